import {
  assumeRole,
  bindingCredentials,
  bindingsFrom,
  createClient,
  CredentialsError,
  getCertificate,
  listSites,
  ParameterError,
} from '@esakit/edge';
import { createEmulator } from '@esakit/emulator';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleAnswer, sampleInput } from '../support/hostile/sample.js';
import { failure } from '../support/scripted-service.js';
import { assumed } from '../support/surroundings.js';

const keys = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'bindingId', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'bindingSecret' };
const kv = { get: async () => null, put: async () => undefined };

/** What a client sends, in place of the service. */
function recorder() {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    sent.push({ url: new Request(url).url, init });
    return Response.json(sampleAnswer);
  };
  const header = (name: string): string | null => new Headers(sent.at(-1)?.init.headers).get(name);
  return { fetch, sent, header };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a client of a worker', () => {
  it('gets a certificate with the keys among its bindings', async () => {
    const emulator = createEmulator();
    const env = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: emulator.credentials.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: emulator.credentials.accessKeySecret,
      CACHE: kv,
    };
    const { Certificate } = await getCertificate(createClient(env, { fetch: emulator.fetch }), sampleInput);
    expect(Certificate).toMatch(/^-----BEGIN CERTIFICATE-----/);
  });

  it('signs with temporary credentials among its bindings', async () => {
    const emulator = createEmulator();
    const { accessKeyId, accessKeySecret, securityToken } = emulator.temporaryCredentials;
    const env = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret,
      ALIBABA_CLOUD_SECURITY_TOKEN: securityToken,
    };
    await expect(listSites(createClient(env, { fetch: emulator.fetch }))).resolves.toHaveProperty('Sites');
  });

  it('signs with a role that its keys assume, and that is kept across requests', async () => {
    const sts: string[] = [];
    const role = assumeRole({
      credentials: bindingCredentials(keys),
      roleArn: 'acs:ram::1234567890123456:role/reader',
      transport: async ({ url, headers }) => {
        sts.push(`${new URL(url).host} ${/Credential=(\w+)/.exec(headers['authorization'] ?? '')?.[1]}`);
        return assumed('reader', Date.now() + 3_600_000);
      },
    });
    for (let request = 0; request < 2; request++) {
      const { fetch, header } = recorder();
      await getCertificate(createClient(keys, { credentials: role, fetch }), sampleInput);
      expect(header('authorization')).toContain('Credential=STS.reader,');
      expect(header('x-acs-security-token')).toBe('token-reader');
    }
    expect(sts).toEqual(['sts.aliyuncs.com bindingId']);
  });

  it('takes region and endpoint from its bindings', () => {
    const env = { ...keys, ALIBABA_CLOUD_REGION_ID: 'ap-southeast-1', ALIBABA_CLOUD_ESA_ENDPOINT: 'esa.example' };
    expect(createClient(env)).toMatchObject({ region: 'ap-southeast-1', endpoint: 'https://esa.example' });
  });

  it('takes them from process.env where there are no bindings', async () => {
    vi.stubGlobal('process', { env: { ...keys, ALIBABA_CLOUD_REGION_ID: 'ap-southeast-1' } });
    const { fetch, header } = recorder();
    const client = createClient(undefined, { fetch });
    expect(client.region).toBe('ap-southeast-1');
    await getCertificate(client, sampleInput);
    expect(header('authorization')).toContain('Credential=bindingId,');
  });

  it('takes them from process.env where the bindings hold other things', async () => {
    vi.stubGlobal('process', { env: keys });
    const { fetch, header } = recorder();
    await getCertificate(createClient({ CACHE: kv }, { fetch }), sampleInput);
    expect(header('authorization')).toContain('Credential=bindingId,');
  });

  it('never signs with an id from here and a secret or a token from there', async () => {
    vi.stubGlobal('process', {
      env: {
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'otherId',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'otherSecret',
        ALIBABA_CLOUD_SECURITY_TOKEN: 'otherToken',
      },
    });
    const { fetch, header } = recorder();
    await getCertificate(createClient(keys, { fetch }), sampleInput);
    expect(header('x-acs-security-token')).toBeNull();
    const half = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'bindingId' };
    await expect(getCertificate(createClient(half, { fetch }), sampleInput)).rejects.toThrow(
      'set ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment',
    );
    // And only a token identifies nobody.
    await getCertificate(createClient({ ALIBABA_CLOUD_SECURITY_TOKEN: 'stray' }, { fetch }), sampleInput);
    expect(header('x-acs-security-token')).toBe('otherToken');
  });

  it('runs where there is no process', async () => {
    vi.stubGlobal('process', undefined);
    const { fetch, sent } = recorder();
    await getCertificate(createClient(keys, { fetch }), sampleInput);
    expect(sent).toHaveLength(1);
  });

  it.each([undefined, {}, { ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: kv }])(
    'names what to set, and how, where there are no keys: %o',
    async (env) => {
      vi.stubGlobal('process', undefined);
      const error = await failure(() => getCertificate(createClient(env), sampleInput));
      expect(error).toBeInstanceOf(CredentialsError);
      expect(error).toMatchObject({ code: 'missing' });
      expect((error as Error).message).toMatch(
        /ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET .*wrangler secret put.*createClient\(env\).*Vercel/,
      );
    },
  );

  it('prefers credentials that it is given', async () => {
    const { fetch, header } = recorder();
    const credentials = { accessKeyId: 'givenId', accessKeySecret: 'givenSecret' };
    await getCertificate(createClient(keys, { fetch, credentials }), sampleInput);
    expect(header('authorization')).toContain('Credential=givenId,');
  });

  it('names the setting that cannot be right', () => {
    expect(() => createClient({ ALIBABA_CLOUD_ESA_ENDPOINT: 'http://esa.example' })).toThrow(ParameterError);
  });

  it('sends only what every worker’s fetch takes', async () => {
    const { fetch, sent } = recorder();
    await getCertificate(createClient(keys, { fetch }), sampleInput);
    const fields = Object.keys(sent[0]?.init ?? {});
    expect(['method', 'headers', 'body', 'signal', 'redirect']).toEqual(expect.arrayContaining(fields));
  });

  it.each([
    ['Cloudflare-Workers', / Cloudflare-Workers$/],
    ['Deno/2.9.6', / Deno\/2\.9\.6$/],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', / edge$/],
    ['evil\r\nx-acs-action: x', / edge$/],
    [undefined, / edge$/],
  ])('names its runtime: %s', async (userAgent, expected) => {
    vi.stubGlobal('navigator', userAgent === undefined ? undefined : { userAgent });
    const { fetch, header } = recorder();
    await getCertificate(createClient(keys, { fetch }), sampleInput);
    expect(header('user-agent')).toMatch(expected);
    expect(header('user-agent')).toMatch(/^esakit\//);
  });

  it('shows no key, however it is printed', () => {
    const client = createClient(keys);
    expect(JSON.stringify(client)).not.toContain('bindingSecret');
  });
});

