import { createClient } from '@esakit/core';
import type { EmulatedCertificate, Emulator } from '@esakit/emulator';
import { describe, expect, it } from 'vitest';
import { connect } from '../../apps/explorer/src/connect.js';
import { memoryStore } from '../../apps/explorer/src/overview/store.js';
import { toCalendar } from '../../apps/explorer/src/overview/export.js';
import { toRows } from '../../apps/explorer/src/overview/rows.js';
import { axis, position, strip, validityBar } from '../../apps/explorer/src/overview/timeline.js';
import { toUnicode } from '../../apps/explorer/src/ui/unicode-name.js';
import { pemOf } from '../x509/one.js';
import { utcTime } from '../x509/write.js';
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
  [...html.matchAll(/<th scope="row" class="names">[\s\S]*?<a[^>]*>([\s\S]*?)<\/a/g)].map(([, name = '']) =>
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
    expect(text).toContain('Ends next www.example.com 59 days left, 8 May 2026');
    expect(text).toContain('Need action 2 of 40 certificates 1 expired 2 pending 4 superseded 33 valid');
    expect(text).toContain(
      'What needs action first Pending *.dev.example.com and 1 other example.com It was applied for 41 hours ago, and what validates its names is valid for one hour: apply again, and publish the new validation in time. Certificates',
    );
  });

  it('has what ended long ago in one row', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    for (const { Result } of emulator.state.certificates.values()) {
      if (Result.Name?.startsWith('node-2'))
        Object.assign(Result, { NotAfter: '2026-01-01T00:00:00Z', Status: 'Expired' });
    }
    expect(readable(await text('/'))).toContain(
      'Expired 8 certificates ended more than two weeks ago Nothing else covers all of their names: replace what is still used, and delete the rest.',
    );
  });

  it('lists what ends next before all, then what was never issued, and what ended long ago last', async () => {
    const names = namesIn(await stage().text('/'));
    expect(names).toHaveLength(40);
    expect(names.slice(0, 2)).toEqual(['api.example.com', 'www.example.com']);
    expect(names.slice(-6)).toEqual([
      '*.dev.example.com',
      'blog.example.com',
      'forum.example.com',
      'mail.example.com',
      'old-example.com',
      'legacy.example.com',
    ]);
  });

  it.each([
    ['q=api.example.com', ['api.example.com', 'www.example.com']],
    ['q=API.Example.COM', ['api.example.com', 'www.example.com']],
    ['q=other.example.net', ['*.example.net']],
    ['q=例子.测试', ['xn--fsqu00a.xn--0zwm56d']],
    ['q=hsm', ['vault.example.net']],
    ['q=old-example&sort=site', ['old-example.com']],
    [
      'state=superseded&sort=name&order=desc',
      ['mail.example.com', 'legacy.example.com', 'forum.example.com', 'api.example.com'],
    ],
    ['state=superseded&sort=name', ['api.example.com', 'forum.example.com', 'legacy.example.com', 'mail.example.com']],
    ['state=expired', ['old-example.com']],
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
    expect(html.length).toBeLessThan(200_000);
    expect(namesIn(html)).toHaveLength(100);
    expect(readable(html)).toContain('All 2,040 certificates, 1 to 100 shown');
    expect(readable(html)).toContain('Previous Page 1 of 21 Next');
    expect(html).not.toContain('rel="prev"');
    expect(html).toContain('<a class="button quiet" href="/?page=2#certificates" rel="next"');
    const last = await text('/?page=21');
    expect(namesIn(last)).toHaveLength(40);
    expect(readable(last)).toContain('All 2,040 certificates, 2,001 to 2,040 shown');
    expect(namesIn(await text('/?page=99'))).toEqual(namesIn(last));
    expect(namesIn(await text('/?q=host-1999'))).toEqual(['host-1999.example.com']);
    expect((await text('/certificates.csv')).split('\r\n')).toHaveLength(2_042);
    // A bar for each week, in place of a mark for each certificate.
    expect(html.match(/<rect\s+class="count /g)?.length).toBeLessThan(80);
    expect(html).toMatch(/<title>2001 end in 56 to 63 days<\/title>/);
  });

  it('shows nothing else where a part of the list is asked for', async () => {
    for (const path of ['/?q=www', '/?state=expired', `/?site=${SITE}`]) {
      const shown = readable(await stage().text(path));
      expect(shown).not.toContain('Ends next');
      expect(shown).not.toContain('What needs action first');
    }
    const html = await stage().text('/');
    expect(html).toContain('href="/?state=expired#certificates"');
    expect(html).toContain('action="/#certificates"');
    expect(html).toContain('href="/?sort=name#certificates"');
    expect(await stage().text('/?sort=name')).toContain('href="/?sort=name&amp;order=desc#certificates"');
  });

  it('has the Unicode form of a name beside it', async () => {
    expect(readable(await stage().text('/'))).toContain('xn--fsqu00a.xn--0zwm56d 例子.测试');
  });

  it('tells an account without sites where they may be', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    emulator.state.sites.clear();
    emulator.state.certificates.clear();
    const shown = readable(await text('/'));
    expect(shown).toContain(
      'This account has no sites in cn-hangzhou. Accounts of the China site ( aliyun.com ) use the region cn-hangzhou , those of the international site ( alibabacloud.com ) ap-southeast-1 : set ALIBABA_CLOUD_REGION_ID .',
    );
    expect(shown).toContain('Ends next Nothing there is no site to look at Need action 0 there is no site to look at');
    expect(shown).not.toMatch(/all is well|no certificates|no valid certificate/);
  });

  it('tells an account with sites and no certificates so', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    emulator.state.certificates.clear();
    const shown = readable(await text('/'));
    expect(shown).toContain('None of the 6 sites has a certificate.');
    expect(shown).toContain('Ends next Nothing there is no valid certificate Need action 0 there are no certificates');
  });

  it('says first that a site could not be read, and shows all the others', async () => {
    const { emulator, text } = stage();
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
    const html = await text('/');
    const shown = readable(html);
    expect(shown).toMatch(
      /Overview 1 of 6 sites could not be read , so how its certificates are is unknown\. example\.com : Forbidden\.RAM : .*Grant|Overview 1 of 6 sites could not be read , so how its certificates are is unknown\. example\.com : Forbidden\.RAM : .*grant the RAM action esa:ListCertificates/,
    );
    expect(shown).toMatch(/Need action 0 of 32 certificates that could be read 1 expired 31 valid 1 site unknown/);
    expect(namesIn(html)).toHaveLength(32);
  });

  it('never says that all is well where nothing could be read, and gives each reason once', async () => {
    const { emulator, text } = stage();
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates' });
    const html = await text('/');
    const shown = readable(html);
    expect(shown).toContain('6 of 6 sites could not be read , so how their certificates are is unknown.');
    expect(shown).toContain(
      'Ends next Unknown not everything could be read Need action Unknown no certificate could be read',
    );
    expect(shown).toContain('None could be read.');
    expect(shown).not.toMatch(/all is well|No certificates|has a certificate/);
    expect(shown.match(/grant the RAM action/g)).toHaveLength(1);
    expect(shown.match(/Request [0-9A-F-]{36}/g)).toHaveLength(1);
  });

  it('keeps what was known of a site that can not be read any more', async () => {
    let now = NOW;
    const { emulator, ask, text } = stage({ clock: () => now });
    await ask('/');
    emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates', times: 1 });
    now += 6_000;
    await ask('/refresh', form({ back: '/' }));
    const html = await text('/');
    expect(namesIn(html)).toHaveLength(40);
    expect(readable(html)).toMatch(/What is shown of it is from 10 Mar 2026, 09:30 UTC \./);
  });

  it('keeps the last overview in an outage, with its age and the reason', async () => {
    let now = NOW;
    const { emulator, ask, text } = stage({ clock: () => now });
    await emulator.ready();
    for (const [id, { Result }] of emulator.state.certificates) {
      if (Result.Status === 'Applying') emulator.state.certificates.delete(id);
    }
    expect(readable(await text('/'))).toContain('Need action 0 all is well');
    emulator.faults.add({ kind: 'reset' });
    now += 180_000;
    await ask('/');
    await expect.poll(() => text('/')).toContain('ESA can&#39;t be reached.');
    const html = await text('/');
    const shown = readable(html);
    expect(namesIn(html)).toHaveLength(38);
    expect(shown).toContain('Need action 0 of 38 certificates as they were read last');
    expect(shown).not.toContain('all is well');
    expect(shown).toMatch(
      /ESA can't be reached\. network : .* What is shown is from 10 Mar 2026, 09:30 UTC , 3 min ago\./,
    );
    emulator.faults.clear();
    now += 10_000;
    await ask('/');
    await expect.poll(() => text('/')).not.toContain('be reached.');
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

  it('answers at once with what it knows, and asks the service behind that', async () => {
    let now = NOW;
    const { ask, emulator, text } = stage({ clock: () => now });
    await ask('/');
    const requests = emulator.requests.length;
    now += 29_000;
    await ask('/?q=www');
    expect(emulator.requests).toHaveLength(requests);
    emulator.faults.add({ kind: 'latency', delayMs: 100 });
    now += 31_000;
    const shown = readable(await text('/'));
    expect(shown).toContain('As of 10 Mar 2026, 09:30 UTC , 1 min ago. Reading the list of sites …');
    await expect.poll(() => text('/')).toContain('09:31 UTC');
    expect(emulator.requests).toHaveLength(2 * requests);
  });

  it('shares one look among all who come at the same time', async () => {
    const { ask, emulator } = stage();
    await Promise.all(Array.from({ length: 20 }, () => ask('/')));
    // The sites, the certificates of each of six, and the custom hostnames of the one with a superseded one.
    expect(emulator.requests).toHaveLength(8);
  });

  it('looks again for its own page only, and not twice in five seconds', async () => {
    let now = NOW;
    const { ask, emulator } = stage({ clock: () => now });
    await ask('/');
    const requests = emulator.requests.length;
    now += 6_000;
    await ask('/?fresh=1');
    const elsewhere = await ask('/refresh', { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } });
    expect([elsewhere.status, emulator.requests.length]).toEqual([403, requests]);
    const response = await ask('/refresh', form({ back: '/?q=www' }));
    expect([response.status, response.headers.get('location')]).toEqual([303, '/?q=www']);
    expect(emulator.requests).toHaveLength(2 * requests);
    await ask('/refresh', form({ back: '//evil.example' }));
    expect(emulator.requests).toHaveLength(2 * requests);
  });

  it('counts the days by its own clock, however old what was found is', async () => {
    let now = NOW;
    const { text } = stage({ clock: () => now, store: memoryStore(30 * 86_400_000) });
    expect(readable(await text('/'))).toContain('Ends next www.example.com 59 days left');
    now += 20 * 86_400_000;
    expect(readable(await text('/'))).toContain('Ends next www.example.com 39 days left');
  });
});

