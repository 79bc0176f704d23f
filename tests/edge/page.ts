import {
  createClient,
  createSigningProxy,
  GetCertificate,
  ListCertificates,
  type SigningProxyOptions,
} from '@esakit/edge';
import { createEmulator } from '@esakit/emulator';
import { sampleInput } from '../support/hostile/sample.js';

export const PROXY = 'https://app.example/esa';

/** A proxy of an emulator that lets everybody in, unless told otherwise. */
export function setupProxy(more: Partial<SigningProxyOptions> = {}) {
  const emulator = createEmulator();
  const credentials = emulator.credentials;
  const proxy = createSigningProxy({
    client: createClient({}, { credentials, fetch: emulator.fetch, retries: 0 }),
    authorize: () => true,
    allow: [GetCertificate, ListCertificates],
    ...more,
  });
  return { emulator, proxy, credentials };
}

export const call = (operation: unknown = 'GetCertificate', input: unknown = sampleInput): string =>
  JSON.stringify({ operation, input });

export interface Sent {
  readonly url?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: BodyInit | null;
  readonly signal?: AbortSignal;
}

/** A request as a page of the proxy's own site sends it; a header that is undefined is left out. */
export function page({ url = PROXY, method = 'POST', headers = {}, body = call(), signal }: Sent = {}): Request {
  const all = {
    'content-type': 'application/json',
    origin: 'https://app.example',
    'sec-fetch-site': 'same-origin',
    ...headers,
  };
  return new Request(url, {
    method,
    headers: Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
    ...(method !== 'GET' && method !== 'HEAD' && { body }),
    ...(signal && { signal }),
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
}

/** What an answer says of an error. */
export const errorOf = async (response: Response): Promise<Record<string, unknown>> =>
  ((await response.json()) as { error: Record<string, unknown> }).error;
