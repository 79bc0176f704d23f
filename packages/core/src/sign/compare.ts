import type { Signature } from './signer.js';

/**
 * Finds why the service could not confirm a signature, from the text that it signed itself and quotes in its message.
 *
 * @returns the first line that differs, or that only the secret can be wrong.
 */
export function compareSigned(
  message: string,
  { canonicalRequest, stringToSign }: Pick<Signature, 'canonicalRequest' | 'stringToSign'>,
): string {
  const quoted = /string to sign is:?\s*(.*)/is.exec(message)?.[1]?.trim();
  if (!quoted) return 'check the accessKeySecret';
  const own = (quoted.startsWith(ALGORITHM_START) ? stringToSign : canonicalRequest).split('\n');
  const theirs = quoted.split(/\r?\n/);
  const at = own.findIndex((line, index) => line !== theirs[index]);
  if (at < 0) return 'both sides signed the same text, so the accessKeySecret is not the one of this accessKeyId';
  return `first difference in line ${at + 1}: signed ${JSON.stringify(own[at])}, the service has ${JSON.stringify(theirs[at] ?? '')}`;
}

const ALGORITHM_START = 'ACS3-';
