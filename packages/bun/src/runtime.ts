/** A hash of Bun's, under way. */
interface Hasher {
  copy(): Hasher;
  update(data: string | Uint8Array): Hasher;
  digest(encoding: 'hex'): string;
}

/** What the adapter uses of Bun. Told here, so that its types need none of Bun's own. */
interface BunRuntime {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly CryptoHasher: {
    new (algorithm: 'sha256', key?: string): Hasher;
    hash(algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex'): string;
  };
}

/** Looked up at each use: to import the package does nothing, on any runtime. */
export const runtime = (): BunRuntime => (globalThis as unknown as { readonly Bun: BunRuntime }).Bun;
