import {
  autoRegion,
  type Client,
  createClient,
  deleteCertificate,
  listSites,
  type ServiceErrorCode,
} from '@esakit/core';
import { type Platform } from '@esakit/core/adapter';
import { createProfileClient } from '@esakit/core/host';
import { createEmulator, type Emulator } from '@esakit/emulator';
import { describe, expect, it } from 'vitest';
import { rejection } from '../support/hostile-server.js';

const CHINA = 'esa.cn-hangzhou.aliyuncs.com';
const INTERNATIONAL = 'esa.ap-southeast-1.aliyuncs.com';
const credentials = createEmulator().credentials;

/** What a side does for this key: it has its sites or none, does not know it, or refuses with a code. */
type Side = 'sites' | 'empty' | 'unknown' | ServiceErrorCode;

/** Both sides of the service, with what each was asked. */
function startSides(sides: Readonly<Record<string, Side>>): {
  readonly client: Client;
  readonly fetch: typeof fetch;
  readonly asked: string[];
  readonly emulators: Readonly<Record<string, Emulator>>;
} {
  const asked: string[] = [];
  const emulators: Record<string, Emulator> = {};
  for (const [host, side] of Object.entries(sides)) {
    const emulator = createEmulator(
      side === 'unknown' ? { credentials: { accessKeyId: 'other', accessKeySecret: 'other' } } : { credentials },
    );
    if (side === 'empty') emulator.state.sites.clear();
    if (!['sites', 'empty', 'unknown'].includes(side)) emulator.faults.add({ kind: 'error', code: side });
    emulators[host] = emulator;
  }
  const send: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { host } = new URL(request.url);
    asked.push(`${request.headers.get('x-acs-action')} ${host}`);
    return emulators[host]!.fetch(request);
  };
  const client = autoRegion((region) => createClient({ credentials, region, fetch: send, retries: 0 }));
  return { client, fetch: send, asked, emulators };
}

describe('the side of an account', () => {
  it.each<[Side, Side, string, number]>([
    ['sites', 'unknown', CHINA, 1],
    ['sites', 'empty', CHINA, 1],
    ['unknown', 'sites', INTERNATIONAL, 2],
    ['empty', 'sites', INTERNATIONAL, 2],
    ['Forbidden.RAM', 'sites', INTERNATIONAL, 2],
    ['empty', 'unknown', CHINA, 2],
    ['unknown', 'empty', INTERNATIONAL, 2],
    ['Forbidden.RAM', 'unknown', CHINA, 2],
    ['unknown', 'NoPermission', INTERNATIONAL, 2],
  ])(
    'China %s, international %s: it is %s, after %i questions, and stays so',
    async (china, international, host, questions) => {
      const { client, asked } = startSides({ [CHINA]: china, [INTERNATIONAL]: international });
      await listSites(client, {}).catch(() => undefined);
      expect(asked.slice(questions)).toEqual([`ListSites ${host}`]);
      expect(client.endpoint).toBe(`https://${host}`);
      expect(host).toContain(client.region);
      await listSites(client, {}).catch(() => undefined);
      expect(asked.slice(questions + 1)).toEqual([`ListSites ${host}`]);
    },
  );

  it('is looked for once, however many calls wait for it', async () => {
    const { client, asked } = startSides({ [CHINA]: 'unknown', [INTERNATIONAL]: 'sites' });
    await Promise.all([listSites(client, {}), listSites(client, {}), listSites(client, {})]);
    expect(asked.filter((one) => one.endsWith(CHINA))).toHaveLength(1);
    expect(asked).toHaveLength(5);
  });

  it('where neither knows the key is none, with what the first says', async () => {
    const { client, asked } = startSides({ [CHINA]: 'unknown', [INTERNATIONAL]: 'unknown' });
    expect(await rejection(listSites(client, {}))).toMatchObject({ code: 'InvalidAccessKeyId.NotFound' });
    expect(asked).toHaveLength(2);
  });

  it('is looked for again after a failure that passes', async () => {
    const { client, asked, emulators } = startSides({ [CHINA]: 'ServiceUnavailable', [INTERNATIONAL]: 'sites' });
    expect(await rejection(listSites(client, {}))).toMatchObject({ code: 'ServiceUnavailable' });
    expect(asked).toEqual([`ListSites ${CHINA}`]);
    emulators[CHINA]!.faults.clear();
    await listSites(client, {});
    expect(client.region).toBe('cn-hangzhou');
  });

  it('is not given up for a caller who does not wait for it', async () => {
    const { client } = startSides({ [CHINA]: 'unknown', [INTERNATIONAL]: 'sites' });
    const controller = new AbortController();
    const given = rejection(listSites(client, {}, { signal: controller.signal }));
    const waiting = listSites(client, {});
    controller.abort(new Error('enough'));
    expect(await given).toMatchObject({ message: 'enough' });
    expect((await waiting).TotalCount).toBeGreaterThan(0);
  });
});

