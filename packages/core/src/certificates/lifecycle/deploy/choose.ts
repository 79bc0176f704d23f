import type { CertificateInfo } from '../../../operations/certificates.js';
import { DeployError } from '../deploy-error.js';
import { certificateHealth } from '../../health.js';
import { certificateNames, coverage } from '../../hostname.js';
import { endOf, fingerprintOf, isCustom, keyKindOf, nameOf, nameSetOf, typeOf } from '../facts.js';
import type { Stored } from './stored.js';
import type { Upload } from './upload.js';

/** What is to be done with which certificate, and why. */
export interface Choice {
  readonly action: 'none' | 'replace' | 'add';
  readonly existing: CertificateInfo | undefined;
  readonly notes: readonly string[];
}

interface Wanted {
  readonly upload: Upload | undefined;
  readonly stored: Stored | undefined;
  readonly id: string | undefined;
  readonly force: boolean;
  readonly now: Date;
}

/**
 * Chooses by what the site has.
 *
 * @throws {DeployError} where the certificate of `id` is not there or can't be replaced.
 */
export function choose(certificates: readonly CertificateInfo[], wanted: Wanted): Choice {
  const { upload, stored, id } = wanted;
  const same = certificates.find((one) => isSame(one, upload?.fingerprint ?? stored?.fingerprint, stored?.casId));
  if (same) {
    const other = id !== undefined && same.Id !== id ? `; ${id} stays as it is` : '';
    return { action: 'none', existing: same, notes: [`The site has this certificate: ${nameOf(same)}${other}.`] };
  }
  if (id !== undefined) {
    const existing = replaceable(certificates, id);
    return { action: 'replace', existing, notes: lossOf(existing, certificates, wanted) };
  }
  if (!upload) {
    return {
      action: 'add',
      existing: undefined,
      notes: ['Its names are not known here, so none is replaced: give the id of the one that it follows.'],
    };
  }
  const [best, ...others] = certificates
    .filter((one) => isCustom(one) && one.Id && nameSetOf(one) === upload.nameSet)
    .toSorted(
      (a, b) =>
        Number(keyKindOf(b) === upload.keyKind) - Number(keyKindOf(a) === upload.keyKind) ||
        (endOf(b) ?? 0) - (endOf(a) ?? 0) ||
        ((a.Id ?? '') < (b.Id ?? '') ? -1 : 1),
    );
  if (!best) return { action: 'add', existing: undefined, notes: ['No custom certificate of the site has its names.'] };
  const kind = keyKindOf(best);
  const isOtherKind = kind !== undefined && kind !== upload.keyKind;
  const sameKind = others.filter((one) => keyKindOf(one) === kind);
  const isLater = (endOf(best) ?? 0) > upload.notAfter.getTime();
  return {
    action: 'replace',
    existing: best,
    notes: [
      `${nameOf(best)} has the same names.`,
      ...(isLater ? [`Warning: the one that is replaced ends later, on ${best.NotAfter}.`] : []),
      ...(isOtherKind
        ? [`Warning: it has a key of another kind (${best.PubAlg?.trim()}), which some clients may need.`]
        : []),
      ...(sameKind.length > 0
        ? [`So have ${sameKind.map(nameOf).join(', ')}: of these, the one that ends last is replaced.`]
        : []),
      ...(sameKind.length < others.length ? ['One with a key of another kind stays beside it.'] : []),
    ],
  };
}

/** Whether a custom certificate of the site is the one to deploy. */
export function isSame(one: CertificateInfo, fingerprint: string | undefined, casId: string | undefined): boolean {
  if (!isCustom(one)) return false;
  if (casId !== undefined && typeOf(one) === 'cas' && one.CasId?.trim() === casId) return true;
  return fingerprint !== undefined && fingerprintOf(one) === fingerprint;
}

/**
 * What is lost where a certificate is replaced by one with other names.
 *
 * @throws {DeployError} for names that no other certificate of the site has, unless that is wanted.
 */
function lossOf(
  existing: CertificateInfo,
  certificates: readonly CertificateInfo[],
  { upload, force, now }: Wanted,
): readonly string[] {
  const isUsed = (one: CertificateInfo): boolean => /^(valid|expiring)$/.test(certificateHealth(one, { now }).state);
  if (!isUsed(existing)) return [];
  if (!upload) return [`Warning: whether it covers the names of ${nameOf(existing)} is not known.`];
  const others = certificates.filter((one) => one !== existing && isUsed(one)).flatMap(certificateNames);
  const left = [...upload.names, ...others];
  const lost = certificateNames(existing).filter((name) => !left.some((one) => coverage(one, name) !== undefined));
  if (lost.length === 0) return [];
  const what = `${nameOf(existing)} is the last one for ${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ' and more' : ''}`;
  if (force) return [`Warning: ${what}, which the new one does not cover.`];
  throw new DeployError(
    `${what}, which the new one does not cover: leave out the id to add the certificate beside it, or force the replacement`,
    'not-replaceable',
  );
}

/** @throws {DeployError} where there is none of this id, or one that the service does not replace. */
function replaceable(certificates: readonly CertificateInfo[], id: string): CertificateInfo {
  const found = certificates.find(({ Id }) => Id === id);
  if (!found) {
    const ids = certificates.filter(isCustom).map(nameOf).slice(0, 10).join(', ');
    throw new DeployError(`the site has no certificate ${id}; of its own it has ${ids || 'none'}`, 'not-found');
  }
  if (!isCustom(found)) {
    throw new DeployError(
      `${nameOf(found)} is of the type ${typeOf(found) || 'unknown'}, which can't be replaced: leave out the id to add the certificate beside it`,
      'not-replaceable',
    );
  }
  return found;
}
