/** The part of Deno that the adapter uses. Declared here, so that the package's types don't need Deno's. */
interface DenoRuntime {
  readonly env: { get(name: string): string | undefined };
  readonly permissions: {
    querySync(descriptor: { name: 'env'; variable: string }): { readonly state: 'granted' | 'prompt' | 'denied' };
  };
  createHttpClient(options: { readonly poolMaxIdlePerHost: number }): { close(): void };
  readonly version: { readonly deno: string };
}

/** Looked up at each use, so that importing the package does nothing on any runtime. */
export const runtime = (): DenoRuntime => (globalThis as unknown as { readonly Deno: DenoRuntime }).Deno;
