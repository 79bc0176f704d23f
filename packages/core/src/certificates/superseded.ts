import type { CertificateInfo } from '../operations/certificates.js';
import { certificateNames } from './hostname.js';

/** Finds the certificates that cover all names of another one. */
export type FindSuccessors = (certificate: CertificateInfo) => readonly CertificateInfo[];

/**
 * Prepares the look-up of successors among the valid certificates of a site. Each name has to be covered by one of
 * them, not all by the same one: the service picks the best certificate for each host.
 *
 * @returns a function that gives those that take the place of a certificate, each once; empty unless every one of its
 *   names is covered.
 */
export function createSuccessors(valid: readonly CertificateInfo[]): FindSuccessors {
  const byName = new Map<string, CertificateInfo[]>();
  for (const certificate of valid) {
    for (const name of certificateNames(certificate)) {
      const known = byName.get(name);
      if (known) known.push(certificate);
      else byName.set(name, [certificate]);
    }
  }
  return (certificate) => {
    const names = certificateNames(certificate);
    // A name that isn't a hostname, such as an address, is covered by nothing here.
    if (names.length === 0 || names.length < countNames(certificate)) return [];
    const successors = new Set<CertificateInfo>();
    for (const name of names) {
      let successor: CertificateInfo | undefined;
      // Without a list of all: a site may have hundreds of the same name.
      for (const covering of coveringNames(name))
        successor ??= byName.get(covering)?.find((one) => !isSame(one, certificate));
      if (!successor) return [];
      successors.add(successor);
    }
    return [...successors];
  };
}

/** A list that changes while it is read may give the same certificate twice: it doesn't take its own place. */
const isSame = (one: CertificateInfo, other: CertificateInfo): boolean =>
  one === other || (one.Id !== undefined && one.Id === other.Id);

/** The names of certificates that cover a name, as `coverage` has it: itself, and the wildcard beside it. */
function coveringNames(name: string): readonly string[] {
  const parent = name.slice(name.indexOf('.') + 1);
  return parent.includes('.') ? [name, `*.${parent}`] : [name];
}

const countNames = ({ SAN = '' }: CertificateInfo): number =>
  SAN.split(',').filter((name) => name.trim() !== '').length;
