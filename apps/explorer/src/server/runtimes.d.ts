/** What is used of Deno. */
declare const Deno: {
  readonly env: { get(name: string): string | undefined };
  exit(code: number): never;
  serve(
    options: { readonly hostname: string; readonly port: number; readonly onListen: () => void },
    handler: (
      request: Request,
      info: { readonly remoteAddr: { readonly hostname?: string } },
    ) => Response | Promise<Response>,
  ): { readonly addr: { readonly port: number } };
};

/** What is used of Bun. */
declare const Bun: {
  readonly env: Readonly<Record<string, string | undefined>>;
  serve(options: {
    readonly hostname: string;
    readonly port: number;
    readonly fetch: (
      request: Request,
      server: { requestIP(request: Request): { readonly address: string } | null },
    ) => Response | Promise<Response>;
  }): { readonly port: number };
};
