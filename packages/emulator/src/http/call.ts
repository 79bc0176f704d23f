import { createBodyBytes } from './body.js';
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
  readonly form: readonly Parameter[];
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
    form,
    body,
    parameters,
  };
}

/** The host a client signed: the header where there is one, else that of the URL (in process, fetch sets none). */
export function hostOf(request: Request): string {
  return request.headers.get('host') ?? new URL(request.url).host;
}

/** A header that must be there, or the refusal that names it. */
export function requiredHeader(call: Call, name: string): string {
  const value = call.headers.get(name);
  if (!value) throw refusal('MissingParameter', `The header ${name} is mandatory for this action.`);
  return value;
}

function isForm(headers: Headers): boolean {
  return headers.get('content-type')?.toLowerCase().startsWith('application/x-www-form-urlencoded') ?? false;
}

async function readBody(request: Request): Promise<Uint8Array> {
  const body = createBodyBytes(MAX_BODY_BYTES);
  const reader = request.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.done === false; chunk = await reader?.read()) {
    if (body.add(chunk.value)) continue;
    await reader?.cancel();
    throw refusal('RequestEntityTooLarge');
  }
  return body.bytes();
}
