import { redirectFault, tooLargeFault, TransportFault } from './fault.js';
import type { Transport } from './transport.js';

/**
 * The transport of every runtime that has `fetch`, which is looked up at each call where none is given.
 *
 * @param framed - whether an answer that names its length, and no coding, has no byte more than that. It holds for what a
 * server sends to the `fetch` of Deno; pages don't see every coding. Such an answer is read at once, which takes
 * half the CPU of reading its parts.
 */
export const fetchTransport =
  (given?: typeof fetch, framed = false): Transport =>
  async ({ url, method, headers, body }, { signal, maxResponseBytes }) => {
    // Called as a plain function: some runtimes refuse a `fetch` that is called as a method of another object.
    const send = given ?? fetch;
    const response = await send(url, {
      method,
      headers,
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
    });
    const { status, type } = response;
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
      giveUp(response.body);
      throw redirectFault(response);
    }
    return { status, headers: response.headers, text: await readText(response, maxResponseBytes, framed) };
  };

async function readText(response: Response, limit: number, framed: boolean): Promise<string> {
  const { body, headers } = response;
  if (body === null) return '';
  const announced = Number(headers.get('content-length'));
  const whole = framed && announced > 0 && announced <= limit && CODINGS.every((name) => !headers.has(name));
  const reader = whole ? undefined : body.getReader();
  const decoder = new TextDecoder();
  let size = announced > limit ? announced : 0;
  let text = '';
  try {
    if (!reader) return await response.text();
    while (size <= limit) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    throw new TransportFault('network', 'the connection broke before the whole answer had arrived', {
      cause,
      head: response,
    });
  }
  giveUp(reader);
  throw tooLargeFault(limit, response);
}

/** With one of these, `content-length` is not the length of the body. */
const CODINGS = ['content-encoding', 'transfer-encoding'];

/** Tells the source that no more is wanted. Nobody waits for what it says to that: it may never answer. */
function giveUp(source: { cancel(): Promise<void> } | null): void {
  source?.cancel().catch(() => undefined);
}
