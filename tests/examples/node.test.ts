import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { run } from './support/runtime.js';
import { CERTIFICATE, SITE, useService } from './support/service.js';
import { stage } from './support/stage.js';

describe('the example for Node', () => {
  const service = useService();

  const certificate = async (...args: readonly string[]) =>
    run(process.execPath, ['certificate.mjs', ...args], { cwd: await stage('node'), env: service.settings() });

  it('writes one certificate as PEM, and says how it is beside', async () => {
    const { code, stdout, stderr } = await certificate(SITE, CERTIFICATE);
    expect(stderr).toMatch(/^www\.example\.com is valid\. Nothing to do: it is valid for \d+ days more\.\n$/);
    expect(stdout.trim()).toBe((await service.pem()).trim());
    expect(code).toBe(0);
  });

  it('fails with what to do about it', async () => {
    expect(await certificate(SITE, 'none')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('Certificate.NotFound'),
    });
    expect(await certificate()).toMatchObject({ code: 1, stderr: expect.stringContaining('SiteId') });
  });
});
