import type { X509Certificate } from 'node:crypto';
import {
  type CertificateHealth,
  certificateHealth,
  type CertificateInfo,
  type DomainControlValidation,
  type GetCertificateOutput,
} from '@esakit/node';
import type { Finding } from '@esakit/x509';
import { showDaysLeft, showTime } from './dates.js';
import { type Colour, type Paint, statusColour } from '../output/paint.js';
import { listing } from '../output/table.js';
import { findingOf } from './verification.js';
import { visibleLine, visibleTexts } from '../output/visible.js';

/** What the PEM text adds to an answer. */
export interface PemFacts {
  readonly leaf: X509Certificate;
  readonly findings: readonly Finding[];
  /** Certificates in the PEM text. */
  readonly length: number;
}

/** A certificate for people: what the service says, and whether the PEM text agrees. */
export function showDetails(
  answer: GetCertificateOutput,
  pem: PemFacts | undefined,
  now: number,
  paint: Paint,
): string {
  const body = visibleTexts(answer);
  const { Result: info = {} } = body;
  const status = info.Status ?? body.Status;
  const health = certificateHealth(info, { now: new Date(now) });
  const rows: [string, string | undefined][] = [
    ['Certificate', withNote(info.Id, info.Name)],
    ['Site', withNote(body.SiteName?.trim(), body.SiteId?.toString())],
    ['Hostnames', health.hostnames.join(', ') || info.CommonName],
    ['Status', status && inColour(paint, statusColour(status), status)],
    ['Type', info.Type],
    ['Issuer', [info.IssuerCN, info.Issuer].filter(Boolean).join(', ')],
    ['Valid', showValidity(info, health, paint)],
    ['Serial number', showCompared(pem, 'serial-number', info.SerialNumber, paint)],
    ['SHA-256', showCompared(pem, 'fingerprint', info.FingerprintSha256, paint)],
    ['Key', withNote(info.PubAlg, info.SigAlg && `signed with ${info.SigAlg}`)],
    ['Key server', info.KeyServerId],
    ['Stored', withNote(info.Region, info.CasId && `Certificate Management Service ${info.CasId}`)],
    ['PEM', pem ? (pem.length === 1 ? 'only the certificate' : `the certificate and ${pem.length - 1} more`) : 'none'],
    ['Checks', pem && showFindings(pem.findings, paint)],
    ['To do', health.state === 'valid' ? undefined : health.advice],
    ['Validation', info.DCV && showValidations(info.DCV)],
    ['Application', withNote(info.ApplyMessage, info.ApplyCode == null ? undefined : `code ${info.ApplyCode}`)],
    ['Request', body.RequestId],
  ];
  return listing(
    rows.flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
    paint,
  );
}

/** What has to be published for a certificate to be issued, a line each. */
export const showValidations = (validations: readonly DomainControlValidation[]): string =>
  validations
    .map(({ Type, Key, Value, Status }) => {
      const what = Type?.toUpperCase() === 'HTTP' ? 'file at' : 'TXT record';
      return visibleLine(`${what} ${Key ?? '-'} with ${Value ?? '-'}${Status ? ` (${Status})` : ''}`);
    })
    .join('\n');

const STATE_COLOURS: Readonly<Partial<Record<CertificateHealth['state'], Colour>>> = {
  valid: 'green',
  expiring: 'yellow',
  expired: 'red',
};

function showValidity(
  { NotBefore, NotAfter }: CertificateInfo,
  { state, daysLeft }: CertificateHealth,
  paint: Paint,
): string | undefined {
  if (NotBefore === undefined && NotAfter === undefined) return undefined;
  const span = `${showTime(NotBefore) ?? '-'} to ${showTime(NotAfter) ?? '-'}`;
  return daysLeft === undefined ? span : `${span} (${inColour(paint, STATE_COLOURS[state], showDaysLeft(daysLeft))})`;
}

function showCompared(
  pem: PemFacts | undefined,
  check: 'serial-number' | 'fingerprint',
  said: string | undefined,
  paint: Paint,
): string | undefined {
  if (!pem) return said;
  const finding = findingOf(pem.findings, check);
  if (!finding) {
    const found = check === 'fingerprint' ? pem.leaf.fingerprint256.replaceAll(':', '') : pem.leaf.serialNumber;
    return `${found.toLowerCase()} (of the PEM)`;
  }
  const verdict = finding.ok
    ? paint('green', 'matches the PEM')
    : paint('red', `does not match the PEM, which has ${finding.found}`);
  return `${said} (${verdict})`;
}

/** How many checks passed, and a line for each that did not. */
function showFindings(findings: readonly Finding[], paint: Paint): string {
  const failed = findings.filter(({ ok }) => !ok);
  const count = paint(
    failed.length === 0 ? 'green' : 'red',
    `${findings.length - failed.length} of ${findings.length}`,
  );
  const lines = failed.map(({ severity, message }) => visibleLine(`${severity}: ${message}`));
  return [`${count} passed`, ...lines].join('\n');
}

const withNote = (text: string | undefined, note: string | undefined): string | undefined =>
  text && (note ? `${text} (${note})` : text);

const inColour = (paint: Paint, colour: Colour | undefined, text: string): string =>
  colour === undefined ? text : paint(colour, text);
