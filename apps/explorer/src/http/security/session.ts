import { nobleDigest } from '@esakit/core/sign';

/**
 * Compares without telling by its duration how much was right: what is compared are digests under a key of this
 * process, of which nobody can choose the beginning.
 */
export function equalInConstantTime(a: string, b: string): boolean {
  const digest = nobleDigest.hmac(processKey());
  const [left, right] = [digest(a), digest(b)];
  let difference = 0;
  for (let index = 0; index < left.length; index++) difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}

let key: string | undefined;

/** Made when it is first needed: edge runtimes have no random values before a request. */
function processKey(): string {
  key ??= Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return key;
}

/** What the cookie holds: it follows from the token, which itself never leaves the login form. */
export const sessionValue = (token: string): string => nobleDigest.hmac(token)('esakit explorer session 1');
