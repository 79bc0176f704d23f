import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { der, oid, sequence, text } from './der.js';

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = oid('550403');
const SUBJECT_ALTERNATIVE_NAME = oid('551d11');
const BASIC_CONSTRAINTS = oid('551d13');
const TRUE = der(0x01, Buffer.of(0xff));

/** A certificate and its key, as PEM. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority that nobody trusts by itself (RFC 5280), as a company has one. */
export interface Authority {
  /** Its own certificate, as PEM. */
  readonly ca: string;
  /** Issues a certificate, for servers and clients alike. */
  readonly issue: (host: string) => Pair;
}

export function createAuthority(name = 'a private authority'): Authority {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = nameOf(name);
  const sealed = (subject: Buffer, publicKey: KeyObject, extension: Buffer): string =>
    seal(
      sequence(
        der(0xa0, der(0x02, Buffer.of(2))),
        der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
        ECDSA_WITH_SHA256,
        issuer,
        sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z')),
        subject,
        publicKey.export({ type: 'spki', format: 'der' }),
        der(0xa3, sequence(extension)),
      ),
      own.privateKey,
    );
  return {
    ca: sealed(issuer, own.publicKey, sequence(BASIC_CONSTRAINTS, TRUE, der(0x04, sequence(TRUE)))),
    issue(host) {
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const names = der(0x04, sequence(text(0x82, host), der(0x87, Buffer.of(127, 0, 0, 1))));
      return {
        cert: sealed(nameOf(host), publicKey, sequence(SUBJECT_ALTERNATIVE_NAME, names)),
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}

const nameOf = (name: string): Buffer => sequence(der(0x31, sequence(COMMON_NAME, text(0x0c, name))));

function seal(body: Buffer, key: KeyObject): string {
  const signature = der(0x03, Buffer.of(0), sign('sha256', body, key));
  const base64 = sequence(body, ECDSA_WITH_SHA256, signature).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
}
