import { combineHooks, createClient, type Hooks, listSites, logHooks } from '@esakit/core';
import { createEmulator } from '@esakit/emulator';
import { expect, it, vi } from 'vitest';
import { rejection } from '../support/hostile-server.js';

const steady = (line: string): string =>
  line.replaceAll(/\d+ ms/g, 'N ms').replaceAll(/[0-9A-F]{8}-[0-9A-F-]{27}/gi, 'REQUEST-ID');

/** A client of an emulator, whose first attempt fails. */
function failing(hooks: Hooks): ReturnType<typeof createClient> {
  const emulator = createEmulator();
  emulator.faults.add({ kind: 'error', code: 'ServiceUnavailable', action: 'ListSites', times: 1 });
  return createClient({ credentials: emulator.credentials, fetch: emulator.fetch, hooks });
}

it('a line is logged for each attempt and each retry, with the same as data', async () => {
  const lines: string[] = [];
  const fields: object[] = [];
  const log =
    (level: string) =>
    (line: string, data: object): void => {
      lines.push(`${level} ${steady(line)}`);
      fields.push(data);
    };
  await listSites(failing(logHooks({ debug: log('debug'), warn: log('warn') })), {});
  expect(lines).toMatchInlineSnapshot(`
    [
      "debug ListSites: attempt 1, HTTP 503, N ms, request id REQUEST-ID",
      "warn ListSites: attempt 1 failed, the next in N ms: ServiceUnavailable (HTTP 503): The request has failed due to a temporary failure of the server; try again in a minute; request id REQUEST-ID",
      "debug ListSites: attempt 2, HTTP 200, N ms, request id REQUEST-ID",
    ]
  `);
  expect(fields).toMatchObject([
    { operation: 'ListSites', attempt: 1, status: 503, requestId: expect.any(String), duration: expect.any(Number) },
    { operation: 'ListSites', attempt: 1, status: 503, code: 'ServiceUnavailable', delay: expect.any(Number) },
    { operation: 'ListSites', attempt: 2, status: 200, requestId: expect.any(String) },
  ]);
});

it('an answer of another shape is logged with the paths that differ, and nothing of it', async () => {
  const warn = vi.fn<(message: string) => void>();
  const esa = createClient({
    credentials: createEmulator().credentials,
    fetch: async () => Response.json({ RequestId: 'r', TotalCount: 's3cret', Sites: 'none' }),
    validation: 'lenient',
    hooks: logHooks({ debug: () => undefined, warn }),
  });
  await listSites(esa, {});
  expect(warn).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(warn.mock.calls)).not.toContain('s3cret');
  expect(warn.mock.calls[0]?.[0]).toMatchInlineSnapshot(
    `"ListSites: the answer is not as documented at TotalCount, Sites"`,
  );
});

it('several hooks are called in their order, and a missing one is passed over', async () => {
  const called: string[] = [];
  const naming = (name: string): Hooks => ({
    onRequest: ({ attempt }) => called.push(`${name} request ${attempt}`),
    onResponse: ({ attempt }) => called.push(`${name} response ${attempt}`),
    onRetry: ({ attempt }) => called.push(`${name} retry ${attempt}`),
  });
  await listSites(failing(combineHooks(naming('a'), {}, naming('b'))), {});
  expect(called).toEqual(
    ['request 1', 'response 1', 'retry 1', 'request 2', 'response 2'].flatMap((event) => [`a ${event}`, `b ${event}`]),
  );
});

it('what one of several hooks throws, the call rejects with', async () => {
  const error = new Error('no more');
  const after = vi.fn<() => void>();
  const hooks = combineHooks(
    {
      onResponse: () => {
        throw error;
      },
    },
    { onResponse: after },
  );
  expect(await rejection(listSites(failing(hooks), {}))).toBe(error);
  expect(after).not.toHaveBeenCalled();
});