/** Markup as text; hono's may come as a promise, and that of the time line never does. */
const textOf = (markup: ReturnType<typeof strip>): string => markup as string;

const labels = (markup: ReturnType<typeof strip>): string[] =>
  [...textOf(markup).matchAll(/>([^<>]+)<\/text>/g)].map(([, text = '']) => text);

const day = (daysLeft: number, state: 'valid' | 'expired' | 'expiring', times: number) =>
  Array.from({ length: times }, () => ({ state, daysLeft }));

const at = (days: number): Date => new Date(NOW + days * 86_400_000);

describe('the time line', () => {
  it('puts days in order, gives the near ones more room, and stays inside', () => {
    const days = [-4000, -60, -20, -1, 0, 1, 7, 30, 90, 365, 4000];
    const places = days.map(position);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(98);
    expect(position(30) - position(0)).toBeGreaterThan(position(365) - position(335));
    expect([-1_000, -60, 0, 398, 4_000].map(position)).toEqual([0, 0, 10, 98, 98]);
    const ahead = [0, 1, 7, 30, 90, 180, 365, 398].map(position);
    expect(new Set(ahead).size).toBe(ahead.length);
  });

  it('has its scale below, and a shorter one above the list', () => {
    expect(labels(strip([]))).toEqual(['today', '7 d', '30 d', '90 d', '180 d', '1 year']);
    expect(labels(axis)).toEqual(['today', '30 d', '90 d', '1 year']);
  });

  it.each([
    [150, 150, 0],
    [151, 0, 2],
  ])('of %d certificates has %d marks and %d bars', (total, marks, bars) => {
    const ends = Array.from({ length: total }, (_, index) => ({
      state: 'valid' as const,
      daysLeft: 100 + (index % 2) * 20,
    }));
    const markup = textOf(strip(ends));
    expect(markup.match(/<g class="icon"/g)?.length ?? 0).toBe(marks);
    expect(markup.match(/class="count is-valid"/g)?.length ?? 0).toBe(bars);
  });

  it('counts each certificate in the bar of its day or week, whatever its state', () => {
    const markup = textOf(
      strip([
        ...day(-900, 'expired', 2),
        ...day(-1, 'expired', 3),
        ...day(0, 'expiring', 4),
        ...day(1, 'expiring', 5),
        ...day(14, 'expiring', 6),
        ...day(20, 'valid', 7),
        ...day(900, 'valid', 130),
      ]),
    );
    expect([...markup.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => title)).toEqual([
      '2 ended 60 to 56 days ago',
      '3 ended 7 to 0 days ago',
      '4 end in 0 days',
      '5 end in 1 day',
      '13 end in 14 to 21 days',
      '130 end in 392 to 398 days',
    ]);
    expect(markup.match(/class="count is-/g)).toHaveLength(7);
  });

  it.each([
    ['half over', -50, 50, [1, 49]],
    ['not begun', 50, 100, [50, 0]],
    ['ended', -100, -50, [1, 49]],
  ])('of one certificate that is %s shows what is used', (_how, from, until, expected) => {
    const markup = textOf(validityBar('valid', at(from), at(until), NOW));
    const [, x = '', width = ''] = /class="used"\s+x="([\d.]+)%"\s+width="([\d.]+)%"/.exec(markup) ?? [];
    expect([Number(x), Number(width)]).toEqual(expected);
  });
});

describe('an error', () => {
  it.each([
    ['InvalidAccessKeyId.NotFound', 502, 'ESA does not accept the credentials'],
    ['SignatureDoesNotMatch', 502, 'ESA does not accept the credentials'],
    ['Forbidden.RAM', 502, 'A permission is missing'],
    ['Throttling.User', 503, 'ESA asks for fewer requests'],
    ['SiteNotFound', 404, 'There is no such site'],
    ['SomethingElse', 502, 'ESA refused the request'],
  ])('%s has status %i and a title by its cause', async (code, status, title) => {
    const { ask, emulator } = stage();
    emulator.faults.add({ kind: 'error', code, message: 'What the service says' });
    const response = await ask('/');
    const html = await response.text();
    expect(response.status).toBe(status);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html.split(code)).toHaveLength(2);
    expect(html.match(/[0-9A-F]{8}-[0-9A-F-]{27}/g)).toHaveLength(1);
    expect(html.includes('<a class="button" href="/">Try again</a>')).toBe(status >= 500);
  });

  it('of the network says where to look', async () => {
    const { ask, emulator } = stage();
    emulator.faults.add({ kind: 'reset' });
    const response = await ask('/sites?page=2');
    const html = await response.text();
    expect([response.status, /<h1>(.*)<\/h1>/.exec(html)?.[1]]).toEqual([502, 'ESA can&#39;t be reached']);
    expect(readable(html)).toContain(
      'Check the network of the explorer: DNS, a proxy that it needs, and the region or endpoint it is set to. Code network Try again To the overview',
    );
    expect(html).toContain('href="/sites?page=2">Try again</a>');
  });

  it('of a throttled account says when to come back', async () => {
    const { ask, emulator } = stage();
    emulator.faults.add({ kind: 'throttle', status: 429 });
    const response = await ask('/');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it.each([
    ['/nowhere', 404, 'Not found There is nothing at this address. Code not-found To the overview'],
    [`/certificates/${SITE}/none`, 404, 'There is no such certificate'],
    ['/certificates/abc/none', 400, 'This address is not right'],
  ])('at %s has status %i', async (path, status, text) => {
    const response = await stage().ask(path);
    expect(response.status).toBe(status);
    expect(readable(await response.text())).toContain(text);
  });

  it('of too many requests has its code too', async () => {
    const { ask } = stage({ rate: { burst: 1, perSecond: 0.5 } });
    await ask('/console');
    const response = await ask('/console');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2']);
    expect(readable(await response.text())).toContain(
      'Too many requests of yours Too many requests of your address: try again in 2 s. Code too-many-requests Try again',
    );
  });
});

describe('an answer of another shape', () => {
  it('does not keep the rest from being shown, and is told once', async () => {
    const said: string[] = [];
    const { emulator } = stage();
    await emulator.ready();
    const one = sampleOf(emulator);
    Object.assign(one.Result, { CreateTime: 20_260_310, SAN: ['www.example.com', '*.example.com'], Issuer: null });
    const parts = { env: (name: string) => (name === 'EXPLORER_SOURCE' ? 'account' : undefined) };
    const { client } = connect(
      {
        ...parts,
        createClient: (options) =>
          createClient({ credentials: emulator.credentials, fetch: emulator.fetch, ...options }),
      },
      { clock: () => NOW, log: (line) => said.push(line) },
    );
    const { text } = stage({ client });
    const shown = readable(await text('/'));
    expect(shown).toContain('33 valid');
    await text('/');
    expect(readable(await text(`/certificates/${SITE}/${CERTIFICATE}`))).toContain('www.example.com Valid');
    expect(said.map((line) => line.split(' differs')[0])).toEqual([
      'explorer: an answer of ListCertificates',
      'explorer: an answer of GetCertificate',
    ]);
  });
});

describe('the files of the list', () => {
  it('have the selection as CSV', async () => {
    const { emulator, ask } = stage();
    await emulator.ready();
    const one = sampleOf(emulator);
    one.Result.Name = '=HYPERLINK("x"), a';
    const response = await ask('/certificates.csv?q=www.example.com');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="certificates.csv"');
    expect((await response.text()).split('\r\n')).toEqual([
      'state,hostnames,not_after,days_left,not_before,name,type,issuer,status,site,site_id,id,superseded_by',
      `valid,www.example.com *.example.com,2026-05-08T16:00:00Z,59,2026-02-07T16:00:00Z,"'=HYPERLINK(""x""), a",free,Esakit Emulator ECDSA CA,OK,example.com,${SITE},${CERTIFICATE},`,
      '',
    ]);
  });

  it('have the ends as events of a calendar', async () => {
    const response = await stage().ask('/certificates.ics?q=www.example.com');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//esakit//explorer//EN',
      'BEGIN:VEVENT',
      `UID:${SITE}-${CERTIFICATE}@esakit-explorer`,
      'DTSTAMP:20260310T093000Z',
      'DTSTART:20260508T160000Z',
      'SUMMARY:Certificate of www.example.com ends',
      'DESCRIPTION:www.example.com\\, *.example.com\\nSite example.com\\nNothing to do: it is valid for 59 days more.',
      `URL:http://127.0.0.1:8787/certificates/${SITE}/${CERTIFICATE}`,
      'TRANSP:TRANSPARENT',
      ...['-P14D', '-P3D'].flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:A certificate ends',
        `TRIGGER:${trigger}`,
        'END:VALARM',
      ]),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('fold a line within no character', () => {
    const [row] = toRows(
      {
        checkedAt: '',
        sites: [],
        certificates: [
          {
            siteId: '1',
            siteName: '例'.repeat(60),
            id: 'a',
            name: '',
            hostnames: ['a.example'],
            status: 'OK',
            type: '',
            issuer: '',
            notAfter: '2026-05-08T16:00:00Z',
            validations: 0,
          },
        ],
      },
      { now: NOW, warnDays: 30 },
    );
    const text = toCalendar(row ? [row] : [], { origin: 'https://explorer.example', now: NOW });
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(text.replaceAll('\r\n ', '')).toContain(`Site ${'例'.repeat(60)}`);
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

  it('says before all that its PEM is of another certificate, and hands that out only on purpose', async () => {
    const { ask, emulator, json, text } = stage();
    await emulator.ready();
    const one = sampleOf(emulator);
    const other = [...emulator.state.certificates.values()].find(
      ({ Result }) => Result.CommonName === 'api.example.com',
    );
    one.Certificate = other?.Certificate ?? '';
    const path = `/certificates/${SITE}/${CERTIFICATE}`;
    const shown = readable(await text(path));
    expect(shown).toMatch(
      /www\.example\.com Unknown The PEM is of another certificate than ESA describes\. Do not use it\. ESA describes www\.example\.com, serial number babaded901474b9693acf530e0fb1daa , until 8 May 2026 \. The PEM is of api\.example\.com, serial number [0-9a-f]{32} , until 21 Mar 2026 \./,
    );
    expect(shown).toMatch(/\d disagreements/);
    expect(shown).not.toContain('Nothing to do');
    expect(shown).toContain('I know that this is another certificate Download fullchain.pem');
    for (const file of ['fullchain.pem', 'cert.pem', 'chain.pem']) {
      const refused = await ask(`${path}/${file}`);
      expect(refused.status).toBe(409);
      expect(await refused.text()).not.toContain('BEGIN CERTIFICATE');
      const given = await ask(`${path}/${file}?confirm=another-certificate`);
      expect([given.status, (await given.text()).includes('BEGIN CERTIFICATE')]).toEqual([200, true]);
    }
    const { explorer } = await json<{ explorer: { pem: string; health: { state: string } } }>(
      `/api/sites/${SITE}/certificates/${CERTIFICATE}`,
    );
    expect([explorer.pem, explorer.health.state]).toEqual(['another', 'unknown']);
  });

  it.each([
    ['same', {}],
    ['described-wrongly', { SerialNumber: '0bad', NotAfter: '2027-05-08T16:00:00Z' }],
    ['another', { FingerprintSha256: '00'.repeat(32) }],
    ['another', { FingerprintSha256: undefined, SerialNumber: '0bad' }],
    ['described-wrongly', { FingerprintSha256: undefined, IssuerCN: 'Another CA' }],
    ['another', { FingerprintSha256: undefined, SerialNumber: undefined, NotBefore: '2020-01-01T00:00:00Z' }],
  ])('has a PEM that is %s where ESA says %j', async (verdict, said) => {
    const { emulator, json } = stage();
    await emulator.ready();
    Object.assign(sampleOf(emulator).Result, said);
    const { explorer } = await json<{ explorer: { pem: string } }>(`/api/sites/${SITE}/certificates/${CERTIFICATE}`);
    expect(explorer.pem).toBe(verdict);
  });

  it('is judged by its PEM where ESA describes it wrongly', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    Object.assign(sampleOf(emulator).Result, { NotAfter: '2026-03-12T16:00:00Z' });
    const shown = readable(await text(`/certificates/${SITE}/${CERTIFICATE}`));
    expect(shown).toContain(
      'www.example.com Valid ESA describes this certificate wrongly in 1 field ; the PEM is what visitors get. Nothing to do: it is valid for 59 days more.',
    );
    expect(shown).toContain('until 8 May 2026, 16:00 UTC');
  });

  it('shows ten of many names, and all on demand', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    const names = Array.from({ length: 60 }, (_, index) => `h${index}.example.com`);
    sampleOf(emulator).Result.SAN = names.join(',');
    const shown = readable(await text(`/certificates/${SITE}/${CERTIFICATE}`));
    expect(shown).toContain('h9.example.com Show all 60 names h10.example.com');
    expect(shown).toContain('h8.example.com, h9.example.com Show all 60 h10.example.com, h11.example.com');
  });

  it('says so where the PEM text can not be read', async () => {
    const { emulator, ask } = stage();
    await emulator.ready();
    const one = sampleOf(emulator);
    one.Certificate = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
    const response = await ask(`/certificates/${SITE}/${CERTIFICATE}`);
    expect(response.status).toBe(200);
    expect(readable(await response.text())).toContain(
      "www.example.com Unknown The PEM text can't be read , so nothing confirms what ESA says.",
    );
  });

  it('says so where the end of a certificate of the PEM can not be read', async () => {
    const { emulator, text } = stage();
    await emulator.ready();
    sampleOf(emulator).Certificate = pemOf({ raw: { notAfter: utcTime('400230000000Z') } });
    expect(readable(await text(`/certificates/${SITE}/${CERTIFICATE}`))).toMatch(
      /www\.example\.com leaf [^<]*?, until a date that can't be read /,
    );
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

describe('the Unicode form of a name', () => {
  it.each([
    ['example.com', 'example.com'],
    ['xn--fsqu00a.xn--0zwm56d', '例子.测试'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['*.xn--e1afmkfd.xn--p1ai', '*.пример.рф'],
    ['xn--n3h.example', '☃.example'],
    ['xn--maana-pta.com', 'mañana.com'],
    ['xn--.example', '.example'],
    ['xn--99999999.example', 'xn--99999999.example'],
    ['xn--a!.example', 'xn--a!.example'],
  ])('%s is %s', (name, unicode) => {
    expect(toUnicode(name)).toBe(unicode);
  });

  it('is not shown where it holds what can not be seen', () => {
    // U+202E, which turns the direction of what follows, encoded by hand.
    expect(toUnicode('xn--ab-5gg.example')).toBe('xn--ab-5gg.example');
  });
});
