import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Chain, chains } from './chains.js';
import type { Issued } from './issue.js';
import { NOW } from './setup.js';

const version = spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout ?? '';
const MISSING = version.startsWith('OpenSSL 3.') ? '' : ' (skipped: there is no OpenSSL 3)';

describe.skipIf(MISSING !== '')(`openssl verify${MISSING}`, () => {
  const directory = mkdtempSync(join(tmpdir(), 'esakit-verdicts-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  function write(name: string, certificates: readonly Issued[]): string {
    const path = join(directory, name);
    writeFileSync(path, certificates.map(({ pem }) => pem).join('') || '\n');
    return path;
  }

  function accepts([leaf, ...issuers]: Chain): boolean {
    const [trusted, untrusted] = [write('root', issuers.slice(-1)), write('untrusted', issuers.slice(0, -1))];
    const time = ['-attime', String(NOW.getTime() / 1000), '-purpose', 'sslserver'];
    const files = ['-CAfile', trusted, '-no-CApath', ...(issuers.length > 1 ? ['-untrusted', untrusted] : [])];
    const { status } = spawnSync('openssl', ['verify', ...time, ...files, write('leaf', [leaf])]);
    return status === 0;
  }

  test.each(chains)('%s', (_kind, chain, _found, openSslAccepts) => {
    expect(accepts(chain)).toBe(openSslAccepts);
  });
});
