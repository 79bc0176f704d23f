/** An answer as text, as much of it as was asked for. */
export interface FetchedText {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: URL;
  readonly text: string;
}

/** What is fetched, and how. */
export interface FetchTextOptions {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes to read; the rest is left. */
  readonly limit: number;
  /** @throws for an address that must not be asked, the first one and that of each redirect. */
  readonly allow: (url: URL) => void;
}

/** As many as certificate authorities follow (Let's Encrypt). */
const MAX_REDIRECTS = 10;

/**
 * Fetches a text with GET. Redirects are followed here and not by `fetch`, so that each address can be judged before
 * it is asked.
 *
 * @throws what `allow`, `fetch` and the signal throw, and for a redirect that leads nowhere.
 */
export async function fetchText(start: URL, options: FetchTextOptions): Promise<FetchedText> {
  const { fetch: send, signal, headers = {}, limit, allow } = options;
  let url = start;
  for (let redirects = 0; ; redirects++) {
    allow(url);
    // A plain call, and none of the fields that some runtimes don't know.
    const response = await send(url.href, { method: 'GET', headers, redirect: 'manual', signal });
    const { status } = response;
    // Nobody has judged where it came from.
    if (response.redirected)
      throw new Error(`${url.href} redirects, and the given fetch followed it in spite of redirect: "manual"`);
    if (response.type === 'opaqueredirect')
      throw new Error(`${url.href} redirects, and this runtime does not say where`);
    const location = status >= 300 && status < 400 ? response.headers.get('location') : null;
    if (location === null) return { status, url, text: await readStart(response, limit) };
    response.body?.cancel().catch(() => undefined);
    if (redirects === MAX_REDIRECTS) throw new Error(`${start.href} redirects more than ${MAX_REDIRECTS} times`);
    url = readLocation(location, url);
  }
}

function readLocation(location: string, base: URL): URL {
  try {
    return new URL(location, base);
  } catch {
    throw new Error(`${base.href} redirects to ${JSON.stringify(location.slice(0, 200))}, which is not an address`);
  }
}

async function readStart({ body }: Response, limit: number): Promise<string> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let left = limit; left > 0;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value.subarray(0, left), { stream: true });
    left -= value.byteLength;
  }
  // Nobody waits for what it says to that: it may never answer.
  reader.cancel().catch(() => undefined);
  return text;
}
