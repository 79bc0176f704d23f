import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { account, CERTIFICATE, emptyDirectory, SITE } from './setup.js';
import { type Step, transcribe } from './transcript.js';

const all = account();
const { emulator, certificate, idOf } = all;
beforeEach(() => emulator.ready());
/** A resolver that knows no name; the service itself is asked another way. */
beforeAll(() => void vi.stubGlobal('fetch', async () => Response.json({ Status: 3 })));
afterAll(() => vi.unstubAllGlobals());

const folder = emptyDirectory();
const { key, issue } = createIssuer();
const at = (name: string, text?: string): string => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};
const shop = at('shop.pem', issue({ hosts: ['shop.example.com', 'pay.example.com'], days: 300 }));
const fresh = at('fresh.pem', issue({ hosts: ['fresh.example.com'], days: 90 }));
const ended = at('ended.pem', issue({ hosts: ['fresh.example.com'], days: -1 }));
const keyFile = at('key.pem', key);
const other = at('other.pem', createIssuer().key);

let records = 0n;
/** Puts a record on the sample site. */
function put(RecordName: string, RecordType: string, Data: Record<string, unknown>, more: object = {}): void {
  const RecordId = 7_000n + records++;
  emulator.state.records.set(RecordId, {
    SiteId: BigInt(SITE),
    RecordId,
    RecordName,
    RecordType,
    Data,
    Ttl: 60,
    Proxied: false,
    CreateTime: '2026-01-01T00:00:00Z',
    UpdateTime: '2026-01-01T00:00:00Z',
    ...more,
  });
}
/** The sample site with these records only. */
const zone = (): void => {
  records = 0n;
  emulator.state.records.clear();
  put('www.example.com', 'A/AAAA', { Value: '192.0.2.1' }, { Proxied: true, BizName: 'web', Comment: 'old', Ttl: 300 });
  put('two.example.com', 'CNAME', { Value: 'a.example' });
  put('two.example.com', 'CNAME', { Value: 'b.example' });
  put('text.example.com', 'TXT', { Value: 'one' }, { Ttl: 1 });
  put('example.com', 'MX', { Value: 'mail.example.com', Priority: 10 });
};

const refuse =
  (action: string, code = 'NoPermission') =>
  () =>
    emulator.faults.add({ kind: 'error', code, action });
const clear = () => {
  emulator.faults.clear();
  emulator.reset();
};

const lastClient = () => [...emulator.state.clientCertificates.keys()].at(-1) ?? '';
const deletion = (name: string, more = ''): string => `delete --site example.com --id ${idOf(name)}${more}`;
/** Changes the first certificate, or what is said of it. */
const change = (changed: object) => () => Object.assign(certificate(), changed);
const result = (changed: object) => () => Object.assign(certificate().Result, changed);

