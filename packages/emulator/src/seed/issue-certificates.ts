// oxlint-disable-next-line import/no-unassigned-import -- @peculiar/x509 needs it, and first
import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { type CertificatePlan, issuers } from './certificate-plan.js';
import { sha256Hex } from '../auth/digest.js';
import { type IssuingKeys, keyAlgorithms, type KeyType } from './issuing-keys.js';

/** PEM of leaf and intermediate, and the leaf's SHA-256 fingerprint in lower-case hex. */
interface IssuedCertificate {
  readonly pem: string;
  readonly fingerprint: string;
}

/** Certificates as they were issued. */
export interface IssuedCertificates {
  /** By the plan's id. */
  readonly certificates: ReadonlyMap<string, IssuedCertificate>;
  /** PEM of the root that every chain leads to. */
  readonly root: string;
}

interface Authority {
  readonly name: string;
  readonly keys: CryptoKeyPair;
  readonly signing: { readonly name: string; readonly hash: 'SHA-256' };
  readonly pem: string;
}

type Validity = Pick<CertificatePlan, 'notBefore' | 'notAfter'>;

type LeafIssuer = (plan: CertificatePlan) => Promise<IssuedCertificate>;

const ROOT_NAME = 'CN=Esakit Emulator Root CA, O=Esakit Emulator';
const FIVE_YEARS_MS = 5 * 365 * 24 * 60 * 60 * 1000;

/** Issues certificates under a fresh root with one intermediate for each key type. */
export async function issueCertificates(
  plans: readonly CertificatePlan[],
  keys: IssuingKeys,
): Promise<IssuedCertificates> {
  const validity = authorityValidity(plans);
  const root = await issueRoot(keys.root, validity);
  const [ECDSA, RSA] = (await Promise.all(
    (['ECDSA', 'RSA'] as const).map(async (type) =>
      leafIssuer(await issueIntermediate(type, keys.intermediate[type], root, validity), keys.leaf[type]),
    ),
  )) as [LeafIssuer, LeafIssuer];
  const issue = { ECDSA, RSA };
  const certificates = await Promise.all(plans.map(async (plan) => [plan.id, await issue[plan.key](plan)] as const));
  return { certificates: new Map(certificates), root: root.pem };
}

async function issueRoot(keys: CryptoKeyPair, validity: Validity): Promise<Authority> {
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      name: ROOT_NAME,
      keys,
      serialNumber: '01',
      signingAlgorithm: keyAlgorithms.ECDSA,
      ...validity,
      extensions: [
        ...authorityExtensions(1),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
      ],
    },
    crypto,
  );
  return { name: ROOT_NAME, keys, signing: keyAlgorithms.ECDSA, pem: pemOf(certificate) };
}

async function issueIntermediate(
  type: KeyType,
  keys: CryptoKeyPair,
  root: Authority,
  validity: Validity,
): Promise<Authority> {
  const name = `CN=${issuers[type].commonName}, O=${issuers[type].organisation}`;
  const certificate = await X509CertificateGenerator.create(
    {
      subject: name,
      issuer: root.name,
      publicKey: keys.publicKey,
      signingKey: root.keys.privateKey,
      signingAlgorithm: root.signing,
      serialNumber: type === 'ECDSA' ? '02' : '03',
      ...validity,
      extensions: [...authorityExtensions(0), ...(await keyIdentifiers(keys, root.keys))],
    },
    crypto,
  );
  return { name, keys, signing: keyAlgorithms[type], pem: pemOf(certificate) };
}

/** What issues leaves: all that they have in common is made once. */
async function leafIssuer(authority: Authority, keys: CryptoKeyPair): Promise<LeafIssuer> {
  const common = [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    ...(await keyIdentifiers(keys, authority.keys)),
  ];
  return async ({ hosts, serialNumber, notBefore, notAfter }) => {
    const leaf = await X509CertificateGenerator.create(
      {
        subject: `CN=${hosts[0]}`,
        issuer: authority.name,
        publicKey: keys.publicKey,
        signingKey: authority.keys.privateKey,
        signingAlgorithm: authority.signing,
        serialNumber,
        notBefore,
        notAfter,
        extensions: [
          ...common,
          new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns' as const, value }))),
        ],
      },
      crypto,
    );
    return { pem: pemOf(leaf) + authority.pem, fingerprint: sha256Hex(new Uint8Array(leaf.rawData)) };
  };
}

/** Authorities were there years before the first leaf, and last years longer than the last. */
function authorityValidity(plans: readonly CertificatePlan[]): Validity {
  return {
    notBefore: new Date(Math.min(...plans.map(({ notBefore }) => notBefore.getTime())) - FIVE_YEARS_MS),
    notAfter: new Date(Math.max(...plans.map(({ notAfter }) => notAfter.getTime())) + FIVE_YEARS_MS),
  };
}

function authorityExtensions(pathLength: number): Extension[] {
  return [
    new BasicConstraintsExtension(true, pathLength, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
  ];
}

function keyIdentifiers(subject: CryptoKeyPair, issuer: CryptoKeyPair): Promise<Extension[]> {
  return Promise.all([
    SubjectKeyIdentifierExtension.create(subject.publicKey, false, crypto),
    AuthorityKeyIdentifierExtension.create(issuer.publicKey, false, crypto),
  ]);
}

function pemOf(certificate: X509Certificate): string {
  return `${certificate.toString('pem').trim()}\n`;
}
