import { TransportFault } from './fault.js';
import { readText } from './fetch.js';

/** With one of these, `content-length` is not the length of the body. */
const CODINGS = ['content-encoding', 'transfer-encoding'];

/**
 * Reads a body at once where its length is announced, which takes half the CPU of reading its parts. For a `fetch` that
 * holds servers to what they announce and shows every coding, as that of Deno; that of a page hides some.
 */
export async function readFramed(response: Response, limit: number): Promise<string> {
  const { headers } = response;
  const announced = Number(headers.get('content-length'));
  if (!(announced > 0 && announced <= limit) || CODINGS.some((name) => headers.has(name)))
    return readText(response, limit);
  try {
    return await response.text();
  } catch (cause) {
    throw new TransportFault('network', 'the connection broke before the whole answer had arrived', {
      cause,
      head: response,
    });
  }
}
