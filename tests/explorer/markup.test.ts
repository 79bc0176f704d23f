import { certificateHealth } from '@esakit/core';
import type { EmulatedCertificate } from '@esakit/emulator';
import { expect, it } from 'vitest';
import { followPage } from '../../apps/explorer/src/changes/apply/follow-page.js';
import { resultPage as applied } from '../../apps/explorer/src/changes/apply/result-page.js';
import { resultPage as pruned } from '../../apps/explorer/src/changes/prune/page.js';
import { bar, strip, validityBar } from '../../apps/explorer/src/overview/timeline.js';
import type { Html } from '../../apps/explorer/src/ui/html.js';
import { SHAPES } from '../../apps/explorer/src/ui/icons.js';
import { createIssuer } from '../support/issuer.js';
import { BIG_SITE, CERTIFICATE, form, NOW, SITE, type Setup, type Stage, stage } from './support/app.js';
import { markup } from './support/markup.js';

const DAY = 86_400_000;
const ACCOUNT = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret-of-the-account' };
const TOKEN = { env: { EXPLORER_TOKEN: 'a-token-of-sufficient-length' } };
const CHANGES = { env: { EXPLORER_ALLOW_CHANGES: '1' } };
const { key, issue } = createIssuer(NOW);

/** The certificate of this name, to be changed. */
function named({ emulator }: Stage, name: string): EmulatedCertificate {
  const found = [...emulator.state.certificates.values()].find(({ Result }) => Result.Name === name);
  if (!found) throw new Error(`the emulator has no certificate ${name}`);
  return found;
}

/** Leaves few certificates, each of its own kind. */
async function few(setup: Setup = {}): Promise<Stage> {
  const staged = stage(setup);
  await staged.emulator.ready();
  for (const [id, { Result }] of staged.emulator.state.certificates) {
    if (Result.Name?.startsWith('node-')) staged.emulator.state.certificates.delete(id);
  }
  return staged;
}

/** As {@link few}, with a site that never could be read, and two that can't be read any more. */
async function troubled(): Promise<Stage> {
  let now = NOW;
  const staged = await few({ clock: () => now });
  const { emulator, ask } = staged;
  const refuse = (code: string, times: number): void =>
    void emulator.faults.add({ kind: 'error', code, action: 'ListCertificates', times });
  refuse('Forbidden.RAM', 1);
  await ask('/');
  now += 120_000;
  refuse('Forbidden.RAM', 2);
  refuse('InternalError', 1);
  await ask('/refresh', form({ back: '/' }));
  return staged;
}

/** As {@link few}, with more that needs action than is shown at once, and what ended long ago. */
async function urgent(): Promise<Stage> {
  const staged = await few();
  const { certificates } = staged.emulator.state;
  const { Result } = named(staged, 'api');
  for (const [index, days] of [-40, -30, -3, -3, 0.5, 2, 4, 5, 8, 9, 12, 12].entries()) {
    const id = `urgent-${index}`;
    const dates = { NotBefore: iso(days - 90), NotAfter: iso(days) };
    const names = { Name: id, SAN: `${id}.example.net`, CommonName: `${id}.example.net` };
    certificates.set(id, {
      SiteId: BigInt(index === 3 ? SITE : BIG_SITE),
      Result: { ...Result, Id: id, ...names, ...dates },
    });
  }
  return staged;
}
const iso = (days: number): string => new Date(NOW + days * DAY).toISOString().replace(/\.\d+/, '');

const path = async (staged: Stage, name: string): Promise<string> => {
  await staged.emulator.ready();
  const { SiteId, Result } = named(staged, name);
  return `/certificates/${SiteId}/${Result.Id}`;
};
/** The page of the certificate of this name, once it has been changed. */
const ofCertificate =
  (name: string, change: (one: EmulatedCertificate) => void = () => undefined) =>
  async () => {
    const staged = stage(CHANGES);
    const at = await path(staged, name);
    change(named(staged, name));
    return staged.text(at);
  };

const confirmOf = (page: string): string => /name="confirm"\s+value="([^"]+)"/.exec(page)?.[1] ?? '';
const posted = async ({ ask }: Stage, at: string, fields: Record<string, string>): Promise<string> =>
  (await ask(at, form(fields))).text();
/** What a change shows in the end, having shown what will be sent. */
async function confirmed(staged: Stage, at: string, fields: Record<string, string>, first = 'plan'): Promise<string> {
  const confirm = confirmOf(await posted(staged, at, { ...fields, do: first }));
  return posted(staged, at, { ...fields, key, confirm, do: 'run' });
}

const consoleOf =
  (query: string, setup: Setup = CHANGES) =>
  () =>
    stage(setup).text(`/console?${query}`);
const ran = (fields: Record<string, string>) => () => posted(stage(CHANGES), '/console', fields);
const deployed = { site: SITE, certificate: issue({ hosts: ['new.example.com'], days: 90 }), name: 'new', id: '' };
const { config } = stage(CHANGES);
const error = Object.assign(new Error('no'), { code: 'x' });
const certificate = { Id: 'a', Name: ' one ', Type: 'free', SAN: 'a.example.com', NotAfter: iso(1) };

