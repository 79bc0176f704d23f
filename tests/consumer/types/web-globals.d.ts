// The web globals that the emitted types speak of, and nothing more: whoever has neither the DOM library nor the types
// of a runtime declares these. Every runtime has them; @types/node, @types/bun, Deno and @cloudflare/workers-types
// declare them too.
interface AbortSignal {}
interface Headers {}
interface Request {}
type RequestCredentials = 'include' | 'omit' | 'same-origin';
interface RequestInit {}
interface Response {}
interface URL {}
declare function fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
