import type { Application, DomainValidation, EmulatedSite, EmulatorState } from '../../state.js';

/** What comes of an application for a free certificate. */
export type Outcome = Application['outcome'];

/** How it is found out whether what an application asks for is published. */
export interface Validation {
  /** The values of the TXT records at a name. Those of the emulator's own records, by default. */
  readonly resolveTxt?: (name: string) => readonly string[] | Promise<readonly string[]>;
  /** Where a CNAME at a name leads, for validation that was delegated to ESA. Nowhere, by default. */
  readonly resolveCname?: (name: string) => string | undefined | Promise<string | undefined>;
  /** The body at a URL; undefined where there is none. Nothing is published by HTTP, by default. */
  readonly fetchText?: (url: string) => string | undefined | Promise<string | undefined>;
  /** Whether ESA writes the TXT record of an active NS site itself; it does by default. */
  readonly writesTxt?: boolean;
  /** Decides what comes of an application; by default it is issued once the proof is published. */
  readonly outcome?: (application: {
    readonly SiteId: bigint;
    readonly Domain: string;
    readonly Type: string;
  }) => Outcome;
}

/** What to publish for a domain, and where. */
export function validationOf(
  domain: string,
  { authority, token, proof, id }: Application & { readonly id: string },
  { AccessType }: EmulatedSite,
): DomainValidation {
  const host = domain.replace(/^\*\./, '');
  const byHttp = AccessType === 'CNAME' && authority === 'lets_encrypt' && host === domain;
  return byHttp
    ? {
        Id: id,
        Type: 'HTTP',
        Key: `http://${host}/.well-known/acme-challenge/${token}`,
        Value: `${token}.${proof}`,
        Status: 'pending',
      }
    : { Id: id, Type: 'DNS', Key: recordName(host, authority), Value: proof, Status: 'pending' };
}

/** The name of the record that an authority asks for. */
const recordName = (host: string, authority: string): string =>
  `${authority === 'lets_encrypt' ? '_acme-challenge' : '_dnsauth'}.${host}`;

/** What validation is delegated to by a CNAME. */
export const delegationOf = ({ SiteId }: EmulatedSite): string => `${SiteId}.dcv.aliyun-esa.com`;

/** Whether what an application asks for can be seen. A resolver that fails sees nothing. */
export async function isPublished(
  { Type, Key, Value }: DomainValidation,
  site: EmulatedSite,
  state: EmulatorState,
  validation: Validation,
): Promise<boolean> {
  const { fetchText = () => undefined, resolveCname = () => undefined, resolveTxt = ownTxt(state) } = validation;
  try {
    if (Type === 'HTTP') return (await fetchText(Key))?.trim() === Value;
    const target = await resolveCname(Key);
    if (target?.toLowerCase().replace(/\.$/, '').endsWith(delegationOf(site))) return true;
    return (await resolveTxt(Key)).includes(Value);
  } catch {
    return false;
  }
}

const ownTxt =
  ({ records }: EmulatorState) =>
  (name: string): string[] =>
    [...records.values()]
      .filter(({ RecordName, RecordType }) => RecordType === 'TXT' && RecordName === name)
      .map(({ Data }) => String(Data['Value']));
