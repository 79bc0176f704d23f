import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { binary, requirement, run } from './support/runtime.js';
import { useService } from './support/service.js';
import { stage } from './support/stage.js';

const bun = binary('bun');
const { skip, note } = requirement(bun);

describe.skipIf(skip)(`the example for Bun${note}`, () => {
  const service = useService();

  const save = async (hostname: string) => {
    const cwd = await stage('bun');
    const outcome = await run(bun, ['--no-install', 'save.ts', hostname], { cwd, env: service.settings() });
    return { cwd, ...outcome };
  };

  it('saves the certificate of a hostname', async () => {
    const { cwd, code, stdout, stderr } = await save('www.example.com');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^www\.example\.com\.pem: names www\.example\.com itself, valid until [\d-]{10}\n$/);
    expect(code).toBe(0);
    expect(await readFile(join(cwd, 'www.example.com.pem'), 'utf8')).toBe(await service.pem());
  });

  it.each([
    ['www.example.edu', 'www.example.edu belongs to no site of this account'],
    ['a.b.example.com', 'no certificate covers a.b.example.com'],
    ['www.dev.example.com', 'no certificate yet: '],
  ])('writes nothing for %s', async (hostname, message) => {
    const { cwd, code, stderr } = await save(hostname);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
    expect((await readdir(cwd)).filter((file) => file.endsWith('.pem'))).toEqual([]);
  });
});