const PAGES: Readonly<Record<string, () => string | Html | Promise<string | Html>>> = {
  overview: async () => (await few()).text('/'),
  'overview-narrowed': async () => (await few()).text(`/?q=example&state=superseded&site=${SITE}&sort=name&order=desc`),
  'overview-sorted': async () => (await few()).text('/?q=api&sort=name'),
  'overview-unread': () => {
    const staged = stage();
    staged.emulator.faults.add({ kind: 'error', code: 'Forbidden.RAM', action: 'ListCertificates' });
    return staged.text('/');
  },
  'overview-urgent': async () => (await urgent()).text('/'),
  'overview-troubled': async () => (await troubled()).text('/'),
  'overview-without-match': () => stage({ source: 'account' }).text('/?q=nothing.like.that'),
  sites: async () => (await few()).text('/sites'),
  'sites-troubled': async () => (await troubled()).text('/sites'),
  quota: async () => (await few()).text('/quota'),
  login: () => stage(TOKEN).text('/login?next=/sites'),
  'login-failed': () => posted(stage(TOKEN), '/login', { token: 'x', next: '/sites' }),
  'not-found': () => stage().text('/nowhere'),
  'not-set-up': () => stage({ listensOn: '0.0.0.0', env: ACCOUNT }).text('/'),
  'error-of-the-service': () => {
    const staged = stage();
    staged.emulator.faults.add({ kind: 'error', code: 'InvalidAccessKeyId.NotFound' });
    return staged.text('/');
  },
  certificate: ofCertificate('yourCertName'),
  'certificate-pending': ofCertificate('dev'),
  'certificate-by-file': ofCertificate('blog'),
  'certificate-failed': ofCertificate('mail'),
  'certificate-weak': ofCertificate('legacy'),
  'certificate-without-pem': ofCertificate('hsm', (one) => Object.assign(one, { Certificate: '' })),
  'certificate-described-wrongly': ofCertificate('yourCertName', ({ Result }) =>
    Object.assign(Result, { NotAfter: iso(2), SAN: Array.from({ length: 30 }, (_, n) => `h${n}.example.com`).join() }),
  ),
  'certificate-another': ofCertificate('yourCertName', ({ Result }) =>
    Object.assign(Result, { FingerprintSha256: '00'.repeat(32) }),
  ),
  'certificate-unreadable': ofCertificate('yourCertName', (one) => Object.assign(one, { Certificate: 'PEM' })),
  changes: () => stage(CHANGES).text('/changes'),
  'changes-off': () => stage().text('/changes'),
  'prune-plan': async () => (await few(CHANGES)).text(`/changes/prune?site=${SITE}`),
  'prune-choose': async () => (await few(CHANGES)).text('/changes/prune'),
  'prune-asked': async () => {
    const staged = await few(CHANGES);
    const plan = await staged.text(`/changes/prune?site=${SITE}`);
    const id = /name="id"\s+value="([^"]+)"/.exec(plan)?.[1] ?? '';
    return posted(staged, '/changes/prune', { site: SITE, id, do: 'ask' });
  },
  'prune-done': () =>
    pruned(config, SITE, [
      { certificate, outcome: 'deleted', message: 'it ended' },
      { certificate: { ...certificate, Name: '' }, outcome: 'gone', message: 'Nobody is there.' },
      { certificate: { CommonName: 'b' }, outcome: 'kept', message: 'b has changed' },
      { certificate: { Id: 'c' }, outcome: 'failed', message: 'ESA said no!' },
      { certificate: {}, outcome: 'unknown', message: 'is it there?' },
    ] as never),
  'apply-form': () => stage(CHANGES).text(`/changes/apply?site=${SITE}`),
  'apply-plan': async () => {
    const staged = await few(CHANGES);
    for (const { Result } of staged.emulator.state.certificates.values()) {
      if (Result.SAN?.includes('*.dev.example.com')) Result.CreateTime = iso(-0.01);
    }
    return posted(staged, '/changes/apply', {
      site: SITE,
      domains: 'fresh.example.com\n*.dev.example.com\nwww.example.com',
      type: 'lets_encrypt',
      do: 'plan',
    });
  },
  'apply-done': () =>
    applied(config, SITE, [
      { domain: 'a.example.com', outcome: 'applied', id: 'a' },
      { domain: 'b.example.com', outcome: 'kept', id: 'b' },
      { domain: 'c.example.com', outcome: 'failed', id: undefined, error },
    ] as never),
  'apply-follow': () =>
    followPage(config, SITE, [
      { id: 'a', health: certificateHealth(certificate), status: 'OK', asksRecords: false, problem: undefined },
      {
        id: 'b',
        health: certificateHealth({ Status: 'Applying', SAN: 'b.example.com' }),
        status: 'Applying',
        asksRecords: true,
        problem: undefined,
      },
      {
        id: 'c',
        health: undefined,
        status: undefined,
        asksRecords: true,
        problem: { code: 'Certificate.NotFound', message: 'It is not there.' },
      },
    ] as never),
  'apply-over': () =>
    followPage(config, SITE, [
      { id: 'a', health: certificateHealth(certificate), status: 'OK', asksRecords: true, problem: undefined },
    ]),
  'deploy-form': () => stage(CHANGES).text(`/changes/deploy?site=${SITE}`),
  'deploy-plan': () => posted(stage(CHANGES), '/changes/deploy', { ...deployed, do: 'plan' }),
  'deploy-plan-off': () => posted(stage(), '/changes/deploy', { ...deployed, id: CERTIFICATE, do: 'plan' }),
  'deploy-wrong-key': async () => {
    const staged = stage(CHANGES);
    const confirm = confirmOf(await posted(staged, '/changes/deploy', { ...deployed, do: 'plan' }));
    return posted(staged, '/changes/deploy', { ...deployed, key: 'no key', confirm, do: 'run' });
  },
  'deploy-done': () => confirmed(stage(CHANGES), '/changes/deploy', deployed),
  'deploy-nothing': async () => {
    const staged = stage(CHANGES);
    await confirmed(staged, '/changes/deploy', deployed);
    return posted(staged, '/changes/deploy', { ...deployed, do: 'plan' });
  },
  'records-plan': async () => {
    const staged = stage(CHANGES);
    return staged.text(`${await path(staged, 'dev')}/records`);
  },
  'records-off': async () => {
    const staged = stage();
    return staged.text(`${await path(staged, 'dev')}/records`);
  },
  'records-none': async () => {
    const staged = stage(CHANGES);
    return staged.text(`${await path(staged, 'yourCertName')}/records`);
  },
  'records-done': async () => {
    const staged = stage(CHANGES);
    const at = `${await path(staged, 'dev')}/records`;
    return posted(staged, at, { confirm: confirmOf(await staged.text(at)), do: 'publish' });
  },
  'console-search': consoleOf('q=keyless'),
  'console-read': consoleOf(`operation=GetCertificate&SiteId=${SITE}&Id=`),
  'console-list': consoleOf('operation=ListSites&TagFilter%5B%5D=2&TagFilter%5B0%5D.Key=env'),
  'console-nested': consoleOf('operation=CreateRecord&SiteId=1&Data.Port=5&Proxied=true&Type=NONE'),
  'console-secrets': consoleOf('operation=SetCertificate'),
  'console-off': consoleOf('operation=DeleteCertificate', {}),
  'console-record': consoleOf('operation=UpdateOriginPool&Origins%5B%5D=1'),
  'console-lines': consoleOf('operation=PurgeCaches&Content.Files=a'),
  'console-wrong': ran({ operation: 'CreateRecord', SiteId: 'x', Ttl: 'x', 'Data.Port': 'x' }),
  'console-wrong-json': ran({ operation: 'GetSite', as: 'json', input: '{"SiteId":1,"Extra":2}' }),
  'console-json': ran({ operation: 'GetSite', SiteId: SITE, do: 'as-json' }),
  'console-json-preview': ran({ operation: 'GetSite', as: 'json', input: '{"SiteId":1}', do: 'preview' }),
  'console-answer': ran({ operation: 'GetCertificate', SiteId: SITE, Id: CERTIFICATE }),
  'console-error': ran({ operation: 'GetCertificate', SiteId: SITE, Id: 'none' }),
  'console-confirm': ran({ operation: 'DeleteCertificate', SiteId: SITE, Id: CERTIFICATE }),
  'time-line': async () =>
    (
      await Promise.all([
        ...Object.values(SHAPES),
        strip([]),
        strip([-80, -3, 0, 1, 1, 1, 1, 9, 30, 90, 397, 500].map((daysLeft) => ({ state: 'valid', daysLeft }))),
        strip(
          Array.from({ length: 160 }, (_, index) => ({
            state: index % 3 ? 'valid' : 'expiring',
            daysLeft: ((index * 7) % 500) - 80,
          })),
        ),
        strip(Array.from({ length: 152 }, (_, index) => ({ state: 'valid', daysLeft: index === 0 ? 3 : 7 }))),
        bar('pending', undefined),
        bar('expired', -9),
        bar('valid', 0),
        bar('valid', 90),
        ...[-10, 0, 45, 90, 200].map((days) =>
          validityBar('valid', new Date(NOW - days * DAY), new Date(NOW + (90 - days) * DAY), NOW),
        ),
      ])
    ).join('\n'),
};

/** Pages that are shown with what is around their main part. */
const WHOLE = new Set(['overview-without-match', 'sites', 'quota', 'login', 'not-found', 'changes', 'console-search']);

it.each(Object.entries(PAGES))('the markup of %s is as ever', async (name, page) => {
  const whole = await page();
  const part = WHOLE.has(name) ? whole : (/<main[^]*<\/main>/.exec(whole)?.[0] ?? whole);
  await expect(`${markup(part)}\n`).toMatchFileSnapshot(`markup/${name}.txt`);
});
