/**
 * A `CryptoKey`, by the properties that are read before it is given to WebCrypto. A type of its own, so that the types
 * of this package need no DOM library.
 */
export interface WebCryptoKey {
  readonly type: string;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
  readonly extractable: boolean;
}
