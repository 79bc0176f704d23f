import { deployCertificate, planPrune, prune, readPruneData } from '@esakit/core/lifecycle';
import { describe, expect, test } from 'vitest';
import { account, issue, key, type Moment, NOW, SITE } from './lifecycle.js';

const { client, failing, certificates, upload, record, calls, emulator } = account();
const MOMENTS: readonly Moment[] = ['before', 'lost', 'after'];
const options = { now: NOW, interval: 0 };
const pem = issue({ hosts: ['www.example.com'], days: 90 });
const fingerprint = async (): Promise<string | undefined> =>
  (await import('@esakit/core/x509')).readCertificates(pem, 'test')[0].details.fingerprints.sha256;

const deploy = (esa = client(), id?: string) =>
  deployCertificate(esa, { siteId: SITE, certificate: pem, privateKey: key, ...(id && { id }) }, options);

/** What a site has before, and how many certificates it has afterwards. */
const SITES: readonly (readonly [string, () => Promise<unknown>, number])[] = [
  ['an empty site', async () => undefined, 1],
  ['a site with its forerunner', () => upload({ hosts: ['www.example.com'], days: 9 }), 1],
  ['a site with another', () => upload({ hosts: ['shop.example.com'], days: 9 }), 2],
];

/** Requests of a whole run, so that each is interrupted once. */
async function countRequests(
  before: () => Promise<unknown>,
  run: (esa: ReturnType<typeof client>) => Promise<unknown>,
) {
  await before();
  const whole = failing(0, 'before', 'lose');
  await run(whole.client);
  return whole.sent();
}

function restart(): void {
  for (const [id, { SiteId }] of emulator.state.certificates)
    if (String(SiteId) === SITE) emulator.state.certificates.delete(id);
}

describe('a deployment', () => {
  describe.each(SITES)('to %s', (_what, before, total) => {
    test.each(MOMENTS)('that is killed at any request, %s it, is healed by the next run', async (moment) => {
      const requests = await countRequests(before, (esa) => deploy(esa));
      expect(requests).toBeGreaterThan(2);
      for (let step = 1; step <= requests; step++) {
        restart();
        await before();
        const others = certificates().length;
        await deploy(failing(step, moment, 'kill').client).catch((error: unknown) => error);
        // Whatever was done: nothing is lost, and at most the one is there.
        expect([step, certificates().length >= others, certificates().length <= total]).toEqual([step, true, true]);
        const { fingerprint: shown } = await deploy();
        expect([step, certificates().length, shown]).toEqual([step, total, await fingerprint()]);
        const writes = calls().filter((name) => name === 'SetCertificate').length;
        expect((await deploy()).action).toBe('none');
        expect(calls().filter((name) => name === 'SetCertificate')).toHaveLength(writes);
      }
    });

    test('that loses the answer of its write has done it all the same', async () => {
      const requests = await countRequests(before, (esa) => deploy(esa));
      restart();
      await before();
      const from = emulator.requests.length;
      // The write comes before the last request, which reads it back.
      const { action, notes } = await deploy(failing(requests - 1, 'lost', 'lose').client);
      expect(action).not.toBe('none');
      expect(notes).toContain('The answer was lost; ESA shows the certificate.');
      expect(calls(from).filter((name) => name === 'SetCertificate')).toHaveLength(1);
      expect(certificates()).toHaveLength(total);
    });

    test('whose write never left says so, and a next run does it', async () => {
      const requests = await countRequests(before, (esa) => deploy(esa));
      restart();
      await before();
      await expect(deploy(failing(requests - 1, 'before', 'lose').client)).rejects.toMatchObject({
        name: 'TransportError',
        outcome: 'unknown',
      });
      await deploy();
      expect(certificates()).toHaveLength(total);
    });
  });
});

/** Two that may go, and two that stay. */
const fill = async (): Promise<void> => {
  emulator.state.records.clear();
  record('www.example.com');
  await upload({ hosts: ['old.example.com'], days: -9 });
  await upload({ hosts: ['www.example.com'], days: 9 });
  await upload({ hosts: ['www.example.com'], days: 60 }, { Name: 'current' });
  await upload({ hosts: ['example.com'], days: -9 }, { Name: 'last' });
};
const runPrune = async (esa = client()): Promise<unknown> =>
  prune(esa, planPrune(await readPruneData(esa, { siteId: SITE }, { now: NOW })), { now: NOW });

describe('a prune', () => {
  test.each(MOMENTS)('that is killed at any request, %s it, is ended by the next run', async (moment) => {
    const requests = await countRequests(fill, runPrune);
    expect(requests).toBeGreaterThan(8);
    for (let step = 1; step <= requests; step++) {
      restart();
      await fill();
      await runPrune(failing(step, moment, 'kill').client).catch((error: unknown) => error);
      const left = new Set(certificates().map(({ Name }) => Name));
      expect([step, left.has('current'), left.has('last')]).toEqual([step, true, true]);
      await runPrune();
      expect([step, certificates().map(({ Name }) => Name)]).toEqual([step, ['current', 'last']]);
    }
  });
});
