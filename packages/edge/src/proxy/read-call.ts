import { parseJson } from '@esakit/core';
import { CALL_ID, checkOptions, withLimit } from '@esakit/core/adapter';
import type { ProxyRequest } from '@esakit/core/proxy';
import { refuse } from './refuse.js';

/**
 * Reads the call that a page asks for. The content type is required, because any site can send a form or plain text
 * without a preflight.
 *
 * @throws {ProxyError} for anything else.
 */
export async function readCall(request: Request, limit: number, milliseconds: number): Promise<ProxyRequest> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw refuse('unsupported-media-type', 'the body must be application/json');
  }
  const { operation, input, callId } = parse(await readText(request, limit, milliseconds));
  if (typeof operation !== 'string' || typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw malformed();
  }
  checkOptions({ callId }, CALL_ID, operation);
  return { operation, input: input as ProxyRequest['input'], callId: callId as string | undefined };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(parseJson(text)) as Readonly<Record<string, unknown>>;
  } catch {
    throw malformed();
  }
}

/** Reads up to the limit, whatever `content-length` says, and waits for `milliseconds` at most. */
async function readText(request: Request, limit: number, milliseconds: number): Promise<string> {
  const tooLarge = (): Error => refuse('too-large', `the body is larger than ${limit} bytes (option maxBodyBytes)`);
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  if (request.body === null) throw malformed();
  const reader = request.body.getReader();
  const onTimeout = (): Error =>
    refuse('timeout', `the body did not arrive within ${milliseconds} ms (option bodyTimeout)`);
  try {
    return await withLimit({ milliseconds, parent: request.signal ?? undefined, onTimeout }, () =>
      decode(reader, limit, tooLarge),
    );
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

async function decode(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
  tooLarge: () => Error,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (!done) size += value.byteLength;
    if (size > limit) throw tooLarge();
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw malformed();
    }
    if (done) return text;
  }
}

const malformed = (): Error => refuse('malformed', 'the body must be {"operation": "…", "input": {…}} as JSON');
