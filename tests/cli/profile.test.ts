import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { account, emptyDirectory, esakit } from './setup.js';

const { emulator, env: accountEnv } = account();
const { accessKeyId, accessKeySecret } = emulator.credentials;
const { temporaryCredentials } = emulator;

/** A home directory with profiles, and the environment that leads to it and to the emulator. */
function homeWith(...profiles: readonly object[]) {
  const home = emptyDirectory();
  const file = join(home, '.aliyun', 'config.json');
  mkdirSync(join(home, '.aliyun'));
  writeFileSync(file, JSON.stringify({ current: 'work', profiles }), { mode: 0o600 });
  return { file, env: { HOME: home, ALIBABA_CLOUD_ESA_ENDPOINT: accountEnv()['ALIBABA_CLOUD_ESA_ENDPOINT'] ?? '' } };
}

const work = { name: 'work', mode: 'AK', access_key_id: accessKeyId, access_key_secret: accessKeySecret };
const sts = {
  name: 'sts',
  mode: 'StsToken',
  access_key_id: temporaryCredentials.accessKeyId,
  access_key_secret: temporaryCredentials.accessKeySecret,
  sts_token: temporaryCredentials.securityToken,
};
const wrong = { ...work, name: 'wrong', access_key_id: 'nobody' };

describe('credentials of a profile', () => {
  test.each<[string, string, Record<string, string>]>([
    ['the current one', 'sites', {}],
    ['that of --profile', 'sites --profile sts', {}],
    ['that of --profile before the command', '--profile sts sites', {}],
    ['that of the environment', 'sites', { ALIBABA_CLOUD_PROFILE: 'sts' }],
    [
      'that of --profile, before keys and profile of the environment',
      'sites --profile work',
      {
        ALIBABA_CLOUD_PROFILE: 'wrong',
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'nobody',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'none',
      },
    ],
  ])('%s', async (_what, line, more) => {
    const { env } = homeWith(work, sts, wrong);
    const { code, stdout, stderr } = await esakit(line, { env: { ...env, ...more } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('example.com');
  });

  test('that is not there ends with 1, and the names there are', async () => {
    const { env } = homeWith(work, sts);
    expect(await esakit('sites --profile wrok', { env })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'esakit: credentials: no profile "wrok" in ~/.aliyun/config.json; there are: "work", "sts"; the option profile names it\n',
    });
  });

  test.skipIf(process.platform === 'win32')('in a file that everybody can read comes with a warning', async () => {
    const { env, file } = homeWith(work);
    chmodSync(file, 0o644);
    const { code, stderr } = await esakit('sites', { env });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'esakit: every user of this machine can read the secrets in ~/.aliyun/config.json: chmod 600 ~/.aliyun/config.json\n',
    );
  });

  test('sign what explain shows', async () => {
    const { env } = homeWith(work, sts);
    const get = 'explain get --site 1234567890123 --id babaded901474b9693acf530e0fb1d95 --show-signature';
    for (const line of [get, `${get} --profile work`]) {
      const { code, stdout } = await esakit(line, { env });
      expect(code).toBe(0);
      expect(stdout).toContain(`Credential=${accessKeyId},`);
      expect(stdout).not.toContain(accessKeySecret);
    }
  });

  test('give the region where nothing else does', async () => {
    const { env } = homeWith({ ...work, region_id: 'ap-southeast-1' }, { ...work, name: 'us', region_id: 'us-west-1' });
    const host = async (line: string, more: Record<string, string> = {}) => {
      const { stdout, stderr } = await esakit(`explain sites ${line}`, {
        env: { ...env, ALIBABA_CLOUD_ESA_ENDPOINT: '', ...more },
      });
      return /https:\/\/([^/]+)\//.exec(stdout)?.[1] ?? stderr;
    };
    expect(await host('')).toBe('esa.ap-southeast-1.aliyuncs.com');
    expect(await host('--region cn-hangzhou')).toBe('esa.cn-hangzhou.aliyuncs.com');
    expect(await host('', { ALIBABA_CLOUD_REGION_ID: 'cn-hangzhou' })).toBe('esa.cn-hangzhou.aliyuncs.com');
    expect(await host('--profile us')).toMatch(
      /^esakit: region_id of the profile "us" must be one of ESA: .*\(see: esakit help explain\)\n$/,
    );
  });

  test('do not go together with an emulator', async () => {
    expect(await esakit('sites --emulator --profile work')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'esakit: --emulator has keys of its own: give it or --profile (see: esakit help sites)\n',
    });
  });
});