describe('the bindings among the arguments of a handler', () => {
  const request = new Request('https://example.com/');
  const context = { waitUntil: () => undefined };
  const env = { ...keys, CACHE: kv };

  it.each([
    ['Cloudflare', [request, env, context], env],
    ['ESA Functions', [request, context, env], env],
    ['ESA Functions with process.env', [request, context], undefined],
    ['Vercel', [request], undefined],
    ['after what holds none', [null, undefined, 'text', request, { CACHE: kv }, env], env],
    ...[
      'ALIBABA_CLOUD_ACCESS_KEY_ID',
      'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
      'ALIBABA_CLOUD_SECURITY_TOKEN',
      'ALIBABA_CLOUD_REGION_ID',
      'ALIBABA_CLOUD_ESA_ENDPOINT',
    ].map((name): [string, unknown[], object] => {
      const only = { [name]: 'x' };
      return [`only ${name}`, [request, { [name]: '' }, only, context], only];
    }),
    ['no settings among them', [request, { CACHE: kv }, null, 'text'], undefined],
  ])('are found: %s', (_where, handed, expected) => {
    expect(bindingsFrom(...handed)).toBe(expected);
  });
});

const forbidden = (what: string) => () => {
  throw new Error(`${what} at import time`);
};

describe('the module', () => {
  it('does nothing when it is imported', async () => {
    vi.resetModules();
    vi.stubGlobal('fetch', forbidden('fetch'));
    vi.stubGlobal('setTimeout', forbidden('setTimeout'));
    vi.stubGlobal('crypto', new Proxy({}, { get: forbidden('crypto') }));
    vi.stubGlobal('caches', new Proxy({}, { get: forbidden('caches') }));
    await expect(import('@esakit/edge')).resolves.toHaveProperty('createClient');
  });
});
