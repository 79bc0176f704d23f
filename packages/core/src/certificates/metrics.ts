/**
 * The metrics of certificates for Prometheus. The command `esakit check` and the explorer use the same names, so that
 * alerts work for both, and for programs that use this module.
 *
 * @module
 */
import type { CertificateState } from './state.js';
import { type Level, LEVEL_CODES } from './levels.js';

/** A site whose certificates were to be listed. */
export interface SiteSample {
  readonly siteId: string;
  readonly siteName: string;
  /** Whether all of its certificates could be listed. */
  readonly listed: boolean;
}

/** A certificate, or a host without one. What is not known is an empty string or undefined. */
export interface CertificateSample {
  readonly siteId: string;
  readonly siteName: string;
  readonly id: string;
  readonly name: string;
  /** The first of its hostnames, or the host that was looked for. */
  readonly hostname: string;
  readonly level: Level;
  readonly state?: CertificateState | undefined;
  readonly notBefore?: Date | undefined;
  readonly notAfter?: Date | undefined;
  /** Whether a server, as in `www.example.com:443`, shows this very certificate. */
  readonly served?: { readonly address: string; readonly matches: boolean } | undefined;
}

/** What one check of sites and certificates found. */
export interface CheckSamples {
  readonly certificates: readonly CertificateSample[];
  readonly sites: readonly SiteSample[];
  readonly checkedAt: Date;
  /** Whether all that was to be read could be read. */
  readonly success: boolean;
}

interface Family<Sample> {
  readonly name: string;
  readonly help: string;
  /** Undefined where a sample has nothing to tell. */
  readonly value: (sample: Sample) => number | undefined;
  readonly labels?: (sample: Sample) => Labels;
}

type Labels = Readonly<Record<string, string>>;

const seconds = (date: Date | undefined): number | undefined => date && date.getTime() / 1000;

const CERTIFICATE_FAMILIES: readonly Family<CertificateSample>[] = [
  {
    name: 'esakit_certificate_level',
    help: 'How urgent it is: 0 fine, 1 warning, 2 critical, 3 unknown.',
    value: ({ level }) => LEVEL_CODES[level],
  },
  {
    name: 'esakit_certificate_state',
    help: 'The state of the certificate, as a label; always 1.',
    value: ({ state }) => state && 1,
    labels: ({ state = '' }) => ({ state }),
  },
  {
    name: 'esakit_certificate_not_before_timestamp_seconds',
    help: 'Start of its validity, in seconds since 1970.',
    value: ({ notBefore }) => seconds(notBefore),
  },
  {
    name: 'esakit_certificate_not_after_timestamp_seconds',
    help: 'End of its validity, in seconds since 1970.',
    value: ({ notAfter }) => seconds(notAfter),
  },
  {
    name: 'esakit_certificate_served',
    help: 'Whether the server shows this very certificate: 1 or 0.',
    value: ({ served }) => served && Number(served.matches),
    labels: ({ served }) => ({ address: served?.address ?? '' }),
  },
];

const SITE_LISTED: Family<SiteSample> = {
  name: 'esakit_site_listed',
  help: "Whether the site's certificates could be listed: 1 or 0.",
  value: ({ listed }) => Number(listed),
};

const CHECK_FAMILIES: readonly Family<CheckSamples>[] = [
  {
    name: 'esakit_last_check_timestamp_seconds',
    help: 'When the last check was made, in seconds since 1970.',
    value: ({ checkedAt }) => seconds(checkedAt),
  },
  {
    name: 'esakit_last_check_success',
    help: 'Whether the last check could read everything: 1 or 0.',
    value: ({ success }) => Number(success),
  },
];

/**
 * Writes metrics in the text format of Prometheus (version 0.0.4). Of two samples with the same labels the first
 * counts, because Prometheus refuses the whole text otherwise.
 *
 * @example
 * ```ts
 * import { formatMetrics } from '@esakit/core/metrics';
 *
 * const text = formatMetrics({ certificates: [], sites: [], checkedAt: new Date(), success: true });
 * new Response(text, { headers: { 'content-type': 'text/plain; version=0.0.4' } });
 * ```
 */
export function formatMetrics(check: CheckSamples): string {
  return [
    // First whether all could be read.
    ...CHECK_FAMILIES.map((family) => formatFamily(family, [check], () => ({}))),
    formatFamily(SITE_LISTED, check.sites, siteLabels),
    ...CERTIFICATE_FAMILIES.map((family) => formatFamily(family, check.certificates, certificateLabels)),
  ].join('');
}

const siteLabels = ({ siteId, siteName }: SiteSample): Labels => ({ site_id: siteId, site: siteName });

const certificateLabels = ({ siteId, siteName, id, name, hostname }: CertificateSample): Labels => ({
  site_id: siteId,
  site: siteName,
  id,
  name,
  hostname,
});

function formatFamily<Sample>(
  { name, help, value, labels }: Family<Sample>,
  samples: readonly Sample[],
  sharedLabels: (sample: Sample) => Labels,
): string {
  const lines = new Map<string, number>();
  for (const sample of samples) {
    const number = value(sample);
    const series = name + formatLabels({ ...sharedLabels(sample), ...labels?.(sample) });
    if (number !== undefined && !lines.has(series)) lines.set(series, number);
  }
  const text = [...lines].map(([series, number]) => `${series} ${number}\n`).join('');
  return text && `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${text}`;
}

function formatLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** Characters that could act on a terminal, or on the direction of writing, besides the line break that is escaped. */
const INVISIBLE = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const escapeValue = (text: string): string =>
  text.replace(INVISIBLE, '\ufffd').replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n');
