import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createEmulator } from '@esakit/emulator';
import { serve, type Served } from '@esakit/emulator/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

const has = (code: string): boolean => spawnSync('python3', ['-c', code]).status === 0;
const hasPython = has('import sys; sys.exit(sys.version_info < (3, 9))');
const hasSdk = hasPython && has('import alibabacloud_esa20240910, alibabacloud_tea_openapi');
const noPython = hasPython ? '' : ' (skipped: there is no python3 from 3.9 on)';
const noSdk = hasSdk ? '' : ' (skipped: alibabacloud_esa20240910 is not installed for python3)';

const SCRIPT = fileURLToPath(new URL('signed_call.py', import.meta.url));
const PAGE = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');
const [, SNIPPET = ''] = /```python\n([^]*?)```/.exec(PAGE) ?? [];

const emulator = createEmulator();
let server: Served;
beforeAll(async () => {
  server = await serve(emulator);
});
afterAll(() => server.close());

async function python(args: readonly string[], secret = emulator.credentials.accessKeySecret): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
    ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: secret,
  };
  return (await promisify(execFile)('python3', args, { env })).stdout;
}

test.skipIf(!hasPython)(`a call that Python signs by itself is answered${noPython}`, async () => {
  expect(JSON.parse(await python([SCRIPT]))).toMatchObject({
    Certificate: expect.stringContaining('-----BEGIN CERTIFICATE-----'),
    Result: { CommonName: 'www.example.com' },
  });
});

test.skipIf(!hasPython)(`and refused with another secret${noPython}`, async () => {
  expect(JSON.parse(await python([SCRIPT], 'another secret'))).toMatchObject({ Code: 'SignatureDoesNotMatch' });
});

test.skipIf(!hasPython)(`the example of the documents is Python${noPython}`, async () => {
  await python(['-c', `import ast\nast.parse(${JSON.stringify(SNIPPET)})`]);
  expect(SNIPPET).toContain("access_key_id='EmulatorAccessKeyId'");
});

test.skipIf(!hasSdk)(`and lists the sites${noSdk}`, async () => {
  const list = [
    'from alibabacloud_esa20240910.models import ListSitesRequest',
    'print(client.list_sites(ListSitesRequest()).body.total_count)',
  ];
  const code = [SNIPPET.replace('127.0.0.1:8788', new URL(server.url).host), ...list].join('\n');
  expect((await python(['-c', code])).trim()).toBe('6');
});
