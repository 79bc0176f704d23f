import type { CertificateInfo } from '../../operations/certificates.js';
import { toAscii } from '../hostname.js';
import { quoteTxt } from './txt.js';

/** What every way to prove control of a domain has. */
interface Instruction {
  /** The service's id of this validation. */
  readonly id: string | undefined;
  /** The service's word for how far it is, as in `pending`. */
  readonly status: string | undefined;
  /** What has to be there, exactly. */
  readonly value: string;
}

/** A record to publish. */
export interface DnsInstruction extends Instruction {
  readonly type: 'DNS';
  /** Of a CNAME record, `value` is the name that it leads to. */
  readonly record: 'TXT' | 'CNAME';
  /** The whole name, as in `_acme-challenge.www.example.com`. */
  readonly name: string;
  /** As DNS consoles want it: without the zone's name, or `@`. Undefined where the zone is not known. */
  readonly relativeName: string | undefined;
  /**
   * A line for a zone file (RFC 1035, 5.1); relative to its origin where the zone is not known and the name is short.
   */
  readonly zoneLine: string;
}

/** A file to publish on the web server of a host, under plain HTTP. */
export interface HttpInstruction extends Instruction {
  readonly type: 'HTTP';
  readonly url: string;
  readonly host: string;
  /** From the root of the web server, as in `/.well-known/acme-challenge/...`. */
  readonly path: string;
}

export type DcvInstruction = DnsInstruction | HttpInstruction;

/** Seconds that a record may be kept: what is published once and looked at soon needs no more. */
const TTL = 300;

/**
 * What to publish, and where, to prove control of the names that a certificate is applied for. Validations that the
 * service has no place or value for yet are left out, because they come with a later answer, and so are those of a type
 * that is not known here.
 *
 * @param result - what `GetCertificate` says of the certificate.
 * @param options - `siteName` is the zone that names are made relative to: `SiteName` of the same answer.
 * @example
 * ```ts
 * import { createClient, dcvInstructions, getCertificate } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
 * const { Result, SiteName } = await getCertificate(esa, input);
 * for (const instruction of dcvInstructions(Result, { siteName: SiteName })) {
 *   if (instruction.type === 'DNS') console.log(instruction.zoneLine);
 *   else console.log(instruction.path, instruction.value);
 * }
 * ```
 */
export function dcvInstructions(
  result: CertificateInfo | undefined,
  { siteName }: { readonly siteName?: string | undefined } = {},
): DcvInstruction[] {
  const zone = siteName === undefined ? undefined : toAscii(siteName);
  return (result?.DCV ?? []).flatMap((validation) => {
    const value = validation.Value?.trim();
    const key = validation.Key?.trim();
    if (!key || !value) return [];
    const shared: Instruction = { id: validation.Id, status: validation.Status, value };
    const type = validation.Type?.trim().toUpperCase() ?? '';
    if (type === 'HTTP' || /^https?:/i.test(key)) return toFile(key, shared) ?? [];
    const record = RECORDS[type];
    return (record && toRecord(record, key, shared, zone)) ?? [];
  });
}

/** The record for a type of the service. */
const RECORDS: Readonly<Partial<Record<string, DnsInstruction['record']>>> = {
  '': 'TXT',
  DNS: 'TXT',
  TXT: 'TXT',
  CNAME: 'CNAME',
};

function toRecord(
  record: DnsInstruction['record'],
  key: string,
  shared: Instruction,
  zone: string | undefined,
): DnsInstruction | undefined {
  const given = toAscii(key);
  if (given === undefined) return undefined;
  // One label is not a whole name, whatever comes with it: it is relative to the zone.
  const isShort = !given.includes('.');
  const name = isShort && zone !== undefined ? `${given}.${zone}` : given;
  const data = record === 'TXT' ? quoteTxt(shared.value) : `${toAscii(shared.value) ?? shared.value}.`;
  const zoneLine = `${name}${isShort && zone === undefined ? '' : '.'} ${TTL} IN ${record} ${data}`;
  const relativeName = isShort ? given : relativeTo(zone, name);
  return { type: 'DNS', record, ...shared, name, relativeName, zoneLine };
}

function relativeTo(zone: string | undefined, name: string): string | undefined {
  if (zone === undefined) return undefined;
  if (name === zone) return '@';
  return name.endsWith(`.${zone}`) ? name.slice(0, -zone.length - 1) : undefined;
}

function toFile(key: string, shared: Instruction): HttpInstruction | undefined {
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(key) ? key : `http://${key}`);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  return { type: 'HTTP', ...shared, url: url.href, host: url.host, path: url.pathname };
}
