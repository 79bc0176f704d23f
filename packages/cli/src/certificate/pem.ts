import { X509Certificate } from 'node:crypto';
import { EsaError, withoutPrivateKeys } from '@esakit/node';
import { Failure } from '../failure.js';

/** A PEM text, taken apart and put in order. Each part is whole certificates of 64 columns. */
export interface PemParts {
  readonly leaf: X509Certificate;
  readonly cert: string;
  /** The certificates above the leaf, without the root; empty where ESA gave only the leaf. */
  readonly chain: string;
  readonly fullchain: string;
  /** How many certificates `fullchain` has. */
  readonly length: number;
  /** Whether the text had them in another order, or a root that servers don't send. */
  readonly rearranged: boolean;
}

/**
 * Takes a PEM text apart: the leaf, and the certificates above it in the order that TLS wants (RFC 8446, 4.4.2). The
 * root is left out.
 *
 * @throws {Failure} for a text without certificates or with one that can't be read, with a private key, or with a
 *   certificate that has nothing to do with the others.
 */
export async function arrangePem(text: string): Promise<PemParts> {
  if (withoutPrivateKeys(text) !== text) {
    throw new Failure('the PEM text of the service holds a private key; nothing of it is shown');
  }
  // The largest module here: loaded for a certificate only.
  const { arrangeChain, splitPem } = await import('@esakit/x509');
  try {
    const { leaf, chain, fullChain } = arrangeChain(text);
    const bodiesOf = (pem: string): string[] =>
      splitPem(pem)
        .filter(({ label }) => label.endsWith('CERTIFICATE'))
        .map(({ body }) => body.replace(/\s|\\[rn]/g, ''));
    const [given, arranged] = [bodiesOf(text), bodiesOf(fullChain)];
    return {
      leaf: new X509Certificate(leaf),
      cert: leaf,
      chain,
      fullchain: fullChain,
      length: arranged.length,
      rearranged: given.join() !== arranged.join(),
    };
  } catch (cause) {
    const reason = cause instanceof EsaError ? cause.reason.replace(/^the PEM /, '') : 'can not be read';
    throw new Failure(`the PEM text of the service ${reason}; nothing of it is shown`, { cause });
  }
}
