/** What the adapter uses of Deno. Told here, so that its types need none of Deno's own. */
interface DenoRuntime {
  readonly env: { get(name: string): string | undefined };
  readonly permissions: {
    querySync(descriptor: { name: 'env'; variable: string }): { readonly state: 'granted' | 'prompt' | 'denied' };
  };
  createHttpClient(options: { readonly poolMaxIdlePerHost: number }): { close(): void };
  readonly version: { readonly deno: string };
}

/** Looked up at each use: to import the package does nothing, on any runtime. */
export const runtime = (): DenoRuntime => (globalThis as unknown as { readonly Deno: DenoRuntime }).Deno;
