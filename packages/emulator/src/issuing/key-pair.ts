/** A `CryptoKey`. A type of its own, so that the declarations of this package need no DOM library. */
export interface Key {
  readonly type: 'private' | 'public' | 'secret';
  readonly algorithm: { readonly name: string };
  readonly usages: ('decrypt' | 'deriveBits' | 'deriveKey' | 'encrypt' | 'sign' | 'unwrapKey' | 'verify' | 'wrapKey')[];
  readonly extractable: boolean;
}

/** A `CryptoKeyPair`. */
export interface KeyPair {
  readonly publicKey: Key;
  readonly privateKey: Key;
}