describe('a write', () => {
  const input = { SiteId: 1234567890123, Id: 'babaded901474b9693acf530e0fb1d95' };

  it('is sent to the side of the account only', async () => {
    const { client, asked } = startSides({ [CHINA]: 'empty', [INTERNATIONAL]: 'sites' });
    await deleteCertificate(client, input);
    expect(asked).toEqual([`ListSites ${CHINA}`, `ListSites ${INTERNATIONAL}`, `DeleteCertificate ${INTERNATIONAL}`]);
  });

  it.each<[Side, Side]>([
    ['empty', 'empty'],
    ['Forbidden', 'empty'],
  ])('is sent nowhere where the side is not known (%s, %s), and a read to the first', async (china, international) => {
    const { client, asked } = startSides({ [CHINA]: china, [INTERNATIONAL]: international });
    const error = await rejection(deleteCertificate(client, input));
    expect(error).toMatchObject({ name: 'ParameterError', issues: [{ path: 'region' }] });
    expect((error as Error).message).toMatchInlineSnapshot(
      `"DeleteCertificate: region must be given, as cn-hangzhou or ap-southeast-1: no side has a site of this account, so a write could go to the wrong one"`,
    );
    expect(asked).toEqual([`ListSites ${CHINA}`, `ListSites ${INTERNATIONAL}`]);
    await listSites(client, {}).catch(() => undefined);
    expect(asked.slice(2)).toEqual([`ListSites ${CHINA}`, `ListSites ${INTERNATIONAL}`, `ListSites ${CHINA}`]);
  });

  it('with a wrong parameter is told so before anything is asked', async () => {
    const { client, asked } = startSides({ [CHINA]: 'sites', [INTERNATIONAL]: 'sites' });
    expect(await rejection(deleteCertificate(client, { SiteId: 'none', Id: '' }))).toMatchObject({
      name: 'ParameterError',
    });
    expect(asked).toEqual([]);
  });
});

const platform = (env: Readonly<Record<string, string>> = {}): Platform => ({
  name: 'test/1',
  env: (name) => env[name],
});

describe('region: "auto" of a platform', () => {
  it('finds the side, from an option and from the environment', async () => {
    for (const [options, env] of [
      [{ region: 'auto' }, {}],
      [{}, { ALIBABA_CLOUD_REGION_ID: 'auto' }],
    ] as const) {
      const { fetch, asked } = startSides({ [CHINA]: 'unknown', [INTERNATIONAL]: 'sites' });
      const esa = createProfileClient(platform(env), { ...options, credentials, fetch });
      await listSites(esa, {});
      expect(esa.region).toBe('ap-southeast-1');
      expect(asked).toHaveLength(3);
    }
  });

  it('asks nothing where there is an endpoint', async () => {
    const emulator = createEmulator({ credentials });
    const esa = createProfileClient(platform(), {
      region: 'auto',
      endpoint: 'http://127.0.0.1:1',
      credentials,
      fetch: emulator.fetch,
    });
    await listSites(esa, {});
    expect(emulator.requests).toHaveLength(1);
    expect(esa.endpoint).toBe('http://127.0.0.1:1');
  });

  it('refuses a wrong option at once', () => {
    const { fetch } = startSides({ [CHINA]: 'unknown', [INTERNATIONAL]: 'sites' });
    expect(() => createProfileClient(platform(), { region: 'auto', credentials, fetch, timeout: -1 })).toThrow(
      /timeout/,
    );
  });
});
