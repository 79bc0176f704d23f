import { refusal } from './errors.js';
import { type Parameter, parseQuery } from './query.js';

/** The longest request body that is read, in bytes. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** A request, taken apart. */
export interface Call {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly headers: Headers;
  readonly query: readonly Parameter[];
  readonly body: Uint8Array;
  /** Parameters of query and form by name; the first of a name counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads a request; refuses one whose body is too long or whose query is not well encoded. */
export async function readCall(request: Request): Promise<Call> {
  const url = new URL(request.url);
  const body = await readBody(request);
  const query = parseQuery(url.search.slice(1));
  const form = isForm(request.headers) ? parseQuery(new TextDecoder().decode(body)) : [];
  const parameters = new Map<string, string>();
  for (const [name, value] of [...query, ...form]) if (!parameters.has(name)) parameters.set(name, value);
  return {
    method: request.method,
    host: hostOf(request),
    path: url.pathname,
    headers: request.headers,
    query,
    body,
    parameters,
  };
}

/** The host a client signed: the header where there is one, else that of the URL (in process, fetch sets none). */
export function hostOf(request: Request): string {
  return request.headers.get('host') ?? new URL(request.url).host;
}

function isForm(headers: Headers): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith('application/x-www-form-urlencoded') ?? false;
}

async function readBody(request: Request): Promise<Uint8Array> {
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MAX_BODY_BYTES) {
      await reader.cancel();
      throw refusal('RequestEntityTooLarge');
    }
    chunks.push(value);
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
