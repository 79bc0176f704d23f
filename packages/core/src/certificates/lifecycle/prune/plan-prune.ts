import type { CertificateInfo } from '../../../operations/certificates.js';
import type { Int64Input } from '../../../util/int64.js';
import { certificateHealth } from '../../health.js';
import { certificateNames, coverage } from '../../hostname.js';
import type { CertificateState } from '../../state.js';
import { createSuccessors } from '../../superseded.js';
import { type CustomHostnameUse, neededBy } from '../custom-hostnames.js';
import { countNames, endOf, fingerprintOf, isCustom, isInSite, keyKindOf, nameOf, typeOf } from '../facts.js';
import type { PruneItem } from '../prune-item.js';

/** What decides which certificates of a site may go. */
export interface PruneData {
  readonly siteId: Int64Input;
  /** The site's name, as `toAscii` gives it; undefined where it is not known. */
  readonly siteName: string | undefined;
  /** All certificates of the site. */
  readonly certificates: readonly CertificateInfo[];
  /** Names that the site's records serve; undefined where they could not be read. */
  readonly served: readonly string[] | undefined;
  /** SHA-256 fingerprints of the site's client CAs; undefined where they could not be read. */
  readonly clientCas: readonly string[] | undefined;
  /** Custom hostnames (SaaS) of the site; undefined where they could not be read. */
  readonly customHostnames: readonly CustomHostnameUse[] | undefined;
  /** Why something is undefined or not known. */
  readonly unknown?: readonly string[] | undefined;
  readonly now: Date;
  /**
   * The service's time, where the own clock differs: then only what may go by both does, because by a wrong clock a
   * certificate seems to be in use that is not valid yet.
   */
  readonly serviceTime?: Date | undefined;
}

/** Which certificates of a site may go. */
export interface PrunePlan {
  readonly siteId: Int64Input;
  readonly siteName: string | undefined;
  readonly delete: readonly PruneItem[];
  readonly keep: readonly PruneItem[];
  /** What could not be read, and so is taken as a reason to keep. */
  readonly unknown: readonly string[];
}

/** States of which the end is known, so that they can be compared. */
const JUDGED: ReadonlySet<CertificateState> = /* @__PURE__ */ new Set(['valid', 'expiring', 'expired', 'revoked']);
/** States in which clients accept it now. */
const IN_USE: ReadonlySet<CertificateState> = /* @__PURE__ */ new Set(['valid', 'expiring']);

/**
 * Decides which certificates of a site may go: custom ones that have ended, and those whose names are all covered by
 * others that are valid now and end later. The last one for a name that is served stays, and so does every one that ESA
 * renews, that is a client CA, that a custom hostname uses, or of which something that decides is not known.
 *
 * It looks at nothing but its data. {@link prune} deletes.
 *
 * @param data - as {@link readPruneData} reads it.
 * @example
 * ```ts
 * import { createClient } from '@esakit/core';
 * import { planPrune, readPruneData } from '@esakit/core/lifecycle';
 *
 * const esa = createClient({ credentials: { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' } });
 * const plan = planPrune(await readPruneData(esa, { siteId: '1234567890123' }));
 * for (const { certificate, reason } of plan.delete) console.log(certificate.Id, reason);
 * ```
 */
export function planPrune(data: PruneData): PrunePlan {
  const { certificates, siteId, siteName, unknown = [], serviceTime } = data;
  const times = serviceTime === undefined ? [data.now] : [data.now, serviceTime];
  const [decisions, byService] = times.map((now) => decideAll({ ...data, now }));
  const decisionOf = (certificate: CertificateInfo): Decision | undefined => {
    const other = byService?.get(certificate);
    return other?.goes === false ? other : decisions?.get(certificate);
  };
  const itemsOf = (wanted: boolean): PruneItem[] =>
    certificates.flatMap((certificate) => {
      const { goes, reason = '' } = decisionOf(certificate) ?? {};
      return goes === wanted ? [{ certificate, reason }] : [];
    });
  return { siteId, siteName, delete: itemsOf(true), keep: itemsOf(false), unknown };
}

function decideAll(data: PruneData): ReadonlyMap<CertificateInfo, Decision> {
  const { certificates, now } = data;
  const judged = certificates.map((certificate) => ({ certificate, ...certificateHealth(certificate, { now }) }));
  const decisions = new Map<CertificateInfo, Decision>();
  // What is in use first, and of it the last end, so that what takes the place of another is always one that stays.
  const order = judged.toSorted(
    (a, b) => Number(IN_USE.has(b.state)) - Number(IN_USE.has(a.state)) || compareEnds(b.certificate, a.certificate),
  );
  const staying: CertificateInfo[] = [];
  const repeated = repeatedIds(certificates);
  for (const { certificate, state } of order) {
    const decision = repeated.has(certificate.Id)
      ? keep('the list has it more than once, so it changed while it was read: try again')
      : decide(certificate, state, staying, data);
    decisions.set(certificate, decision);
    const serves = IN_USE.has(state) && !isRollingOut(certificate) && endOf(certificate) !== undefined;
    if (!decision.goes && serves) staying.push(certificate);
  }
  return decisions;
}

