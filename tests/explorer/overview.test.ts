import { describe, expect, it } from 'vitest';
import { gatherOverview } from '../../apps/explorer/src/overview/gather.js';
import type { CertificateSummary } from '../../apps/explorer/src/overview/model.js';
import { toRows } from '../../apps/explorer/src/overview/rows.js';
import { needsAction } from '../../apps/explorer/src/overview/select.js';
import { NOW, stage } from './support/app.js';

const DAY = 86_400_000;

/** A certificate of 90 days that ends in some. */
const certificate = (name: string, days: number, more: Partial<CertificateSummary> = {}): CertificateSummary => ({
  siteId: '1',
  siteName: 'example.com',
  id: name,
  name,
  hostnames: [`${name}.example.com`],
  status: 'OK',
  type: 'free',
  issuer: 'CA',
  notBefore: new Date(NOW + (days - 90) * DAY).toISOString(),
  notAfter: new Date(NOW + days * DAY).toISOString(),
  validations: 0,
  ...more,
});

const rowsOf = (...certificates: CertificateSummary[]) =>
  toRows({ checkedAt: new Date(NOW).toISOString(), sites: [], certificates }, NOW, 30);

describe('a stand-in', () => {
  const old = certificate('old', -1);
  const wildcard = { hostnames: ['*.example.com'] };

  it.each([
    ['is a valid certificate that covers the name', certificate('new', 60, wildcard), 'new'],
    ['is not one of another site', certificate('new', 60, { ...wildcard, siteId: '2' }), undefined],
    ['is not one that ends soon itself', certificate('new', 10, wildcard), undefined],
    ['is not one that has ended', certificate('new', -5, wildcard), undefined],
    ['is not one that is not valid yet', certificate('new', 200, wildcard), undefined],
    ['is not one without an end', certificate('new', 60, { ...wildcard, notAfter: undefined }), undefined],
    ['is not one for another name', certificate('new', 60), undefined],
  ])('%s', (_what, other, expected) => {
    expect(rowsOf(old, other)[0]?.standIn?.name).toBe(expected);
  });

  it('covers each of the names', () => {
    const both = certificate('both', -1, { hostnames: ['a.example.com', 'a.b.example.com'] });
    expect(rowsOf(both, certificate('new', 60, wildcard))[0]?.standIn).toBeUndefined();
  });
});

it('puts what harms visitors before what will, and what has a stand-in behind', () => {
  const none = { notBefore: undefined, notAfter: undefined };
  const rows = rowsOf(
    certificate('failed', 0, { ...none, status: 'ApplyFailed', siteId: '2' }),
    certificate('covered', -1),
    certificate('next-month', 20, { siteId: '2' }),
    certificate('fine', 80, { siteId: '2' }),
    certificate('tomorrow', 1, { siteId: '2' }),
    certificate('waiting', 0, { ...none, status: 'Applying', validations: 1, siteId: '2' }),
    certificate('ended', -1, { siteId: '2' }),
    certificate('wildcard', 80, { hostnames: ['*.example.com'] }),
  );
  expect(needsAction(rows).map(({ name }) => name)).toEqual([
    'ended',
    'tomorrow',
    'next-month',
    'waiting',
    'failed',
    'covered',
  ]);
});

describe('gathering', () => {
  it('has each certificate once, under its site', async () => {
    const { client } = stage();
    const { sites, certificates } = await gatherOverview(client, NOW);
    expect(sites.map(({ certificates: number }) => number)).toEqual([8, 3, 27, 1, 0, 1]);
    expect(new Set(certificates.map(({ id }) => id)).size).toBe(40);
  });

  it('asks about four sites at once at most', async () => {
    const { client } = stage();
    let [running, most] = [0, 0];
    const counted: typeof client = {
      ...client,
      send: async (...call) => {
        most = Math.max(most, ++running);
        await Promise.resolve();
        try {
          return await client.send(...call);
        } finally {
          running--;
        }
      },
    };
    await gatherOverview(counted, NOW);
    expect(most).toBe(4);
  });

  it('ends with who asked for it, instead of calling each site a failure', async () => {
    const { client, emulator } = stage();
    const controller = new AbortController();
    emulator.faults.add({ kind: 'latency', delayMs: 60_000, action: 'ListCertificates' });
    const gathering = gatherOverview(client, NOW, controller.signal);
    await expect.poll(() => emulator.requests.length).toBe(1);
    controller.abort('gone');
    await expect(gathering).rejects.toBe('gone');
  });
});
