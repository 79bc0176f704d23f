import type { CertificateInfo, DomainControlValidation } from '../operations/certificates.js';
import { toAscii } from './hostname.js';
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

/** A TXT record to publish. */
export interface DnsInstruction extends Instruction {
  readonly type: 'DNS';
  /** The whole name, as in `_acme-challenge.www.example.com`. */
  readonly name: string;
  /** As DNS consoles want it: without the zone's name, or `@`. Undefined where the zone is not known. */
  readonly relativeName: string | undefined;
  /** A line for a zone file (RFC 1035, 5.1). */
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
 * service has no place or value for yet are left out; they come with a later answer.
 *
 * @param result - what `GetCertificate` says of the certificate.
 * @param options - `siteName` is the zone that names are made relative to: `SiteName` of the same answer.
 * @example
 * ```ts
 * import { createClient, dcvInstructions, getCertificate } from '@esakit/core';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'your id', accessKeySecret: 'your secret' } });
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
    return (isHttp(validation, key) ? toFile(key, shared) : toRecord(key, shared, zone)) ?? [];
  });
}

const isHttp = ({ Type = '' }: DomainControlValidation, key: string): boolean =>
  /^\s*http\s*$/i.test(Type) || /^https?:/i.test(key);

function toRecord(key: string, shared: Instruction, zone: string | undefined): DnsInstruction | undefined {
  const name = toAscii(key);
  if (name === undefined) return undefined;
  const zoneLine = `${name}. ${TTL} IN TXT ${quoteTxt(shared.value)}`;
  return { type: 'DNS', ...shared, name, relativeName: relativeTo(zone, name), zoneLine };
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