function repeatedIds(certificates: readonly CertificateInfo[]): ReadonlySet<string | undefined> {
  const seen = new Set<string | undefined>();
  return new Set(certificates.flatMap(({ Id }) => (Id !== undefined && seen.size === seen.add(Id).size ? [Id] : [])));
}

interface Decision {
  readonly goes: boolean;
  readonly reason: string;
}

const keep = (reason: string): Decision => ({ goes: false, reason });
const drop = (reason: string): Decision => ({ goes: true, reason });

function decide(
  certificate: CertificateInfo,
  state: CertificateState,
  staying: readonly CertificateInfo[],
  data: PruneData,
): Decision {
  const type = typeOf(certificate);
  if (type === 'free') return keep('ESA issued it, and renews it');
  if (!isCustom(certificate)) return keep(`its type is ${type || 'not known'}`);
  if (!certificate.Id) return keep('the service gives no id of it');
  const bound = isClientCa(certificate, data.clientCas);
  if (bound === undefined) return keep('whether it is a client CA is not known');
  if (bound) return keep('it is bound as a client CA');
  const need = neededBy(certificate, data.customHostnames);
  if (need !== undefined) return keep(need);
  if (!JUDGED.has(state)) return keep(REASONS[state] ?? `its state is ${state}`);
  const names = certificateNames(certificate);
  if (names.length === 0 || names.length < countNames(certificate)) return keep('not all of its names can be judged');

  if (endOf(certificate) === undefined) return keep('its end is not known');

  const ended = ENDED[state];
  // Clients that take keys of one kind only still need the one that they take.
  const kind = keyKindOf(certificate);
  const usable = ended ? staying : staying.filter((one) => keyKindOf(one) === kind);
  const successors = createSuccessors(usable)(certificate);
  if (successors.length > 0) {
    const isOne = successors.length === 1;
    const cover = `${successors.map(nameOf).join(' and ')} ${isOne ? 'covers' : 'cover'} all its names`;
    return drop(ended ? `it ${ended}, and ${cover}` : `${cover}, and ${isOne ? 'ends' : 'end'} later`);
  }
  if (!ended) return keep('no other certificate that ends later covers all its names');
  const last = names.flatMap((name) => servedBy(name, data)).find((host) => !isCovered(host, staying));
  return last === undefined ? drop(`it ${ended}, and none of its names is served`) : keep(lastFor(last, data));
}

/** What is said of states that nothing is deleted in. */
const REASONS: Readonly<Partial<Record<CertificateState, string>>> = {
  'not-yet-valid': 'it is not valid yet',
  pending: 'it is being applied for',
  unknown: 'its state is not known',
};

const ENDED: Readonly<Partial<Record<CertificateState, string>>> = { expired: 'has ended', revoked: 'is revoked' };

/** Issued, and not yet on all nodes. */
const isRollingOut = ({ Status = '' }: CertificateInfo): boolean => Status.trim().toLowerCase() === 'issued';

/** By their ends; of two with the same, by creation and then by id, so that exactly one of them stays. */
function compareEnds(one: CertificateInfo, other: CertificateInfo): number {
  const by = (endOf(one) ?? Infinity) - (endOf(other) ?? Infinity);
  if (by !== 0 && !Number.isNaN(by)) return by;
  const [a, b] = [one, other].map(({ CreateTime = '', Id = '' }) => `${CreateTime.replace('T', ' ')} ${Id}`);
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Undefined where it can't be told. */
function isClientCa(certificate: CertificateInfo, clientCas: PruneData['clientCas']): boolean | undefined {
  if (clientCas === undefined) return undefined;
  if (clientCas.length === 0) return false;
  const fingerprint = fingerprintOf(certificate);
  return fingerprint === undefined ? undefined : clientCas.includes(fingerprint);
}

/**
 * The hosts that are served, as far as they are known, for which a name of a certificate is needed. What can't be seen,
 * as a name outside of the site, counts as served.
 */
function servedBy(name: string, data: PruneData): string[] {
  const { served, siteName } = data;
  const customers = customersOf(data).filter((host) => coverage(name, host) !== undefined);
  if (served === undefined || siteName === undefined || !isInSite(name, siteName)) return [...customers, name];
  const hosts = [...served, siteName, ...customers];
  const covered = hosts.filter((host) => coverage(name, host) !== undefined);
  // A record with an asterisk serves every name below it, however deep (RFC 4592).
  const isBelow = hosts.some((host) => host.startsWith('*.') && name.endsWith(host.slice(1)));
  return isBelow ? [...covered, name] : covered;
}

const customersOf = ({ customHostnames = [] }: PruneData): string[] => customHostnames.map(({ hostname }) => hostname);

const isCovered = (host: string, certificates: readonly CertificateInfo[]): boolean =>
  certificates.some((one) => certificateNames(one).some((name) => coverage(name, host) !== undefined));

function lastFor(host: string, data: PruneData): string {
  const { served, siteName } = data;
  const isOfSite = served !== undefined && siteName !== undefined && isInSite(host, siteName);
  const isKnown = isOfSite || customersOf(data).includes(host);
  return isKnown
    ? `it is the last one for ${host}, which is served: replace it`
    : `it is the last one for ${host}, and whether that is served is not known`;
}
