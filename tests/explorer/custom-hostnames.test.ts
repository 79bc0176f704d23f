import type { Client } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { gatherOverview } from '../../apps/explorer/src/overview/gather.js';
import { isComplete } from '../../apps/explorer/src/overview/model.js';
import { toRows } from '../../apps/explorer/src/overview/rows.js';
import { needsAction } from '../../apps/explorer/src/overview/urgent.js';
import { addCustomHostname, BIG_SITE, NOW, SITE, stage, type Stage } from './support/app.js';

const JUDGEMENT = { now: NOW, warnDays: 30 };

/** `legacy.example.com` has ended, and a wildcard covers it. */
const legacyOf = ({ emulator }: Stage) => {
  const found = [...emulator.state.certificates.values()].find(({ Result }) => Result.Name === 'legacy');
  if (!found) throw new Error('the sample data has a certificate named legacy');
  return found.Result;
};

/** A custom hostname of the site that was given the certificate `legacy`. */
const give = (made: Stage, Hostname: string, HostnameId: bigint, CertId = legacyOf(made).Id): void =>
  addCustomHostname(made.emulator, { HostnameId, Hostname, CertId });

const find = async (made: Stage) => {
  const rows = toRows(await gatherOverview(made.client, JUDGEMENT), JUDGEMENT);
  return { rows, legacy: rows.find(({ name }) => name === 'legacy') };
};

/** The operations that a client was asked for. */
function record(client: Client): { readonly asked: string[]; readonly client: Client } {
  const asked: string[] = [];
  return {
    asked,
    client: {
      ...client,
      send: (operation, input, options) => {
        asked.push(operation.name);
        return client.send(operation, input, options);
      },
    },
  };
}

describe('a certificate that others have superseded', () => {
  it('stays so where no custom hostname shows it', async () => {
    const { legacy } = await find(stage());
    expect([legacy?.state, legacy?.level, legacy?.shownBy]).toEqual(['superseded', 'note', undefined]);
  });

  it('counts as it is by itself where a custom hostname still shows it', async () => {
    const made = stage();
    give(made, 'legacy.example.com', 1n);
    const { rows, legacy } = await find(made);
    expect([legacy?.state, legacy?.level, legacy?.shownBy]).toEqual([
      'expired',
      'critical',
      { hostname: 'legacy.example.com', others: 0 },
    ]);
    expect(legacy?.advice).toMatch(
      /^The custom hostname legacy\.example\.com still shows it: give that the newer one \([0-9a-f]{32}\) by Update/,
    );
    expect(needsAction(rows)).toContain(legacy);
  });

  it('is on the first page with what to do, however long ago it ended', async () => {
    const made = stage();
    give(made, 'legacy.example.com', 1n);
    legacyOf(made).NotAfter = '2024-01-01T00:00:00Z';
    const page = await made.text('/');
    expect(page).toContain('The custom hostname legacy.example.com still shows it');
    expect(page).not.toContain('ended more than two weeks ago');
  });

  it('stays so where custom hostnames show another one', async () => {
    const made = stage();
    give(made, 'legacy.example.com', 1n, 'babaded901474b9693acf530e0fb1d95');
    const { legacy } = await find(made);
    expect(legacy?.state).toBe('superseded');
  });
});

const refuse = ({ emulator }: Stage, code: string): void =>
  void emulator.faults.add({ kind: 'error', code, action: 'ListCustomHostnames' });

describe('the look at custom hostnames', () => {
  it('is one list for each site with a superseded certificate, and nothing for the others', async () => {
    const { client, asked } = record(stage().client);
    await gatherOverview(client, JUDGEMENT);
    expect(asked.filter((name) => name.includes('CustomHostname'))).toEqual(['ListCustomHostnames']);
  });

  it('asks for a hundred of them at most, and says that it does not know then', async () => {
    const made = stage();
    for (let one = 1n; one <= 101n; one++) give(made, 'legacy.example.com', one);
    const { client, asked } = record(made.client);
    const overview = await gatherOverview(client, JUDGEMENT);
    expect(asked.filter((name) => name === 'GetCustomHostname')).toHaveLength(100);
    expect(isComplete(overview)).toBe(false);
    expect(overview.sites.find(({ siteId }) => siteId === SITE)?.customHostnames?.message).toBe(
      'More than 100 custom hostnames may show them: esakit check --site asks each.',
    );
  });

  it('alarms nobody where it is not allowed, but says so', async () => {
    const made = stage();
    refuse(made, 'Forbidden.RAM');
    const page = await made.text('/');
    expect(page).toContain('Superseded may still be seen.');
    expect(await made.text('/metrics')).toContain('esakit_last_check_success 1');
    expect((await made.json<{ complete?: boolean }>('/api/overview')).complete).toBe(true);
  });

  it('makes the overview incomplete where it fails', async () => {
    const made = stage();
    refuse(made, 'InternalError');
    const page = await made.text('/');
    expect(page).toMatch(/role="alert"[\s\S]*Superseded may still be seen\.[\s\S]*InternalError/);
    expect(page).not.toContain('all is well');
    expect(await made.text('/metrics')).toContain('esakit_last_check_success 0');
  });

  it('keeps the certificates of the site', async () => {
    const made = stage();
    refuse(made, 'InternalError');
    const { sites, certificates } = await gatherOverview(made.client, JUDGEMENT);
    expect(sites.filter(({ problem }) => problem)).toEqual([]);
    expect(certificates.filter(({ siteId }) => siteId === BIG_SITE)).toHaveLength(3);
    expect(certificates.filter(({ siteId }) => siteId === SITE)).toHaveLength(8);
  });
});
