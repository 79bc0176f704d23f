import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { signRequest } from '@esakit/core/sign';
import { describe, expect, test } from 'vitest';
import { account, CERTIFICATE, esakit, SITE } from './setup.js';

const { emulator, esakit: withAccount, env, calls } = account();
const shell = promisify(execFile);
const get = `explain get --site ${SITE} --id ${CERTIFICATE}`;
const fixed = '--date 2026-03-01T12:34:56Z --nonce once';

interface Shown {
  readonly method: string;
  readonly url: string;
  readonly body?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signature?: string;
  readonly curl?: string;
}

const asJson = async (line: string, run = withAccount) => {
  const { code, stdout, stderr } = await run(`${line} --json`);
  expect(code).toBe(0);
  return { ...(JSON.parse(stdout) as Shown), stderr };
};

const hostOf = async (line: string, environment: Record<string, string> = {}) =>
  new URL((await asJson(line, (args) => esakit(args, { env: environment }))).url).host;

describe('explain', () => {
  test('shows what would be sent, and sends nothing', async () => {
    const { code, stdout, stderr } = await withAccount(`${get} ${fixed} --endpoint esa.cn-hangzhou.aliyuncs.com`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      `\
# Request
POST https://esa.cn-hangzhou.aliyuncs.com/?Id=${CERTIFICATE}&SiteId=${SITE}

# Headers
accept: application/json
x-acs-action: GetCertificate
x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
x-acs-date: 2026-03-01T12:34:56Z
x-acs-signature-nonce: once
x-acs-version: 2024-09-10
authorization: [redacted]

# Canonical request
POST
/
Id=${CERTIFICATE}&SiteId=${SITE}
host:esa.cn-hangzhou.aliyuncs.com
x-acs-action:GetCertificate
x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
x-acs-date:2026-03-01T12:34:56Z
x-acs-signature-nonce:once
x-acs-version:2024-09-10

host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

# String to sign
ACS3-HMAC-SHA256
041dcac76be17fb36ecb49aff2b5884849eddbb4558ed82cd71d35338b930d5f
`,
    );
    expect(calls()).toEqual([]);
  });

  test('its signature is that of the signer', async () => {
    const shown = await asJson(`${get} ${fixed} --show-signature`);
    const { accessKeyId, accessKeySecret } = emulator.credentials;
    const signed = signRequest({
      method: 'POST',
      url: shown.url,
      action: 'GetCertificate',
      version: '2024-09-10',
      credentials: { accessKeyId, accessKeySecret },
      date: new Date('2026-03-01T12:34:56Z'),
      nonce: 'once',
    });
    expect(shown).toMatchObject({
      operation: 'GetCertificate',
      method: 'POST',
      canonicalRequest: signed.canonicalRequest,
      stringToSign: signed.stringToSign,
      signature: signed.signature,
      headers: signed.headers,
    });
    expect(JSON.stringify(shown)).not.toContain(accessKeySecret);
  });

  test('a signature is shown only where it is asked for', async () => {
    const { signature } = await asJson(`${get} ${fixed} --show-signature`);
    const without = await withAccount(`${get} ${fixed}`);
    expect(without.stdout).not.toContain(signature);
    const shown = await asJson(`${get} ${fixed}`);
    expect(Object.keys(shown)).not.toContain('signature');
    expect(Object.keys(shown)).not.toContain('curl');
    expect(shown).toMatchObject({ headers: { authorization: '[redacted]' } });
  });

  test.each([
    ['get', 'GetCertificate'],
    ['getcertificate', 'GetCertificate'],
    ['list', 'ListCertificates'],
    ['LISTCERTIFICATES', 'ListCertificates'],
    ['GetSite', 'GetSite'],
  ])('%s is %s', async (name, operation) => {
    const id = operation === 'GetCertificate' ? ' --id a' : '';
    expect(await asJson(`explain ${name} --site 1${id}`)).toMatchObject({ operation });
  });

  test('parameters that are not strings keep their type', async () => {
    const list = await asJson(
      `explain list --param SiteId=${SITE} --param ValidOnly=true --param PageSize=50 --param Keyword=7`,
    );
    expect(list.url).toMatch(new RegExp(`\\?Keyword=7&PageSize=50&SiteId=${SITE}&ValidOnly=true$`));
    const sites = await asJson('explain sites --param TagFilter=[{"Key":"a=b"}] --param SiteName=true');
    expect(sites.url).toContain('?SiteName=true&TagFilter=%5B%7B%22Key%22%3A%22a%3Db%22%7D%5D');
    expect(sites.method).toBe('GET');
  });

  test('a list is given one item at a time', async () => {
    const line = 'explain SetClientCertificateHostnames --site 1 --param Id=x';
    const { body, url } = await asJson(`${line} --param Hostnames=a.example.com --param Hostnames=b=c.example.com`);
    expect(new URL(url).search).toBe('?SiteId=1');
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      Id: 'x',
      Hostnames: '["a.example.com","b=c.example.com"]',
    });
  });

  test('without a date and a nonce it takes the time and a new nonce', async () => {
    const [one, other] = [await asJson(get), await asJson(get)];
    expect(one.headers['x-acs-date']).toBe('2026-03-01T12:34:56Z');
    expect(one.headers['x-acs-signature-nonce']).not.toBe(other.headers['x-acs-signature-nonce']);
  });

  test('region and endpoint come from flag or environment', async () => {
    expect(await hostOf('explain sites')).toBe('esa.cn-hangzhou.aliyuncs.com');
    expect(await hostOf('explain sites --region ap-southeast-1')).toBe('esa.ap-southeast-1.aliyuncs.com');
    expect(await hostOf('explain sites', { ALIBABA_CLOUD_REGION_ID: 'ap-southeast-1' })).toBe(
      'esa.ap-southeast-1.aliyuncs.com',
    );
    expect(await hostOf('explain sites --endpoint b', { ALIBABA_CLOUD_ESA_ENDPOINT: 'c' })).toBe('b');
  });

  test('without credentials it signs with made-up ones and says so', async () => {
    const { code, stdout, stderr } = await esakit(`${get} --show-signature`);
    expect(code).toBe(0);
    expect(stderr).toBe(
      'esakit: no credentials in the environment or a profile: signed with made-up ones, which the service refuses\n',
    );
    expect(stdout).toContain('Credential=MADE-UP-ACCESS-KEY-ID,');
  });

  test('credentials that can not be right are an error, not replaced', async () => {
    const { code, stderr } = await withAccount(get, { env: { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'a b' } });
    expect(code).toBe(1);
    expect(stderr).toContain('accessKeySecret has a space');
  });

  test('a token is never shown', async () => {
    const { accessKeyId, accessKeySecret, securityToken } = emulator.temporaryCredentials;
    for (const flags of ['', ' --show-signature', ' --json', ' --show-signature --json']) {
      const { code, stdout, stderr } = await withAccount(get + flags, {
        env: {
          ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
          ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
          ALIBABA_CLOUD_SECURITY_TOKEN: securityToken,
        },
      });
      expect(code).toBe(0);
      expect(stdout + stderr).not.toContain(securityToken);
      expect(stdout).toContain('[redacted]');
    }
  });

  test('--emulator signs for a running one, with its credentials', async () => {
    const { url, stderr } = await asJson('explain sites --emulator', esakit);
    expect(url).toBe('http://127.0.0.1:8788/');
    expect(stderr).toContain('(start it with: esakit emulator)');
  });
});

