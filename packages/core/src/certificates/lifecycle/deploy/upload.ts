import { ParameterError } from '../../../errors.js';
import type { CertificateInfo } from '../../../operations/certificates.js';
import {
  type ArrangedChain,
  arrangeChain,
  checkComplete,
  checkLeaf,
  checkOrder,
  checkSignatures,
  comparePrivateKey,
  type Finding,
  labels,
  orderChain,
  type ReadCertificate,
  readCertificates,
  writePrivateKey,
} from '../../../x509/index.js';
import { toAscii } from '../../hostname.js';
import { keyKindOf, toNameSet } from '../facts.js';

/** A certificate and its private key, read and checked on this machine. */
export interface Upload {
  /** The leaf and its chain, as the service wants them: leaf first, no empty lines, 64 columns. */
  readonly certificate: string;
  /** Undefined where only a plan is made, without the key. */
  readonly privateKey: string | undefined;
  /** SHA-256 of the leaf. */
  readonly fingerprint: string;
  /** As `toAscii` gives them. */
  readonly names: readonly string[];
  readonly nameSet: string | undefined;
  /** As `keyKindOf` has it. */
  readonly keyKind: string | undefined;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** What works, but not everywhere, and what was changed before it is sent. */
  readonly notes: readonly string[];
}

const OPERATION = 'deployCertificate';
const day = (date: Date): string => date.toISOString().slice(0, 10);

const fail = (message: string): never => {
  throw new ParameterError(message, OPERATION);
};

/**
 * Reads what is to be deployed. Nothing is sent.
 *
 * @throws {ParameterError} for what the service or clients would refuse: unreadable, the key of another certificate, an
 *   encrypted key, an authority in place of a leaf, a wrong signature in the chain, not valid now.
 */
export async function readUpload(
  certificate: unknown,
  privateKey: unknown,
  now: Date,
  mayLackKey = false,
): Promise<Upload> {
  const lacksKey = mayLackKey && privateKey === undefined;
  if (!lacksKey && (typeof privateKey !== 'string' || privateKey.trim() === ''))
    return fail('privateKey must be the PEM text of the private key');
  const given = readCertificates(certificate, OPERATION);
  const chain = orderChain(given);
  const [leaf] = chain.path;
  const key = lacksKey ? [] : [await comparePrivateKey(privateKey as string, leaf, OPERATION)];
  const found = [...key, ...checkLeaf(chain), ...(await checkSignatures(chain))];
  const wrong = found.find(({ ok, severity }) => !ok && severity === 'error');
  if (wrong) return fail(messageOf(wrong));

  const { details } = leaf;
  const { notBefore, notAfter } = details;
  if (notBefore === undefined || notAfter === undefined)
    return fail('the certificate has a date that clients can not read: have it issued anew');
  if (now > notAfter) return fail(`the certificate has ended on ${day(notAfter)}: have it renewed by its issuer`);
  if (now < notBefore)
    return fail(`clients refuse the certificate until ${notBefore.toISOString()}: deploy it then, or set the clock`);
  const written = details.names.length > 0 ? details.names : [details.commonName ?? ''];
  const names = [...new Set(written.flatMap((name) => toAscii(name) ?? []))];
  if (names.length === 0) return fail('the certificate has no domain name, so it serves no site');

  const { fullChain } = arrange(certificate as string);
  const notes = [...found, ...checkOrder(given, chain), ...checkComplete(chain)]
    .filter(({ ok, check }) => !ok && check !== 'chain-order')
    .map(({ message }) => message);
  const sent = readCertificates(fullChain, OPERATION);
  const isAsSent = given.length === sent.length && given.every((one, index) => isSame(one, sent[index]));
  if (lacksKey) notes.push('Whether the private key belongs to it was not checked: no key was given.');
  if (!isAsSent) notes.unshift(`The PEM is sent in the order ${labels(sent).join(' → ')}, and only that of it.`);
  return {
    certificate: fullChain,
    privateKey: lacksKey ? undefined : writePrivateKey(privateKey as string),
    fingerprint: details.fingerprints.sha256,
    names,
    nameSet: toNameSet(names),
    keyKind: keyKindOf({ PubAlg: details.publicKey.algorithm }),
    notBefore,
    notAfter,
    notes,
  };
}

/** In the words of this function. */
function arrange(pem: string): ArrangedChain {
  try {
    return arrangeChain(pem);
  } catch (error) {
    return fail((error as ParameterError).reason);
  }
}

const isSame = (one: ReadCertificate, other: ReadCertificate | undefined): boolean =>
  one.details.fingerprints.sha256 === other?.details.fingerprints.sha256;

const messageOf = ({ check, found, message }: Finding): string =>
  check === 'private-key' ? `privateKey is ${found}. ${message}` : message;

/** The SHA-256 fingerprint of a certificate that the service shows, of the PEM text where there is one. */
export function shownFingerprint(pem: string | undefined, info: CertificateInfo): string | undefined {
  if (pem === undefined) return info.FingerprintSha256?.replaceAll(':', '').toLowerCase();
  try {
    return orderChain(readCertificates(pem, OPERATION)).path[0].details.fingerprints.sha256;
  } catch {
    return undefined; // It is not the one that was sent, whatever it is.
  }
}
