import { decodePem, encodePem } from './pem/base64.js';
import { isPrivateKey, splitPem } from './pem/blocks.js';

/**
 * The private key of a PEM text by itself, in lines of 64 columns: without what tools write around it, such as the
 * parameters of a curve. What the key is stays as it is.
 *
 * @param pem - one that a key was read from before.
 */
export function writePrivateKey(pem: string): string {
  const block = splitPem(pem).find(isPrivateKey);
  return block ? encodePem(decodePem(block), block.label) : pem;
}