describe.skipIf(process.platform === 'win32')('the command for curl', () => {
  test.each(['lasting', 'temporary'])('runs as shown, with %s credentials', async (kind) => {
    // The emulator's clock stands still; the request is for its time.
    const { accessKeyId, accessKeySecret, securityToken } =
      kind === 'lasting' ? { ...emulator.credentials, securityToken: '' } : emulator.temporaryCredentials;
    const environment = {
      ...env(),
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      ALIBABA_CLOUD_SECURITY_TOKEN: securityToken ?? '',
    };
    for (const line of [get, `explain sites --param SiteName=it's --param SiteSearchType=fuzzy`]) {
      const { stdout } = await esakit(`${line} --nonce ${kind}${line.length}$HOME\`id\`\\ --show-signature`, {
        env: environment,
      });
      const command = stdout.split('# As a command\n')[1]!;
      const answer = await shell('sh', ['-c', command], { env: { PATH: process.env['PATH'], ...environment } });
      expect(answer.stderr).toBe('');
      expect(JSON.parse(answer.stdout)).toMatchObject(
        line === get ? { Result: { Id: CERTIFICATE } } : { Sites: [], TotalCount: 0 },
      );
    }
  });

  test('has nothing but the address as argument', async () => {
    const { curl } = await asJson(`${get} ${fixed} --show-signature`);
    const [first, ...others] = curl!.split('\n');
    expect(others.slice(-2)).toEqual(['content-length: 0', 'HEADERS']);
    expect(first).toBe(
      `curl --silent --show-error --request POST --header @- '${env()['ALIBABA_CLOUD_ESA_ENDPOINT']}/?Id=${CERTIFICATE}&SiteId=${SITE}' <<HEADERS`,
    );
  });
});

