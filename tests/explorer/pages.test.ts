import type { EmulatedCertificate, Emulator } from '@esakit/emulator';
import { describe, expect, it } from 'vitest';
import { position } from '../../apps/explorer/src/overview/timeline.js';
import { BIG_SITE, CERTIFICATE, form, NOW, SITE, stage } from './support/app.js';

/** A page as it reads, without markup and needless space. */
const readable = (html: string): string =>
  html
    .replaceAll('<wbr />', '')
    .replace(/<(head|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

/** The documented sample, to be changed. */
function sampleOf({ state }: Emulator): EmulatedCertificate {
  const one = [...state.certificates.values()].find(({ Result }) => Result.Id === CERTIFICATE);
  if (!one) throw new Error('the sample is not there');
  return one;
}

const namesIn = (html: string): string[] =>
  [...html.matchAll(/<th scope="row" class="names">\s*<a[^>]*>([\s\S]*?)<\/a/g)].map(([, name = '']) =>
    name.replaceAll('<wbr />', '').trim(),
  );

describe('the overview', () => {
  it('says that it shows sample data, and how to see the account', async () => {
    expect(readable(await stage().text('/'))).toContain('Sample data of the embedded emulator');
    const account = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-of-an-account' };
    expect(await stage({ env: account }).text('/')).not.toContain('Sample data');
  });

  it('says what ends next, and what needs action first', async () => {
    const text = readable(await stage().text('/'));
    expect(text).toContain('Ends next api.example.com 11 days left, 21 Mar 2026');
    expect(text).toContain('Need action 7 of 40 certificates');
    expect(text).toMatch(
      /What needs action first Expired old-example\.com Ended 36 days ago and nothing else covers its names: replace it now\. Pending/,
    );
  });

  it('tells where another certificate covers the names of one that ends', async () => {
    const text = readable(await stage().text('/'));
    expect(text).toContain('api.example.com Ends in 11 days, on 21 Mar 2026. yourCertName covers its name too.');
    expect(text).toContain('legacy.example.com Ended 21 days ago. yourCertName covers its name too, so it can go');
  });

  it('lists what ends first before all, and what was never issued last', async () => {
    const names = namesIn(await stage().text('/'));
    expect(names).toHaveLength(40);
    expect(names.slice(0, 4)).toEqual(['old-example.com', 'legacy.example.com', 'api.example.com', 'www.example.com']);
    expect(names.slice(-4)).toEqual(['*.dev.example.com', 'blog.example.com', 'forum.example.com', 'mail.example.com']);
  });

  it.each([
    ['q=api.example.com', ['api.example.com', 'www.example.com']],
    ['q=API.Example.COM', ['api.example.com', 'www.example.com']],
    ['q=other.example.net', ['*.example.net']],
    ['q=例子.测试', ['xn--fsqu00a.xn--0zwm56d']],
    ['q=hsm', ['vault.example.net']],
    ['state=expired', ['old-example.com', 'legacy.example.com']],
    ['state=pending&sort=name', ['*.dev.example.com', 'blog.example.com']],
    [`site=${BIG_SITE}&sort=name`, ['*.example.net', 'example.net', 'vault.example.net']],
    ['q=nothing.like.that', []],
  ])('finds by %s', async (query, names) => {
    expect(namesIn(await stage().text(`/?${query}`))).toEqual(names);
  });

  it('says so where nothing matches', async () => {
    expect(readable(await stage().text('/?q=nothing.like.that'))).toContain('No certificate matches');
  });

  it.each(['state=none&sort=none&site=none', 'sort=__proto__', 'sort=toString'])(
    'takes %s for nothing',
    async (query) => {
      expect(namesIn(await stage().text(`/?${query}`))).toHaveLength(40);
    },
  );

  it('stays readable with thousands of certificates', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    const one = sampleOf(emulator);
    for (let index = 0; index < 2_000; index++) {
      const Result = {
        ...one.Result,
        Id: `copy-${index}`,
        SAN: `host-${index}.example.com`,
        CommonName: `host-${index}.example.com`,
      };
      emulator.state.certificates.set(Result.Id, { ...one, Result });
    }
    const html = await text('/');
    expect(namesIn(html)).toHaveLength(200);
    expect(readable(html)).toContain('All 2040 certificates, what ends next first; the first 200 are shown');
    expect(namesIn(await text('/?q=host-1999'))).toEqual(['host-1999.example.com']);
  });

  it('tells an account without sites where they may be', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    emulator.state.sites.clear();
    emulator.state.certificates.clear();
    const shown = readable(await text('/'));
    expect(shown).toContain('Ends next Nothing there is no valid certificate Need action 0 all is well');
    expect(shown).toContain('No certificates yet');
    expect(shown).toMatch(/No sites This account has none in this region.*ap-southeast-1/);
  });

  it('shows why a site could not be listed, and all the others', async () => {
    const { emulator, text } = stage();
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
    const html = await text('/');
    const shown = readable(html);
    expect(shown).toMatch(/Not listed: Forbidden\.RAM .*grant the RAM action esa:ListCertificates/);
    expect(namesIn(html).length).toBeGreaterThan(10);
  });

  it('tells of a failure as a whole, with what to do and the request id', async () => {
    const { ask, emulator } = stage();
    emulator.faults.add({ kind: 'error', code: 'InvalidAccessKeyId.NotFound' });
    const response = await ask('/');
    const shown = readable(await response.text());
    expect(response.status).toBe(502);
    expect(shown).toContain('check the accessKeyId');
    expect(shown).toMatch(/Request id [0-9A-F-]{36}/);
  });

  it('asks the service again only when it is told to, or after half a minute', async () => {
    let now = NOW;
    const { ask, emulator } = stage({ clock: () => now });
    await ask('/');
    const requests = emulator.requests.length;
    now += 29_000;
    await ask('/?q=www');
    expect(emulator.requests).toHaveLength(requests);
    await ask('/?fresh=1');
    expect(emulator.requests).toHaveLength(2 * requests);
    now += 31_000;
    await ask('/');
    expect(emulator.requests).toHaveLength(3 * requests);
  });

  it('counts the days by its own clock, however old what was found is', async () => {
    let now = NOW;
    const { text } = stage({ clock: () => now });
    await text('/');
    now += 29_000;
    expect(readable(await text('/'))).toContain('11 days left');
  });
});

