// The few names of frameworks that examples use, so that the rest of such an example is checked without installing them all.
declare module 'server-only' {}
declare module 'next/cache' {
  export function cacheLife(profile: string): void;
  export function cacheTag(...tags: string[]): void;
}
declare module '$env/dynamic/private' {
  export const env: Readonly<Record<string, string | undefined>>;
}
declare module '@sveltejs/kit' {
  export function error(status: number, body: string): never;
}
declare module 'astro' {
  export type APIRoute = (context: { readonly request: Request }) => Response | Promise<Response>;
}
declare module 'astro:env/server' {
  export const ALIBABA_CLOUD_ACCESS_KEY_ID: string;
  export const ALIBABA_CLOUD_ACCESS_KEY_SECRET: string;
}
declare module 'react-router' {
  export function data(value: unknown, init: { readonly status: number }): unknown;
}
declare module 'nitro/h3' {
  interface Request3 extends Request {
    readonly runtime?: { readonly cloudflare?: { readonly env: object } };
  }
  export function defineHandler<Answer>(
    handler: (event: { readonly req: Request3 }) => Answer,
  ): (event: { readonly req: Request3 }) => Answer;
  export class HTTPError extends Error {
    constructor(details: { readonly status: number; readonly statusText: string });
  }
}

/** Of Nitro 2, which imports them by itself. */
interface H3Event {
  readonly context: Readonly<Record<string, { readonly env?: object } | undefined>>;
  waitUntil(work: Promise<unknown>): void;
}
declare function defineEventHandler<Answer>(handler: (event: H3Event) => Answer): (event: H3Event) => Answer;
declare function createError(error: { readonly statusCode: number; readonly statusMessage: string }): Error;
