import type { CertificatePlan } from './certificate-plan.js';
import { spacedSeconds } from '../http/dates.js';
import { sha256Hex } from '../auth/digest.js';
import { BIG_SITE_ID, FLEET_SITE_ID, IDN_SITE_ID, OFFLINE_SITE_ID, SAMPLE_SITE_ID } from './seed-sites.js';
import type { CertificateResult } from '../state.js';

/** A certificate at the start; without `x509` there is none to show yet. */
export interface CertificateSeed {
  readonly siteId: bigint;
  readonly result: CertificateResult;
  readonly x509?: CertificatePlan;
}

interface Row {
  readonly site: bigint;
  readonly name: string;
  /** The first is the common name. */
  readonly hosts: readonly string[];
  readonly type: 'free' | 'cas' | 'upload' | 'keyless';
  readonly status?: string;
  /** First and last day, counted from the start; missing where nothing was issued. */
  readonly days?: readonly [from: number, to: number];
  readonly key?: CertificatePlan['key'];
  readonly more?: Partial<CertificateResult>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const CHALLENGE = 'pH20CqwS5L3ZnvkhI436DCzadKFuG7QcUcvB_4KsAow';

const rows: readonly Row[] = [
  {
    site: SAMPLE_SITE_ID,
    name: 'yourCertName',
    hosts: ['www.example.com', '*.example.com'],
    type: 'free',
    days: [-30, 60],
    more: {
      Id: 'babaded901474b9693acf530e0fb1d95',
      CasId: '30000478',
      SerialNumber: 'babaded901474b9693acf530e0fb1daa',
      CreateTime: '2020-05-12 02:00:53',
      UpdateTime: '2022-09-22 05:33:13',
    },
  },
  {
    site: SAMPLE_SITE_ID,
    name: 'shop',
    hosts: ['shop.example.com', 'pay.example.com'],
    type: 'cas',
    days: [-100, 265],
    key: 'RSA',
  },
  { site: SAMPLE_SITE_ID, name: 'api', hosts: ['api.example.com'], type: 'cas', status: 'Expiring', days: [-78, 12] },
  {
    site: SAMPLE_SITE_ID,
    name: 'legacy',
    hosts: ['legacy.example.com'],
    type: 'upload',
    status: 'Expired',
    days: [-385, -20],
    key: 'RSA',
  },
  {
    site: SAMPLE_SITE_ID,
    name: 'blog',
    hosts: ['blog.example.com'],
    type: 'free',
    status: 'Applying',
    more: {
      DCV: [
        {
          Id: 'bababf7cdd1546a2ad04c0def1f4c980',
          Type: 'HTTP',
          Key: `http://blog.example.com/.well-known/acme-challenge/${CHALLENGE}`,
          Value: `${CHALLENGE}.KfzYo4LH3EgOt7a73G-RqZkbR0eYtLfEUmtmqGmr4FQ`,
          Status: 'pending',
        },
      ],
    },
  },
  {
    site: SAMPLE_SITE_ID,
    name: 'dev',
    hosts: ['*.dev.example.com', 'dev.example.com'],
    type: 'free',
    status: 'Applying',
    more: {
      DCV: ['gfj9Xq-Rg85nM_emulator-wildcard-0000000000', 'LoqXcYV8q5ONbJQ_emulator-apex-000000000000'].map(
        (Value) => ({
          Id: certificateId(`validation ${Value}`),
          Type: 'DNS',
          Key: '_acme-challenge.dev.example.com',
          Value,
          Status: 'pending',
        }),
      ),
    },
  },
  {
    site: SAMPLE_SITE_ID,
    name: 'mail',
    hosts: ['mail.example.com'],
    type: 'free',
    status: 'ApplyFailed',
    more: { ApplyCode: 3, ApplyMessage: 'domain control validation failed' },
  },
  {
    site: SAMPLE_SITE_ID,
    name: 'forum',
    hosts: ['forum.example.com'],
    type: 'free',
    status: 'Canceled',
    more: { ApplyCode: 2, ApplyMessage: 'canceled' },
  },
  { site: BIG_SITE_ID, name: 'wildcard', hosts: ['*.example.net'], type: 'upload', days: [-10, 355] },
  {
    site: BIG_SITE_ID,
    name: 'apex',
    hosts: ['example.net', 'www.example.net'],
    type: 'free',
    status: 'Issued',
    days: [-1, 89],
  },
  {
    site: BIG_SITE_ID,
    name: 'hsm',
    hosts: ['vault.example.net'],
    type: 'keyless',
    days: [-40, 325],
    more: { KeyServerId: 'ks-emulator' },
  },
  {
    site: IDN_SITE_ID,
    name: '例子',
    hosts: ['xn--fsqu00a.xn--0zwm56d', 'www.xn--fsqu00a.xn--0zwm56d'],
    type: 'free',
    days: [-20, 70],
  },
  {
    site: OFFLINE_SITE_ID,
    name: 'old',
    hosts: ['old-example.com', '*.old-example.com'],
    type: 'upload',
    status: 'Expired',
    days: [-400, -35],
  },
  ...Array.from({ length: 27 }, (_, index): Row => {
    const node = `node-${String(index + 1).padStart(2, '0')}`;
    return {
      site: FLEET_SITE_ID,
      name: node,
      hosts: [`${node}.example.org`],
      type: 'cas',
      days: [-60 - index, 300 - index],
    };
  }),
];

/** The certificates at the start, in the order the service lists them; dates are counted from `now` (ms). */
export function seedCertificates(now: number, region: string): CertificateSeed[] {
  return rows.map((row) => seed(row, now, region));
}

/** Midnight in China, so many days from the start. */
export const day = (offset: number, now: number): Date =>
  new Date((Math.floor(now / DAY_MS) + offset) * DAY_MS - 8 * 60 * 60 * 1000);

function seed(row: Row, now: number, region: string): CertificateSeed {
  const created = spacedSeconds(day(row.days?.[0] ?? -1, now));
  const result: CertificateResult = {
    Id: certificateId(`certificate ${row.site} ${row.name}`),
    Name: row.name,
    Region: region,
    Status: row.status ?? 'OK',
    Type: row.type,
    CommonName: row.hosts[0] ?? '',
    SAN: row.hosts.join(','),
    CreateTime: created,
    UpdateTime: created,
    ...(row.type === 'cas' && { CasId: String(parseInt(certificateId(row.name).slice(0, 6), 16) + 30_000_000) }),
    ...row.more,
  };
  if (!row.days) return { siteId: row.site, result };
  const [from, until] = row.days;
  const serialNumber = result.SerialNumber ?? serial(result.Id);
  return {
    siteId: row.site,
    result,
    x509: {
      id: result.Id,
      key: row.key ?? 'ECDSA',
      hosts: row.hosts,
      serialNumber,
      notBefore: day(from, now),
      notAfter: day(until, now),
    },
  };
}

/** An id in the form of the service, made from a text. */
export function certificateId(text: string): string {
  return sha256Hex(text).slice(0, 32);
}

/** Sixteen bytes whose first is neither negative nor zero, so that every tool writes the number the same way. */
export function serial(id: string): string {
  return `4${sha256Hex(`serial ${id}`).slice(1, 32)}`;
}
