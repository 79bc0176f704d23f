import { redirectFault, tooLargeFault, TransportFault } from './fault.js';
import type { Transport } from './transport.js';

/** The transport of every runtime that has `fetch`, which is looked up at each call where none is given. */
export const fetchTransport =
  (given?: typeof fetch): Transport =>
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
    return { status, headers: response.headers, text: await readText(response, maxResponseBytes) };
  };

async function readText(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const announced = Number(response.headers.get('content-length'));
  let size = announced > limit ? announced : 0;
  let text = '';
  try {
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

/** Tells the source that no more is wanted. Nobody waits for what it says to that: it may never answer. */
function giveUp(source: { cancel(): Promise<void> } | null): void {
  source?.cancel().catch(() => undefined);
}
