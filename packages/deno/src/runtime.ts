/** A command that runs. */
export interface DenoProcess {
  readonly stdout: ReadableStream<Uint8Array>;
  readonly status: Promise<{ readonly code: number }>;
  kill(signal: 'SIGKILL'): void;
}

/** The part of Deno that the adapter uses. Declared here, so that the package's types don't need Deno's. */
interface DenoRuntime {
  readonly env: { get(name: string): string | undefined };
  readonly permissions: {
    querySync(
      descriptor:
        | { name: 'env'; variable: string }
        | { name: 'read'; path: string }
        | { name: 'net'; host: string }
        | { name: 'run'; command: string },
    ): { readonly state: 'granted' | 'prompt' | 'denied' };
  };
  createHttpClient(options: { readonly poolMaxIdlePerHost: number }): { close(): void };
  readonly version: { readonly deno: string };
  readonly Command: new (
    command: string,
    options: { args: readonly string[]; stdin: 'null'; stdout: 'piped'; stderr: 'null' },
  ) => { spawn(): DenoProcess };
  readonly build: { readonly os: string };
}

/** Looked up at each use, so that importing the package does nothing on any runtime. */
export const runtime = (): DenoRuntime => (globalThis as unknown as { readonly Deno: DenoRuntime }).Deno;
