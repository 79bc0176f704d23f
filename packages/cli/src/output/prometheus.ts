import { type CheckResult, EXIT_CODES } from '../check/result.js';

interface Metric {
  readonly name: string;
  readonly help: string;
  /** Undefined where there is nothing to tell of. */
  readonly value: (result: CheckResult) => number | undefined;
  /** Labels of this metric alone. */
  readonly labels?: (result: CheckResult) => Labels;
}

const seconds = (date: string | null): number | undefined => (date === null ? undefined : Date.parse(date) / 1000);

const metrics: readonly Metric[] = [
  {
    name: 'esakit_certificate_level',
    help: 'How bad it is: 0 fine, 1 warning, 2 critical, 3 unknown.',
    value: ({ level }) => EXIT_CODES[level],
  },
  {
    name: 'esakit_certificate_state',
    help: 'The state of the certificate, as a label; always 1.',
    value: ({ state }) => (state === null ? undefined : 1),
    labels: ({ state }) => ({ state: state ?? '' }),
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

/** Results as text for Prometheus, as a textfile collector or a push gateway takes it. */
export function toPrometheus(results: readonly CheckResult[]): string {
  return metrics.map((metric) => toText(metric, results)).join('');
}

function toText({ name, help, value, labels }: Metric, results: readonly CheckResult[]): string {
  const samples = results.flatMap((result) => {
    const number = value(result);
    return number === undefined ? [] : `${name}{${showLabels(labelsOf(result), labels?.(result))}} ${number}`;
  });
  return samples.length === 0 ? '' : `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${samples.join('\n')}\n`;
}

const labelsOf = ({ siteId, siteName, id, name, hostnames }: CheckResult): Record<string, string> => ({
  site_id: siteId ?? '',
  site: siteName ?? '',
  id: id ?? '',
  name: name ?? '',
  hostname: hostnames[0] ?? '',
});

type Labels = Readonly<Record<string, string>>;

const showLabels = (shared: Labels, own: Labels = {}): string =>
  Object.entries({ ...shared, ...own })
    .map(([name, value]) => `${name}="${value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`)
    .join(',');
