import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** One element of DER (X.690): its tag, its length, its content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), content]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const text = (tag: number, value: string): Buffer => der(tag, Buffer.from(value));

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = oid('550403');
const SUBJECT_ALTERNATIVE_NAME = oid('551d11');
/** Basic constraints, critical, that say so. */
const AUTHORITY = sequence(oid('551d13'), der(0x01, Buffer.of(0xff)), der(0x04, sequence(der(0x01, Buffer.of(0xff)))));
const DAY = 86_400_000;

/** What a certificate is for, and when. */
export interface Issued {
  readonly hosts: readonly string[];
  /** Days from the issuer's time to its end; and to its start, a year before by default. */
  readonly days: number;
  readonly from?: number;
  /** Whether it may issue others. */
  readonly ca?: boolean;
}

/** A key, as PEM, and certificates for it that nobody but itself vouches for (RFC 5280). */
export function createIssuer(now = Date.parse('2026-03-01T12:34:56Z')): {
  readonly key: string;
  readonly issue: (certificate: Issued) => string;
} {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  /** UTCTime, as in `260301123456Z`. */
  const time = (days: number): Buffer =>
    text(0x17, `${new Date(now + days * DAY).toISOString().replace(/\D/g, '').slice(2, 14)}Z`);

  const issue = ({ hosts, days, from = days - 365, ca = false }: Issued): string => {
    const name = sequence(der(0x31, sequence(COMMON_NAME, text(0x0c, hosts[0] ?? ''))));
    const names = sequence(...hosts.map((host) => text(0x82, host)));
    const body = sequence(
      der(0xa0, der(0x02, Buffer.of(2))),
      der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
      ECDSA_WITH_SHA256,
      name,
      sequence(time(from), time(days)),
      name,
      publicKey.export({ type: 'spki', format: 'der' }),
      der(0xa3, sequence(sequence(SUBJECT_ALTERNATIVE_NAME, der(0x04, names)), ...(ca ? [AUTHORITY] : []))),
    );
    const signature = der(0x03, Buffer.of(0), sign('sha256', body, privateKey));
    return pem('CERTIFICATE', sequence(body, ECDSA_WITH_SHA256, signature));
  };
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), issue };
}

/** A certificate request (RFC 2986) for a new key, with the keys of a pair; `signedBy` another one, if a test wants that. */
export function createRequest(
  commonName: string,
  signedBy?: KeyObject,
): { readonly csr: string; readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const info = sequence(
    der(0x02, Buffer.of(0)),
    sequence(der(0x31, sequence(COMMON_NAME, text(0x0c, commonName)))),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa0),
  );
  const signature = der(0x03, Buffer.of(0), sign('sha256', info, signedBy ?? privateKey));
  return { csr: pem('CERTIFICATE REQUEST', sequence(info, ECDSA_WITH_SHA256, signature)), publicKey, privateKey };
}

function pem(label: string, bytes: Buffer): string {
  const base64 = bytes.toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`;
}
