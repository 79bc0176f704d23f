import {
  type CertificateHealth,
  type CertificateInfo,
  type Client,
  type DcvInstruction,
  dcvInstructions,
  getCertificate,
  type GetCertificateOutput,
  withoutPrivateKeys,
} from '@esakit/core';
import { type CertificateDetails, type Finding, inspectCertificate, splitPem, verifyCertificate } from '@esakit/x509';
import { iso } from '../ui/format.js';
import { problemOf } from '../ui/problem.js';
import { type Comparison, compareWithPem, judgePem, type PemVerdict } from './compare.js';
import { judge, type State } from './health.js';
import { asText, readInfo } from './read-info.js';
import type { Problem } from '../overview/model.js';

/** What the PEM text of a certificate says, and whether it agrees with ESA. */
export interface PemView {
  /** The leaf and the certificates above it. */
  readonly certificates: readonly CertificateDetails[];
  /** Each as PEM text, in the order of the file. */
  readonly blocks: readonly string[];
  readonly findings: readonly Finding[];
}

type Health = Omit<CertificateHealth, 'state'> & { readonly state: State };

/** All that the explorer shows of a certificate. */
export interface CertificateView {
  readonly siteId: string;
  readonly siteName: string;
  readonly id: string;
  readonly info: CertificateInfo;
  /** `unknown` where the PEM is of another certificate, or can't be read. */
  readonly health: Health;
  readonly validations: readonly DcvInstruction[];
  readonly requestId: string | undefined;
  /** Undefined where there is no PEM text, as before it is issued. */
  readonly pem: PemView | undefined;
  /** Why there is a PEM text that can't be read. */
  readonly pemProblem: Problem | undefined;
  readonly comparisons: readonly Comparison[];
  readonly verdict: PemVerdict;
  /** The service's whole answer, without what could be a private key. */
  readonly answer: GetCertificateOutput;
}

/** @throws {AnyEsaError} and the reason of `signal`. */
export async function loadCertificate(
  client: Client,
  { siteId, id }: { readonly siteId: string; readonly id: string },
  { now, warnDays, signal }: { readonly now: number; readonly warnDays: number; readonly signal?: AbortSignal },
): Promise<CertificateView> {
  const answer = withoutPrivateKeys(await getCertificate(client, { SiteId: siteId, Id: id }, { signal }));
  const result = readInfo(answer.Result);
  const info: CertificateInfo = { ...result, Status: result.Status ?? asText(answer.Status) };
  const { pem, pemProblem } = await readPem(answer, now);
  const comparisons = compareWithPem(info, pem?.findings);
  const verdict = judgePem(comparisons);
  const health = judge(verdict === 'described-wrongly' ? withDatesOf(pem, info) : info, { now, warnDays });
  return {
    siteId,
    siteName: asText(answer.SiteName)?.trim() || siteId,
    id,
    info,
    health: verdict === 'another' || pemProblem ? { ...health, state: 'unknown' } : health,
    validations: dcvInstructions(info, { siteName: asText(answer.SiteName) }),
    requestId: answer.RequestId,
    pem,
    pemProblem,
    comparisons,
    verdict,
    answer,
  };
}

/** What ESA says with the dates of the PEM, which is what visitors get. */
function withDatesOf(pem: PemView | undefined, info: CertificateInfo): CertificateInfo {
  const leaf = pem?.certificates[0];
  return leaf
    ? { ...info, NotBefore: leaf.notBefore && iso(leaf.notBefore), NotAfter: leaf.notAfter && iso(leaf.notAfter) }
    : info;
}

async function readPem(
  { Certificate, Result }: GetCertificateOutput,
  now: number,
): Promise<Pick<CertificateView, 'pem' | 'pemProblem'>> {
  if (!Certificate?.trim()) return { pem: undefined, pemProblem: undefined };
  try {
    const { leaf, chain } = inspectCertificate(Certificate);
    const blocks = splitPem(Certificate).flatMap(({ label, pem }) => (label === 'CERTIFICATE' ? [pem] : []));
    const findings = await verifyCertificate({ Certificate, Result }, { now: new Date(now) });
    return { pem: { certificates: [leaf, ...chain], blocks, findings }, pemProblem: undefined };
  } catch (error) {
    return { pem: undefined, pemProblem: problemOf(error) };
  }
}