const sessions: Readonly<Record<string, () => readonly Step[]>> = {
  records: () => {
    const set = 'records set --site example.com';
    return [
      ['records --site example.com', { change: zone }],
      'records --site example.com --type aaaa --name WWW.example.com.',
      'records --site example.com --type mx --json',
      'records --site example.com --type mx --json --ids-as-strings',
      'records --site example.com --name none.example.com --json',
      ['records --site example.com', { terminal: true, columns: 62 }],
      `${set} --name www.example.com --type A --value 192.0.2.1`,
      `${set} --name www.example.com --type A --value 192.0.2.1 --ttl 300 --comment old --business web --proxied`,
      `${set} --name www.example.com --type A --value 192.0.2.1 --ttl 301 --dry-run`,
      `${set} --name www.example.com --type A --value 192.0.2.1 --comment new --dry-run`,
      `${set} --name www.example.com --type A --value 192.0.2.1 --business api --dry-run`,
      `${set} --name www.example.com --type A --value 192.0.2.2 --yes`,
      `${set} --name www.example.com --type A --value 192.0.2.3 --comment new --ttl 30 --business api --proxied --yes`,
      `${set} --name text.example.com --type TXT --value one --yes`,
      `${set} --name text.example.com --type TXT --value two --json --dry-run`,
      `${set} --name text.example.com --type TXT --value two --json --yes`,
      `${set} --name two.example.com --type CNAME --value b.example`,
      `${set} --name two.example.com --type CNAME --value c.example`,
      `${set} --id 7001 --value c.example --json --yes`,
      `${set} --id 7001 --value c.example --proxied --business web --yes`,
      [['records', 'set', '--site', SITE, '--id', '7004', '--data', '{"priority":20}', '--dry-run'], {}],
      [['records', 'set', '--site', SITE, '--id', '7004', '--data', '{"priority":"10"}', '--dry-run'], {}],
      `${set} --id 99 --value a`,
      `${set} --name a.example.com --type A --value 1 --ttl 29`,
      `${set} --name a.example.com --type A --value 1 --ttl 86401`,
      `${set} --name a.example.com --type A --value 1 --ttl 30x`,
      `${set} --name a.example.com --type A --value 1 --ttl 86400 --dry-run --json`,
      `${set} --name a.example.com --type A --value 1 --comment ${'a'.repeat(50)} --dry-run`,
      `${set} --name a.example.com --type A --value 1 --comment ${'a'.repeat(51)} --dry-run`,
      `${set} --name a.example.com --value 1`,
      `${set} --name a.example.com --type A`,
      `${set} --name a.example.com --type A --data null`,
      `${set} --name a.example.com --type A --data {`,
      [
        `${set} --name new.example.com --type A --value 192.0.2.1 --yes`,
        { where: 'no id comes back', change: () => emulator.answer('CreateRecord', () => ({})) },
      ],
      [`${set} --name new.example.com --type A --value 192.0.2.1 --yes --json`, {}],
      'records remove --site example.com --name two.example.com --type CNAME',
      'records remove --site example.com --name two.example.com --type CNAME --value b.example',
      'records remove --site example.com --name two.example.com',
      'records remove --site example.com --type CNAME',
      'records remove --site example.com --id 7002 --value x',
      'records remove --site example.com --id 7002 --json --yes',
      'records remove --site example.com --id 7003 --yes',
      'records remove --site example.com --id 7003 --dry-run',
    ];
  },
  'client certificates': () => {
    const line = 'client-certificates';
    const one = (words: string): Step => [`${line} ${words}`, {}];
    return [
      [`${line} --site example.com`, { where: 'none', change: () => emulator.state.clientCertificates.clear() }],
      `${line} issue --site example.com --out ${at('client')} --dry-run --json`,
      `${line} issue --site example.com --out ${at('client')} --key ECDSA --name build --days 7 --yes`,
      `${line} issue --site example.com --out ${at('client')} --yes`,
      `${line} issue --site example.com --out ${at('client2')} --key ECDSA --yes --json`,
      `${line} issue --site example.com --out ${at('key.pem')}/below --key ECDSA --yes`,
      ...['0', '36501', '7d', '36500'].map((days) =>
        one(`issue --site ${SITE} --out ${at('none')} --days ${days} --dry-run`),
      ),
      `${line} issue --site example.com --out ${at('none')} --csr ${at('none')} --name a`,
      `${line} issue --out ${at('none')}`,
      `${line} --site example.com`,
      `${line} --site example.com --json`,
      ...['revoke', 'activate', 'delete'].map((name) => one(`${name} --site example.com`)),
      ...['revoke', 'activate', 'delete'].map((name) => one(`${name} --id x`)),
      ...['activate', 'revoke', 'activate', 'revoke', 'delete'].flatMap((name): Step[] => [
        [() => `${line} ${name} --site example.com --id ${lastClient()} --dry-run --json`, {}],
        [() => `${line} ${name} --site example.com --id ${lastClient()}`, {}],
        [() => `${line} ${name} --site example.com --id ${lastClient()} --yes --json`, {}],
      ]),
      one('hostnames --site example.com'),
      one('hostnames --site example.com --json'),
      one('hostnames --site example.com --hostname api.example.com --hostname www.example.com --json --dry-run'),
      one('hostnames --site example.com --hostname api.example.com --hostname www.example.com --json --yes'),
      one('hostnames --site example.com --hostname www.example.com --ca x --dry-run'),
      one('hostnames --site example.com --hostname www.example.com'),
      one('hostnames --site example.com --ca x'),
      one('hostnames --site example.com --none --yes'),
      one('hostnames --none --yes'),
    ];
  },
  deploy: () => {
    const line = 'deploy --site example.com';
    return [
      `${line} --cert ${shop} --key ${keyFile}`,
      `${line} --cert ${shop} --key ${keyFile} --dry-run --json`,
      `${line} --cert ${shop} --key ${keyFile} --yes --json`,
      `${line} --cert ${shop} --key ${keyFile} --yes`,
      `${line} --cert ${shop} --key ${keyFile} --dry-run`,
      `${line} --cert ${shop} --key ${keyFile}`,
      `deploy --host new.example.com --cert ${fresh} --key ${keyFile} --name mine --yes`,
      `${line} --cert ${ended} --key ${keyFile}`,
      `${line} --cert ${fresh} --key ${other}`,
      `${line} --cert ${fresh} --key ${at('none')}`,
      `${line} --cert ${at('none')} --key ${keyFile}`,
      `${line} --cert ${fresh}`,
      `${line} --key ${keyFile}`,
      `${line} --cas 30000502 --cert ${fresh}`,
      `${line} --cas 30000502 --key ${keyFile}`,
      `${line} --cas 30000502`,
      `${line} --cas 30000502 --cas-region ap-southeast-1 --dry-run`,
      ...['0', '01', '1x', 'x1', '12345678901234567890'].map((id): Step => `${line} --cas ${id}`),
      `${line} --cert ${fresh} --key ${keyFile} --cas-region cn-hangzhou`,
      `deploy --cert ${fresh} --key ${keyFile}`,
      `deploy --site example.com --host a.example.com --cas 1`,
      `deploy --host a_b --cas 1`,
      [[...line.split(' '), '--cert', '-----BEGIN', '--key', keyFile], {}],
      [[...line.split(' '), '--cert', shop, '--key', '-'], { stdin: key }],
      [[...line.split(' '), '--cert', '-', '--key', '-'], { stdin: key }],
      [`${line} --cert ${fresh} --key ${keyFile} --yes`, { where: 'refused', change: refuse('SetCertificate') }],
    ];
  },
  prune: () => [
    'prune --site example.com',
    'prune --site example.com --dry-run',
    'prune --site example.com --dry-run --json',
    ['prune --site example.com', { terminal: true, columns: 70, env: { NO_COLOR: '1' } }],
    ['prune --site example.com --dry-run --wide', { terminal: true, columns: 70 }],
    'prune --all --dry-run',
    ['prune --site example.com --dry-run', { where: 'records can not be read', change: refuse('ListRecords') }],
    ['prune --all --yes', { where: 'no certificate may be listed', change: refuse('ListCertificates') }],
    [
      'prune --site example.com --yes',
      { where: 'no deletion is permitted', change: () => (clear(), refuse('DeleteCertificate')()) },
    ],
    ['prune --site example.com --yes --json', {}],
    ['prune --site example.com --yes', { where: 'all is permitted', change: clear }],
    'prune --site example.com --yes',
    'prune --site example.com --json',
    'prune --site example.net --dry-run',
    ['prune --all --yes', { change: clear }],
    'prune',
    'prune --all --site example.com',
  ],
  delete: () => {
    return [
      deletion('legacy'),
      deletion('legacy', ' --dry-run'),
      deletion('legacy', ' --dry-run --json'),
      deletion('shop', ' --dry-run'),
      deletion('shop', ' --yes'),
      deletion('shop', ' --dry-run --json'),
      deletion('shop', ' --force --dry-run'),
      deletion('yourCertName', ' --dry-run'),
      deletion('yourCertName', ' --yes'),
      deletion('dev', ' --yes'),
      deletion('legacy', ' --yes'),
      deletion('api', ' --yes --json'),
      deletion('shop', ' --force --yes'),
      `delete --site example.com --id ${CERTIFICATE.replace('b', 'c')} --yes`,
      'delete --site example.com',
      'delete --id a',
      'delete',
      [deletion('mail', ' --force --yes'), { where: 'the service refuses', change: refuse('DeleteCertificate') }],
      [deletion('mail', ' --yes'), { where: 'uses can not be read', change: () => (clear(), refuse('ListRecords')()) }],
      [
        deletion('mail', ' --yes'),
        { where: 'custom hostnames can not be read', change: () => (clear(), refuse('ListCustomHostnames')()) },
      ],
    ];
  },
  quota: () => [
    'quota --site example.com',
    'quota --site example.com --json',
    'quota --site example.net',
    ['quota --site example.com', { terminal: true, columns: 60, env: { NO_COLOR: '1' } }],
    'quota',
    ['quota --site example.com', { where: 'there is nothing', change: () => emulator.state.certificates.clear() }],
    ['quota --site example.com', { where: 'the quota is refused', change: refuse('ListInstanceQuotasWithUsage') }],
    ['quota --site example.com', { where: 'that of free ones too', change: refuse('GetCertificateQuota') }],
    'quota --site example.com --json',
    [
      'quota --site example.com',
      { where: 'the list is refused', change: () => (clear(), refuse('ListCertificates')()) },
    ],
  ],
  dcv: () => {
    const notes = at('notes');
    const publish = `dcv --host dev.example.com --publish --notes ${notes}`;
    return [
      'dcv --host dev.example.com',
      'dcv --host dev.example.com --json',
      'dcv --host blog.example.com',
      'dcv --host blog.example.com --json',
      'dcv --host www.example.com',
      'dcv --host nothing.example.com',
      `dcv --site ${SITE} --id ${CERTIFICATE}`,
      `dcv --site ${SITE} --id ${CERTIFICATE} --check`,
      `dcv --site ${SITE} --id ${idOf('mail')}`,
      `dcv --site ${SITE} --id ${idOf('forum')} --check --json`,
      [
        `dcv --site ${SITE} --id ${idOf('mail')} --json`,
        {
          where: 'its status stands beside the result',
          change: () => Object.assign(certificate(idOf('mail')).Result, { Status: undefined }),
        },
      ],
      [
        'dcv --host dev.example.com',
        {
          where: 'three of its validations can not be read',
          change: () =>
            Object.assign(certificate(idOf('dev')).Result, {
              DCV: [...(certificate(idOf('dev')).Result.DCV ?? []), { Type: 'EMAIL' }, { Type: ' PHONE ' }, {}],
            }),
        },
      ],
      [
        'dcv --host dev.example.com',
        {
          where: 'one of them can not be read',
          change: () =>
            Object.assign(certificate(idOf('dev')).Result, { DCV: certificate(idOf('dev')).Result.DCV?.slice(0, -2) }),
        },
      ],
      [publish, { change: clear }],
      `${publish} --dry-run`,
      `${publish} --dry-run --json`,
      `${publish} --yes --json`,
      `${publish} --yes`,
      `${publish} --dry-run`,
      `dcv --withdraw --notes ${notes}`,
      `dcv --withdraw --notes ${notes} --dry-run --json`,
      `dcv --withdraw --notes ${notes} --yes --json`,
      `dcv --withdraw --notes ${notes} --yes`,
      `dcv --site example.com --id ${idOf('dev')} --publish --yes --notes ${notes}`,
      [
        `dcv --withdraw --site example.com --id ${idOf('dev')} --notes ${notes} --yes`,
        {
          where: 'one was changed by someone, and one is gone',
          change: () => {
            const [first, second] = [...emulator.state.records.values()].filter(({ RecordName }) =>
              RecordName.startsWith('_acme-challenge.dev'),
            );
            if (first) first.Data['Value'] = 'changed';
            if (second) emulator.state.records.delete(second.RecordId);
          },
        },
      ],
      `dcv --withdraw --site example.com --id ${idOf('dev')} --notes ${notes} --yes`,
      [
        publish,
        {
          where: 'the site is pending',
          change: () => Object.assign(emulator.state.sites.get(BigInt(SITE)) ?? {}, { Status: 'pending' }),
        },
      ],
      ...[
        '--publish --withdraw',
        '--publish --check',
        '--withdraw --check',
        '--yes',
        '--dry-run',
        `--notes ${notes}`,
        '--resolver https://dns.example',
        '--withdraw --host a.example.com',
        '--withdraw --site example.com',
        '--withdraw --id a',
      ].map((flags): Step => `dcv ${flags}`),
      'dcv hok',
    ];
  },
  'dcv hook': () => {
    const notes = at('hook-notes');
    const line = 'dcv hook';
    const now = '--wait 0';
    return [
      `${line} present a.example.com value --notes ${notes}`,
      `${line} present a.example.com value --notes ${notes} --dry-run`,
      `${line} present a.example.com value --notes ${notes} --yes ${now}`,
      `${line} present a.example.com value --notes ${notes} --yes ${now}`,
      `${line} present *.a.example.com other --notes ${notes} --yes ${now}`,
      `${line} cleanup a.example.com value --notes ${notes}`,
      `${line} cleanup a.example.com value --notes ${notes} --yes`,
      `${line} cleanup a.example.com value --notes ${notes} --yes`,
      `${line} cleanup *.a.example.com other --notes ${notes} --yes`,
      `${line} present _acme-challenge.a.example.com. value --notes ${notes} --dry-run`,
      [
        `${line} present --notes ${notes} --dry-run`,
        { env: { CERTBOT_DOMAIN: 'b.example.com', CERTBOT_VALIDATION: 'v' } },
      ],
      [`${line} present --notes ${notes} --yes ${now}`, { env: { CERTBOT_DOMAIN: 'b.example.com' } }],
      [`${line} present --notes ${notes} --yes`, { env: { CERTBOT_VALIDATION: 'v' } }],
      `${line} present a.example.com --notes ${notes}`,
      `${line} present a.example.com b c --notes ${notes}`,
      `${line} present a..b c --notes ${notes}`,
      `${line} remove a.example.com b`,
      ...['3601', '1x', 'x1', '00000'].map((wait): Step => `${line} present a.example.com b --wait ${wait}`),
      `${line} present a.example.com b --notes ${notes} --wait 3600 --dry-run`,
      line,
    ];
  },
  apply: () => {
    const line = 'apply --resolver none';
    return [
      `${line} --domain new.example.com`,
      `${line} --domain new.example.com --dry-run --json`,
      `${line} --domain new.example.com --domain www.example.com --domain blog.example.com --dry-run`,
      `${line} --domain www.example.com`,
      `${line} --domain www.example.com --json`,
      `${line} --domain blog.example.com --yes`,
      `${line} --domain new.example.com --domain www.example.com --yes --json`,
      `${line} --domain new.example.com --yes`,
      `${line} --domain other.example.com --domain *.two.example.com --type digicert_wildcard --yes`,
      `${line} --domain other.example.com --type digicert_single --yes`,
      `${line} --domain staging.example.com --site staging.example.com --dry-run`,
      `${line} --domain a.old-example.com --dry-run`,
      [`${line} --domain last.example.com --yes`, { where: 'refused', change: refuse('ApplyCertificate') }],
      `${line} --domain last.example.com --yes --json`,
      [
        `${line} --domain last.example.com --dry-run`,
        { where: 'the list is refused', change: () => (clear(), refuse('ListCertificates')()) },
      ],
      'apply',
      `${line} --domain a.example.com --timeout 5s`,
      `${line} --domain a.example.com --interval 5s`,
      ...['0', '5d', '1.5.1', 'x5', '481h', '10000000000'].map(
        (time): Step => `apply --domain a --wait --timeout ${time}`,
      ),
      [`${line} --domain a.example.com --yes --dry-run`, { change: clear }],
      `wait --site example.com --id ${CERTIFICATE}`,
      `wait --site example.com --id ${CERTIFICATE} --json`,
      `wait --site example.com --id ${idOf('mail')} --id ${idOf('forum')}`,
      `wait --site example.com --id ${idOf('mail')} --json`,
      'wait --site example.com',
      'wait --id a',
    ];
  },
  get: () => {
    const one = `get --site example.com --id ${CERTIFICATE}`;
    const out = `--out ${at('out')}`;
    return [
      one,
      `${one} --pem`,
      `get --host www.example.com --type free`,
      'get --host shop.example.com',
      'get --host old.example.net',
      'get --host legacy.example.com',
      'get --host blog.example.com',
      'get --host blog.example.com --pem',
      'get --host mail.example.com --pem',
      `get --host shop.example.com ${out} --json`,
      `get --host shop.example.com ${out} --exit-code`,
      `get --host www.example.com ${out}`,
      `get --host www.example.com ${out} --force`,
      `get --host shop.example.com ${out} --key ${keyFile}`,
      `get --host shop.example.com --key ${at('none')}`,
      `get --host shop.example.com --key ${at('large.pem', 'a'.repeat(65_537))}`,
      [one, { where: 'the serial number is another', change: result({ SerialNumber: 'abc' }) }],
      `${one} --pem`,
      `${one} --pem --force`,
      [
        one,
        {
          where: 'neither serial number nor fingerprint is told',
          change: result({ SerialNumber: undefined, FingerprintSha256: undefined }),
        },
      ],
      [`${one} ${out} --force`, {}],
      [
        one,
        {
          where: 'its dates are others',
          change: result({ NotBefore: '2020-01-01T00:00:00Z', NotAfter: '2031-01-01T00:00:00Z' }),
        },
      ],
      [one, { where: 'nothing is told of it', change: change({ Result: { Id: CERTIFICATE } }) }],
      [
        one,
        {
          where: 'all is told of it, and no PEM is there',
          change: change({
            Certificate: undefined,
            Result: {
              Id: CERTIFICATE,
              CommonName: 'www.example.com',
              Status: 'Applying',
              Type: 'free',
              Issuer: 'An issuer',
              IssuerCN: 'A CA',
              Region: 'cn-hangzhou',
              CasId: '7',
              KeyServerId: 'ks',
              PubAlg: 'RSA',
              SigAlg: 'SHA256-RSA',
              NotAfter: '2026-04-01T00:00:00Z',
              ApplyMessage: 'slow',
              ApplyCode: 3,
              DCV: [
                { Type: 'http', Key: 'http://a/b', Value: 'c' },
                { Type: 'DNS', Key: '_a', Value: 'v', Status: 'pending' },
                {},
              ],
            },
          }),
        },
      ],
      `${one} --pem`,
      `get --host a.example.com --type other`,
      'get --site example.com',
      `get --id ${CERTIFICATE}`,
      'get',
      'get --host a.example.com --id b',
      'get --host https://a.example.com',
      `${one} --type cas`,
      `${one} --pem --json`,
      `${one} --pem --out ${at('x')}`,
      `${one} --exit-code`,
      'get --host none.example.com',
      'get --host none.example.com --type cas',
      'get --host a.unknown.example',
    ];
  },
  check: () => {
    const status = (name: string, changed: object) => () => Object.assign(certificate(idOf(name)).Result, changed);
    return [
      'check',
      'check --format json --only critical --site example.com',
      'check --format junit --site example.com --only warning',
      'check --format prometheus --site example.net --only critical',
      'check --only warning --warn 40% --fail 10% --site example.com',
      'check --json --warn 40% --fail 10% --site example.net',
      'check --json --warn 20 --fail 5 --site example.net',
      `check --site example.com --id ${CERTIFICATE}`,
      `check --site ${SITE} --id ${idOf('api')} --warn 10 --fail 5`,
      'check --host shop.example.com',
      'check --host shop.example.com --format prometheus',
      'check --host nothing.nowhere.example',
      'check --host a.b.c.example.com',
      'check --site staging.example.com --host staging.example.com',
      'check --site example.com --verify',
      [
        `check --site example.com --id ${CERTIFICATE}`,
        {
          where: 'its names are others',
          change: status('yourCertName', { SAN: 'a.example.com', NotAfter: '2027-01-01T00:00:00Z' }),
        },
      ],
      [
        `check --site example.com --verify --only warning`,
        {
          where: 'a PEM is another',
          change: () => (
            clear(),
            Object.assign(certificate(idOf('api')), { Certificate: certificate(idOf('shop')).Certificate })
          ),
        },
      ],
      [
        `check --site example.com --verify --only note`,
        {
          where: 'a PEM is missing, another none',
          change: () => (
            clear(),
            Object.assign(certificate(idOf('api')), { Certificate: ' ' }),
            Object.assign(certificate(idOf('shop')), { Certificate: 'no PEM' })
          ),
        },
      ],
      [
        `check --site example.com --verify --only note`,
        { where: 'PEMs may not be read', change: () => (clear(), refuse('GetCertificate')()) },
      ],
      ['check', { where: 'lists may not be read', change: () => (clear(), refuse('ListCertificates')()) }],
      'check --site example.com --format json --only unknown',
      'check --host www.example.com',
      [
        `check --site example.com --id ${CERTIFICATE}`,
        { where: 'it may not be read', change: () => (clear(), refuse('GetCertificate')()) },
      ],
      [
        'check --site 1234567890123',
        { where: 'the site may not be read', change: () => (clear(), refuse('GetSite')()) },
      ],
      ['check --site example.com', {}],
      [`check --site example.com --output ${at('check.txt')}`, { change: clear }],
      `check --site example.com --format json --output ${at('check.txt')}/below`,
      'check --host www.example.com --served --connect 127.0.0.1:1',
      ...['a b', '[::1', ':443', 'a:0', 'a:65536', 'a:123456', 'a@b', '[::1]:0'].map((address): Step => [
        ['check', '--host', 'www.example.com', '--served', '--connect', address],
        {},
      ]),
    ];
  },
  call: () => [
    `call GetSite --SiteId ${SITE}`,
    `call getsite --SiteId ${SITE} --ids-as-strings`,
    `call GetSite --SiteId ${SITE} --dry-run`,
    `call GetSite --SiteId ${SITE} --dry-run --json`,
    'call GetSite',
    'call GetSite --SiteId x',
    'call GetSite --SiteId 1 --SiteId 2',
    'call GetSite --Site 1',
    'call ListSites --all',
    'call ListSites --PageSize 2 --all --json',
    'call ListSites --PageNumber 2 --all',
    'call ListSites --PageSize 2 --PageNumber 3',
    `call GetSite --SiteId ${SITE} --all`,
    `call DeleteCertificate --SiteId ${SITE} --Id x`,
    `call DeleteCertificate --SiteId ${SITE} --Id x --yes`,
    [`call DeleteCertificate --input -`, { stdin: `{"SiteId":${SITE},"Id":"x"}` }],
    ['call DeleteCertificate --input - --Id y --dry-run', { stdin: `{"SiteId":"${SITE}","Id":"x"}` }],
    ['call DeleteCertificate --input -', { stdin: '{"SiteID":1}' }],
    ['call DeleteCertificate --input -', { stdin: '[]' }],
    ['call DeleteCertificate --input -', { stdin: '{' }],
    `call SetCertificate --SiteId ${SITE} --Type upload --Certificate @${shop} --PrivateKey @${keyFile} --dry-run`,
    `call SetCertificate --SiteId ${SITE} --Type upload --Certificate @${shop} --PrivateKey @${keyFile} --dry-run --region auto`,
    `call SetCertificate --SiteId ${SITE} --Type upload --PrivateKey x`,
    'call',
    'call Nothing',
    'call SiteGet',
    ['call ListSites --PageSize 2 --all', { where: 'it is refused', change: refuse('ListSites') }],
    ...['GetSite', 'ListRecords', 'CreateRecord', 'PurgeCaches', 'UpdateList', 'SetCertificate'].map(
      (name): Step => `help call ${name}`,
    ),
  ],
  explain: () => {
    const fixed = '--endpoint esa.cn-hangzhou.aliyuncs.com --date 2026-03-01T12:34:56Z --nonce once';
    const compared = (stdin: string): Step => [`explain sites ${fixed} --compare -`, { stdin }];
    const toSign = `ACS3-HMAC-SHA256\n${'0'.repeat(64)}`;
    return [
      `explain sites ${fixed} --json`,
      `explain PurgeCaches --site 1 --param Type=file ${fixed}`,
      `explain SetClientCertificateHostnames --site 1 --param Id=x --param Hostnames=a --param Hostnames=b ${fixed}`,
      `explain sites --code curl --endpoint esa.cn-hangzhou.aliyuncs.com`,
      ...['--json', '--show-signature', '--date a', '--nonce a', '--compare a'].map(
        (flag): Step => `explain sites --code node ${flag}`,
      ),
      compared(''),
      compared('{"Message": 7}'),
      compared('{"Code": "a"}'),
      compared('{ no JSON'),
      compared(JSON.stringify({ Message: ` string to sign is:${toSign} ` })),
      compared(JSON.stringify({ message: `x ${toSign}` })),
      compared(`${toSign}0`),
      compared(`GET\n/\n\nx-acs-date:2026-03-01T12:34:56Z\nx-acs-signature-nonce:other\n\nh\n${'0'.repeat(64)}`),
      'explain sites --compare ./answer.json',
      [['explain', 'sites', '--compare', 'no string'], {}],
      ...[
        '2026-03-01',
        '2026-03-01T12:34:56',
        '2026-13-01T12:34:56Z',
        'x2026-03-01T12:34:56Z',
        '2026-03-01T12:34:56Zx',
        '2026-03-01T12:34:56.789Z',
      ].map((date): Step => `explain sites --endpoint esa.cn-hangzhou.aliyuncs.com --nonce a --json --date ${date}`),
      [['explain', 'sites', '--nonce', 'a b'], {}],
      [['explain', 'sites', '--nonce', 'ä'], {}],
      'explain list --site example.com',
      'explain list',
      'explain GetRecord',
      'explain sites --param =a',
      'explain sites --param a',
      'explain sites --param SiteName=a --param SiteName=b',
      'explain sites --param SiteNam=a',
      'explain sites --param PageSize=x',
      'explain SetCertificate --site 1 --param PrivateKey=a',
      `explain SetCertificate --site 1 --param Type=upload --param Certificate=a --param PrivateKey=@${keyFile} ${fixed} --show-signature`,
      'explain',
    ];
  },
  connection: () => [
    'whoami',
    'whoami --json',
    'whoami --emulator',
    'whoami --emulator --json',
    ['sites', { where: 'nobody is there', env: { ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:1' } }],
    'sites --endpoint http://127.0.0.1:1',
    ['whoami', { env: { ALIBABA_CLOUD_ESA_ENDPOINT: 'http://127.0.0.1:1' } }],
    ['sites', { env: { ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' } }],
    ['whoami', { env: { ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' } }],
    ['sites', { env: { ALIBABA_CLOUD_ACCESS_KEY_ID: 'nobody' } }],
    ['sites', { env: { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong' } }],
    'sites --profile none',
    'sites --emulator --profile none',
    'sites --emulator --endpoint http://127.0.0.1:1',
    'sites --region x_y',
    ['sites --endpoint a/b', {}],
    ['sites --verbose', {}],
    [
      'sites',
      {
        where: 'it is busy once',
        change: () => emulator.faults.add({ kind: 'throttle', action: 'ListSites', times: 1 } as never),
      },
    ],
    ...['exampel.com', '0', '9223372036854775808', 'a b', 'www.example.com'].map((site): Step => [
      ['list', '--site', site],
      {},
    ]),
  ],
  lists: () => [
    'list --site example.com',
    'list --site example.com --json --valid-only',
    'list --all',
    'list --all --json --keyword shop',
    'list',
    'list --site example.com --all',
    ['list --site example.com', { where: 'it is refused', change: refuse('ListCertificates') }],
    'list --all',
    'list --all --json',
    ['sites', { change: clear }],
    'sites --json --ids-as-strings',
    [
      'sites',
      {
        where: 'the status of one is not told',
        change: () => Object.assign(emulator.state.sites.get(BigInt(SITE)) ?? {}, { Status: undefined }),
      },
    ],
    ['sites', { where: 'refused', change: refuse('ListSites') }],
    ['operations certificate --access write', {}],
    'operations --area kv --access list',
    'operations nothing-of-this',
    'operations certificate --access wirte',
    'policy',
    'policy get --site 1 --site 2 --account 1234567890123456 --region cn-hangzhou',
    'policy check,ListSites',
    'policy get --site example.com',
    'policy nothing',
    'policy ,get',
  ],
};

describe('what is printed and what is sent', () => {
  test.each(Object.keys(sessions))('by lines about %s', async (name) => {
    const text = await transcribe(all, sessions[name]?.() ?? [], { FOLDER: folder });
    await expect(text).toMatchFileSnapshot(`transcripts/${name.replaceAll(' ', '-')}.txt`);
  });
});
