import { spawnSync } from 'node:child_process';
import { type CertificateDetails, inspectCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.js';

/** What is compared, in the form that both sides are brought into. */
type Compared = Omit<
  CertificateDetails,
  'commonName' | 'issuerCommonName' | 'issuerOrganisation' | 'selfIssued' | 'extensions'
> & {
  readonly extensions: readonly string[];
};

const NAME_FORM = 'utf8,sep_comma_plus_space,esc_2253,esc_ctrl,sname';
const version = spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout ?? '';
/** The judge is one of the versions whose output is known here. */
const MISSING = version.startsWith('OpenSSL 3.')
  ? ''
  : ` (skipped: there is ${version.trim() || 'no openssl'}, and not OpenSSL 3)`;

describe.skipIf(MISSING !== '')(`openssl x509 -text says the same${MISSING}`, () => {
  test.each(corpus)('%s', (_kind, { pem }) => {
    expect(inForm(inspectCertificate(pem).leaf)).toEqual(judged(pem));
  });
});

function inForm(details: CertificateDetails): Compared {
  const { commonName, issuerCommonName, issuerOrganisation, selfIssued, extensions, ...rest } = details;
  const shown = [commonName, issuerCommonName, issuerOrganisation].filter((text) => text !== undefined);
  for (const text of shown) expect(typeof text).toBe('string');
  expect(selfIssued).toBe(details.subject === details.issuer);
  return {
    ...rest,
    names: rest.names.map(expand),
    extensions: extensions.map(({ oid, name, critical }) => `${name ?? oid}${critical ? ' critical' : ''}`),
  };
}

function judged(pem: string): Compared {
  const text = openssl(pem, ['-text', '-serial', '-fingerprint', '-sha256', '-nameopt', NAME_FORM]);
  const line = (title: string): string => new RegExp(`^ *${title} ?[:=] ?(.*)$`, 'm').exec(text)?.[1] ?? '';
  const extensions = readExtensions(text);
  const valueOf = (title: string): string | undefined => extensions.find((one) => one.title === title)?.value;
  const list = (title: string): string[] | undefined => valueOf(title)?.split(', ');
  const access = valueOf('Authority Information Access') ?? '';
  return {
    subject: nameText(line('Subject')),
    issuer: nameText(line('Issuer')),
    names: (list('X509v3 Subject Alternative Name') ?? []).flatMap(
      (name) => /^(?:DNS|IP Address):(.*)$/.exec(name)?.[1]?.toLowerCase() ?? [],
    ),
    serialNumber: /^serial=(.*)$/m.exec(text)![1]!.toLowerCase(),
    notBefore: readDate(line('Not Before')),
    notAfter: readDate(line('Not After ')),
    publicKey: readKey(text, line('Public Key Algorithm')),
    signature: SIGNATURES[line('Signature Algorithm').trim()]!,
    fingerprints: {
      sha256: bare(line('sha256 Fingerprint')),
      sha1: bare(openssl(pem, ['-fingerprint', '-sha1']).split('=')[1]!),
    },
    extensions: extensions.map(({ title, critical }) => `${EXTENSIONS[title] ?? title}${critical ? ' critical' : ''}`),
    keyUsage: list('X509v3 Key Usage')?.map((usage) => USAGES[usage]!),
    extendedKeyUsage: list('X509v3 Extended Key Usage')?.map((usage) => USAGES[usage] ?? usage),
    basicConstraints: readConstraints(valueOf('X509v3 Basic Constraints')),
    subjectKeyId: bareOrNone(valueOf('X509v3 Subject Key Identifier')),
    authorityKeyId: bareOrNone(
      /^(?:[0-9A-F]{2}:)+[0-9A-F]{2}$/m.exec(valueOf('X509v3 Authority Key Identifier') ?? '')?.[0],
    ),
    ocsp: matches(access, /^OCSP - URI:(.*)$/gm),
    caIssuers: matches(access, /^CA Issuers - URI:(.*)$/gm),
    crl: matches(valueOf('X509v3 CRL Distribution Points') ?? '', /^URI:(\S*)/gm),
  };
}

function openssl(pem: string, options: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync('openssl', ['x509', '-noout', ...options], {
    input: pem,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`openssl: ${stderr}`);
  return stdout.trimEnd();
}

/** Each extension has a line with its title, and lines with more indentation below it. */
function readExtensions(text: string): { title: string; critical: boolean; value: string }[] {
  const body = /^ {8}X509v3 extensions:\n((?: {12}.*\n|\n)*)/m.exec(text)?.[1] ?? '';
  return body
    .split(/^ {12}(?=\S)/m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n').map((one) => one.trim());
      const [, title = '', critical] = /^(.*?): ?(critical)?$/.exec(head) ?? [];
      return { title, critical: critical !== undefined, value: lines.filter((one) => one !== '').join('\n') };
    });
}

function readKey(text: string, name: string): CertificateDetails['publicKey'] {
  const algorithm = KEYS[name] ?? name;
  const curve = /ASN1 OID: (\S+)/.exec(text)?.[1];
  const bits = Number(/Public-Key: \((\d+) bit\)/.exec(text)?.[1]);
  const size = bits || { Ed25519: 256, Ed448: 456, X25519: 253 }[algorithm];
  if (algorithm !== 'ECDSA') return { algorithm, size };
  const prime = /Prime:\n([\s0-9a-f:]+)/
    .exec(text)?.[1]
    ?.replaceAll(/[^0-9a-f]/g, '')
    .replace(/^0+/, '');
  const named = curve ?? PRIMES[`${bits} ${prime?.slice(-16)}`] ?? '';
  return { algorithm, size, curve: CURVES[named] ?? named };
}

function readConstraints(value: string | undefined): CertificateDetails['basicConstraints'] {
  if (value === undefined) return undefined;
  const [, pathLength] = /pathlen:(\d+)/.exec(value) ?? [];
  return { ca: value.includes('CA:TRUE'), pathLength: pathLength === undefined ? undefined : Number(pathLength) };
}

/** As in `Jan  1 00:00:00 2026 GMT`. */
function readDate(text: string): Date {
  const [, month = '', day, time, year = ''] = /^(\w{3}) +(\d+) (\S+) (\d+) GMT$/.exec(text) ?? [];
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1;
  return new Date(`${year.padStart(4, '0')}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}T${time}Z`);
}

/** openssl puts spaces around a plus between attributes, and has other short names for some. */
const nameText = (text: string): string =>
  text
    .replaceAll(/(?<!\\) \+ /g, '+')
    .replaceAll(/(^|[+ ])(\w+)(?==)/g, (_, before: string, type: string) => before + (ATTRIBUTES[type] ?? type));

/** An address of 16 bytes as openssl writes it. */
function expand(name: string): string {
  if (!name.includes(':')) return name;
  const [head, tail] = name.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  if (head === undefined || tail === undefined) return name;
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => '0'), ...tail].join(':');
}

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, value = '']) => value);
const bare = (text: string): string => text.replaceAll(':', '').trim().toLowerCase();
const bareOrNone = (text: string | undefined): string | undefined => (text === undefined ? undefined : bare(text));