describe('--code', () => {
  test.each([
    ['node', '@esakit/node'],
    ['deno', 'npm:@esakit/deno'],
    ['bun', '@esakit/bun'],
    ['edge', '@esakit/edge'],
    ['browser', '@esakit/browser'],
  ])('prints only that for %s, without credentials', async (runtime, from) => {
    const { code, stdout, stderr } = await esakit(`${get} --code ${runtime}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(` from "${from}";\n`);
    expect(stdout).toContain(`SiteId: "${SITE}",`);
    const withThem = await withAccount(`${get} --code ${runtime} --endpoint esa.cn-hangzhou.aliyuncs.com`);
    for (const secret of Object.values(emulator.credentials)) expect(withThem.stdout).not.toContain(secret);
  });

  test('has the types of parameters, and where to call', async () => {
    const line = 'explain list --site 1 --param ValidOnly=true --param PageSize=50 --region ap-southeast-1 --code node';
    const { stdout } = await esakit(line);
    expect(stdout).toContain('  ValidOnly: true,\n  PageSize: 50,\n');
    expect(stdout).toContain('createClient({\n  region: "ap-southeast-1",\n});');
    expect((await esakit('explain sites --code node --emulator')).stdout).toContain(
      'endpoint: "http://127.0.0.1:8788"',
    );
  });
});

const canonicalOf = async (line: string): Promise<string> => {
  const { stdout } = await withAccount(`${line} --json`);
  return (JSON.parse(stdout) as { canonicalRequest: string }).canonicalRequest;
};
const SAME = 'both sides signed the same text, so the accessKeySecret is not the one of this accessKeyId\n';
const compared = async (line: string, message: string, stdin?: string) => {
  const words = line.split(' ');
  const { code, stdout, stderr } = await withAccount([...words, '--compare', message], {
    ...(stdin !== undefined && { stdin }),
  });
  expect(code).toBe(stdout === SAME ? 0 : 1);
  return { stdout, stderr };
};

describe('--compare', () => {
  // Each took minutes while a text was read to its end from every beginning.
  test.each([
    ['beginnings of a canonical request', 'GET\n/'],
    ['beginnings of a string to sign', 'ACS3-'],
    ['beginnings with spaces', `ACS3-A${' '.repeat(100)}`],
    ['hashes that end too late', `\n${'a'.repeat(65)}`],
  ])('a text of nothing but %s is read at once', async (_what, piece) => {
    const stdin = piece.repeat(Math.ceil(600_000 / piece.length));
    const started = performance.now();
    const { code, stderr } = await withAccount('explain sites --compare -', { stdin });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('there is no string to sign in this text'),
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  const refused = `${get} ${fixed} --endpoint esa.cn-hangzhou.aliyuncs.com`;
  const difference = `first difference in line 3: signed "Id=${CERTIFICATE}&SiteId=${SITE}", the service has "Id=other"\n`;

  test('shows the first line that differs', async () => {
    const theirs = (await canonicalOf(refused)).replace(/^Id=.*$/m, 'Id=other');
    expect(await compared(refused, `server string to sign is:${theirs}`)).toEqual({ stdout: difference, stderr: '' });
  });

  test('takes time and nonce from the message', async () => {
    const without = `${get} --endpoint esa.cn-hangzhou.aliyuncs.com`;
    expect((await compared(without, await canonicalOf(refused))).stdout).toBe(SAME);
  });

  test.each<[string, (theirs: string) => string]>([
    ['the sentence', (theirs) => `Specified signature is not matched. server string to sign is:${theirs}`],
    [
      'the answer',
      (theirs) => JSON.stringify({ Code: 'SignatureDoesNotMatch', Message: `string to sign is:${theirs}` }),
    ],
    ['the answer, in small letters', (theirs) => JSON.stringify({ message: `server String To Sign is: ${theirs}` })],
    ['only the text, with Windows line ends', (theirs) => `\n${theirs.replaceAll('\n', '\r\n')}\r\n`],
  ])('reads %s, from a pipe', async (_case, say) => {
    const theirs = await canonicalOf(refused);
    expect((await compared(refused, '-', say(theirs))).stdout).toBe(SAME);
    expect((await compared(refused, '-', say(theirs.replace(/^Id=.*$/m, 'Id=other')))).stdout).toBe(difference);
  });

  test('with only a string to sign asks for time and nonce', async () => {
    const theirs = `string to sign is:ACS3-HMAC-SHA256\n${'0'.repeat(64)}`;
    const { stdout, stderr } = await compared(get, theirs);
    expect(stdout).toMatch(/^first difference in line 2: signed "[0-9a-f]{64}", the service has "0{64}"\n$/);
    expect(stderr).toMatch(/^esakit: the message has only a hash, so give the --date and the --nonce/);
    expect((await compared(refused, theirs)).stderr).toBe('');
  });

  test('is not led astray by a token, and shows none', async () => {
    const { accessKeyId, accessKeySecret, securityToken } = emulator.temporaryCredentials;
    const environment = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      ALIBABA_CLOUD_SECURITY_TOKEN: securityToken,
    };
    const { stdout } = await withAccount(`${refused} --json`, { env: environment });
    const theirs = (JSON.parse(stdout) as { canonicalRequest: string }).canonicalRequest;
    const stdin = theirs.replace('[redacted]', securityToken);
    const run = await withAccount(`${refused} --compare -`, { env: environment, stdin });
    expect(run).toEqual({ code: 0, stdout: SAME, stderr: '' });
  });

  test('leaves out what stands behind the hash in a message of this command', async () => {
    const { stdout } = await withAccount(`${refused} --json`);
    const [algorithm, hash] = (JSON.parse(stdout) as { stringToSign: string }).stringToSign.split('\n');
    const message = `esakit: ListSites: SignatureDoesNotMatch string to sign is:${algorithm} ${hash}: first difference (request 1)`;
    expect((await compared(refused, '-', message)).stdout).toBe(SAME);
  });

  test('is part of the JSON', async () => {
    const { stdout } = await withAccount(`${refused} --compare - --json`, { stdin: await canonicalOf(refused) });
    expect(JSON.parse(stdout)).toMatchObject({ operation: 'GetCertificate', comparison: SAME.trimEnd(), same: true });
  });
});
