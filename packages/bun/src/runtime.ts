/** A hash of Bun's in progress. */
interface Hasher {
  copy(): Hasher;
  update(data: string | Uint8Array): Hasher;
  digest(encoding: 'hex'): string;
}

/** The part of Bun that the adapter uses. Declared here, so that the package's types don't need Bun's. */
interface BunRuntime {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly CryptoHasher: {
    new (algorithm: 'sha256', key?: string): Hasher;
    hash(algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex'): string;
  };
}

/** Looked up at each use, so that importing the package does nothing on any runtime. */
export const runtime = (): BunRuntime => (globalThis as unknown as { readonly Bun: BunRuntime }).Bun;