const KEYS: Readonly<Record<string, string>> = {
  rsaEncryption: 'RSA',
  rsassaPss: 'RSA-PSS',
  'id-ecPublicKey': 'ECDSA',
  dsaEncryption: 'DSA',
  ED25519: 'Ed25519',
  ED448: 'Ed448',
};
const CURVES: Readonly<Record<string, string>> = {
  prime192v1: 'P-192',
  secp224r1: 'P-224',
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};
/** The bits and last digits of the primes of curves whose parameters are written out. */
const PRIMES: Readonly<Record<string, string>> = {
  '256 ffffffffffffffff': 'prime256v1',
  '384 00000000ffffffff': 'secp384r1',
  '521 ffffffffffffffff': 'secp521r1',
  '256 fffffffefffffc2f': 'secp256k1',
};
const signature = (name: string, key: string, hash?: string): CertificateDetails['signature'] => ({ name, key, hash });
const SIGNATURES: Readonly<Record<string, CertificateDetails['signature']>> = {
  md5WithRSAEncryption: signature('MD5-RSA', 'RSA', 'MD5'),
  sha1WithRSAEncryption: signature('SHA1-RSA', 'RSA', 'SHA-1'),
  sha256WithRSAEncryption: signature('SHA256-RSA', 'RSA', 'SHA-256'),
  sha384WithRSAEncryption: signature('SHA384-RSA', 'RSA', 'SHA-384'),
  sha512WithRSAEncryption: signature('SHA512-RSA', 'RSA', 'SHA-512'),
  rsassaPss: signature('SHA256-RSAPSS', 'RSA-PSS', 'SHA-256'),
  'ecdsa-with-SHA1': signature('ECDSA-SHA1', 'ECDSA', 'SHA-1'),
  'ecdsa-with-SHA256': signature('ECDSA-SHA256', 'ECDSA', 'SHA-256'),
  'ecdsa-with-SHA384': signature('ECDSA-SHA384', 'ECDSA', 'SHA-384'),
  'ecdsa-with-SHA512': signature('ECDSA-SHA512', 'ECDSA', 'SHA-512'),
  dsa_with_SHA256: signature('DSA-SHA256', 'DSA', 'SHA-256'),
  ED25519: signature('Ed25519', 'Ed25519'),
  ED448: signature('Ed448', 'Ed448'),
};
const ATTRIBUTES: Readonly<Record<string, string>> = {
  emailAddress: 'E',
  GN: 'G',
  initials: 'I',
  title: 'T',
  street: 'STREET',
  serialNumber: '2.5.4.5',
};
const EXTENSIONS: Readonly<Record<string, string>> = {
  'X509v3 Subject Key Identifier': 'subjectKeyIdentifier',
  'X509v3 Authority Key Identifier': 'authorityKeyIdentifier',
  'X509v3 Subject Alternative Name': 'subjectAltName',
  'X509v3 Basic Constraints': 'basicConstraints',
  'X509v3 Key Usage': 'keyUsage',
  'X509v3 Extended Key Usage': 'extKeyUsage',
  'X509v3 CRL Distribution Points': 'crlDistributionPoints',
  'Authority Information Access': 'authorityInfoAccess',
  'CT Precertificate SCTs': 'signedCertificateTimestampList',
  'TLS Feature': 'tlsFeature',
};
const USAGES: Readonly<Record<string, string>> = {
  'Digital Signature': 'digitalSignature',
  'Non Repudiation': 'nonRepudiation',
  'Key Encipherment': 'keyEncipherment',
  'Data Encipherment': 'dataEncipherment',
  'Key Agreement': 'keyAgreement',
  'Certificate Sign': 'keyCertSign',
  'CRL Sign': 'cRLSign',
  'Encipher Only': 'encipherOnly',
  'Decipher Only': 'decipherOnly',
  'TLS Web Server Authentication': 'serverAuth',
  'TLS Web Client Authentication': 'clientAuth',
  'Code Signing': 'codeSigning',
  'E-mail Protection': 'emailProtection',
  'Time Stamping': 'timeStamping',
  'OCSP Signing': 'ocspSigning',
  'Any Extended Key Usage': 'anyExtendedKeyUsage',
};