describe('the time line', () => {
  it('puts days in order, gives the near ones more room, and stays inside', () => {
    const days = [-4000, -60, -20, -1, 0, 1, 7, 30, 90, 365, 4000];
    const places = days.map(position);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(98);
    expect(position(30) - position(0)).toBeGreaterThan(position(365) - position(335));
  });
});

describe('a certificate', () => {
  it('is shown with its validity, names, chain and fingerprints', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    const shown = readable(await text(`/certificates/${SITE}/${CERTIFICATE}`));
    const one = sampleOf(emulator);
    expect(shown).toContain('www.example.com Valid Nothing to do: it is valid for 59 days more.');
    expect(shown).toContain('from 7 Feb 2026, 16:00 UTC until 8 May 2026, 16:00 UTC');
    expect(shown).toContain('www.example.com *.example.com');
    expect(shown).toMatch(/Esakit Emulator ECDSA CA intermediate .* www\.example\.com leaf/);
    expect(shown.replace(/[: ]/g, '')).toContain(one.Result.FingerprintSha256);
  });

  it('marks each point in which the PEM and what ESA says differ', async () => {
    const { emulator, json, text } = stage();
    await emulator.ready();
    const one = sampleOf(emulator);
    Object.assign(one.Result, { SerialNumber: '0bad', CommonName: 'other.example.com' });
    const path = `/certificates/${SITE}/${CERTIFICATE}`;
    const shown = readable(await text(path));
    expect(shown).toContain('2 disagreements.');
    expect(shown).toContain('Common name other.example.com www.example.com differs');
    expect(shown).toMatch(/Serial number 0bad babaded901474b9693acf530e0fb1daa differs/);
    const { explorer } = await json<{ explorer: { comparison: { label: string; agrees: boolean }[] } }>(
      `/api/sites/${SITE}${path.replace(`/${SITE}`, '')}`,
    );
    expect(explorer.comparison.filter(({ agrees }) => !agrees).map(({ label }) => label)).toEqual([
      'Common name',
      'Serial number',
    ]);
  });

  it('says so where the PEM text can not be read', async () => {
    const { emulator, ask } = stage();
    await emulator.ready();
    const one = sampleOf(emulator);
    one.Certificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    const response = await ask(`/certificates/${SITE}/${CERTIFICATE}`);
    expect(response.status).toBe(200);
    expect(readable(await response.text())).toContain("The PEM text can't be read");
  });

  it.each([
    ['fullchain.pem', 2],
    ['cert.pem', 1],
    ['chain.pem', 1],
  ])('is downloaded as %s', async (file, blocks) => {
    const response = await stage().ask(`/certificates/${SITE}/${CERTIFICATE}/${file}`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${file}"`);
    expect((await response.text()).match(/BEGIN CERTIFICATE/g)).toHaveLength(blocks);
  });

  it('has no PEM to download before it is issued', async () => {
    const { ask, emulator } = stage();
    await emulator.ready();
    const one = [...emulator.state.certificates.values()].find(({ Result }) => Result.Name === 'blog');
    expect((await ask(`/certificates/${SITE}/${one?.Result.Id}/fullchain.pem`)).status).toBe(404);
  });

  it.each([
    ['/certificates/1234567890123/none', 404],
    ['/certificates/1/none', 404],
    ['/certificates/abc/none', 400],
  ])('that is not there: %s gives %i', async (path, status) => {
    const response = await stage().ask(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('<h1>');
  });

  it('tells what to publish while it is applied for, and looks whether it is there', async () => {
    const asked: string[] = [];
    const { ask, emulator } = stage({
      fetch: async (input) => {
        asked.push(String(input instanceof Request ? input.url : input));
        return Response.json({
          Status: 0,
          Answer: [{ type: 16, data: '"gfj9Xq-Rg85nM_emulator-wildcard-0000000000"' }],
        });
      },
    });
    await emulator.ready();
    const one = [...emulator.state.certificates.values()].find(({ Result }) => Result.Name === 'dev');
    const path = `/certificates/${SITE}/${one?.Result.Id}`;
    const before = readable(await (await ask(path)).text());
    expect(before).toContain('Name _acme-challenge.dev.example.com');
    expect(before).toContain('Name in the zone _acme-challenge.dev');
    expect(asked).toEqual([]);

    const after = readable(await (await ask(`${path}/validation`, form({}))).text());
    expect(asked.map((url) => new URL(url).searchParams.get('name'))).toEqual([
      '_acme-challenge.dev.example.com',
      '_acme-challenge.dev.example.com',
      // Where a console that adds the zone once more would have put it.
      '_acme-challenge.dev.example.com.example.com',
    ]);
    expect(after).toContain('The TXT record is there: _acme-challenge.dev.example.com.');
    expect(after).toContain('is not the one that is asked for');
  });
});
