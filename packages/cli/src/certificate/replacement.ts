import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certificateNames, coverage } from '@esakit/node';

/** What the certificate that is written is compared by. */
export interface ReplacementOptions {
  readonly now: number;
  /** Whether a private key was shown to fit the new certificate. */
  readonly hasKey: boolean;
}

/** The certificate that an earlier run has written; undefined where there is none that can be read. */
export async function readWritten(directory: string): Promise<X509Certificate | undefined> {
  for (const name of ['cert.pem', 'fullchain.pem']) {
    try {
      return new X509Certificate(await readFile(join(directory, name)));
    } catch {
      // There may be another.
    }
  }
  return undefined;
}

/**
 * Why a certificate must not take the place of the one that a server has now.
 *
 * @returns a part of a sentence; undefined where it is as good or better.
 */
export function whyWorse(
  fresh: X509Certificate,
  old: X509Certificate | undefined,
  { now, hasKey }: ReplacementOptions,
): string | undefined {
  if (now > endOf(fresh)) return `the certificate has ended on ${day(endOf(fresh))}`;
  if (now < startOf(fresh)) return `the certificate is not valid before ${day(startOf(fresh))}`;
  if (!old || old.fingerprint256 === fresh.fingerprint256) return undefined;
  if (!hasKey && !hasSameKey(old, fresh)) {
    return "the certificate has another key than the one that is there: show with --key that the server's private key fits";
  }
  if (now > endOf(old)) return undefined;
  const lost = namesOf(old).filter((name) => !namesOf(fresh).some((pattern) => coverage(pattern, name)));
  if (lost.length > 0) return `the certificate does not cover ${lost.join(', ')}, as the one that is there does`;
  if (endOf(fresh) < endOf(old)) {
    return `the certificate ends on ${day(endOf(fresh))}, before the one that is there (${day(endOf(old))})`;
  }
  return undefined;
}

const startOf = ({ validFrom }: X509Certificate): number => Date.parse(validFrom);
const endOf = ({ validTo }: X509Certificate): number => Date.parse(validTo);

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Hostnames; of a common name only where there are no others. */
function namesOf({ subjectAltName = '', subject }: X509Certificate): string[] {
  const names = [...subjectAltName.matchAll(/DNS:([^,\s"]+)/g)].map(([, name]) => name);
  return certificateNames({ SAN: names.join(','), CommonName: /^CN=(.*)$/m.exec(subject ?? '')?.[1] });
}

function hasSameKey(a: X509Certificate, b: X509Certificate): boolean {
  try {
    return a.publicKey.equals(b.publicKey);
  } catch {
    // A key that Node can't use can't be compared.
    return false;
  }
}
