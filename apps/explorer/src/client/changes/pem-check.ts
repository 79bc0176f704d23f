import { checkPrivateKey, inspectCertificate } from '@esakit/x509';

/** What is found of what was pasted, a line each. */
export interface PemCheck {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? 'a date that is not readable';

/** What a PEM text says, and whether clients take it now. */
export function checkCertificate(pem: string, now: Date): PemCheck {
  try {
    const { leaf, chain } = inspectCertificate(pem);
    const { notBefore, notAfter, names, commonName } = leaf;
    const shown = names.length > 0 ? names : [commonName ?? 'none'];
    const lines = [
      `Names: ${shown.slice(0, 10).join(', ')}${shown.length > 10 ? ` and ${shown.length - 10} more` : ''}`,
      `Valid from ${day(notBefore)} to ${day(notAfter)}`,
      `Issued by ${leaf.issuerCommonName ?? leaf.issuer}, with ${chain.length} certificates above it`,
      `SHA-256 ${leaf.fingerprints.sha256}`,
    ];
    if (notAfter !== undefined && notAfter < now)
      return { ok: false, lines: [`It has ended on ${day(notAfter)}.`, ...lines] };
    if (notBefore !== undefined && notBefore > now)
      return { ok: false, lines: [`Clients refuse it until ${day(notBefore)}.`, ...lines] };
    return { ok: true, lines };
  } catch (error) {
    return { ok: false, lines: [messageOf(error)] };
  }
}

/** Whether a key belongs to a certificate. Nothing of the key is in it. */
export async function checkKey(key: string, pem: string): Promise<PemCheck> {
  try {
    const { ok, severity, found, message } = await checkPrivateKey(key, pem);
    if (ok) return { ok: true, lines: ['The private key belongs to the certificate.'] };
    return { ok: severity === 'warning', lines: [`Found ${found}. ${message}`] };
  } catch (error) {
    return { ok: false, lines: [messageOf(error)] };
  }
}

const messageOf = (error: unknown): string => {
  const { reason, message } = error as { readonly reason?: string; readonly message: string };
  const text = reason ?? message;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
