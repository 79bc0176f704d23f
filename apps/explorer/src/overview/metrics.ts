import type { Known } from './keeper.js';
import { isComplete } from './model.js';
import type { Row } from './rows.js';

const DAY_MS = 86_400_000;

/**
 * The last overview in the text format of Prometheus.
 *
 * @param known - undefined where nothing could be read so far.
 */
export function metrics(known: Known | undefined, rows: readonly Row[], now: number): string {
  const days = rows.flatMap((row) =>
    row.notAfter ? [sample('esakit_certificate_expiry_days', labelsOf(row), daysTo(row.notAfter, now))] : [],
  );
  const states = rows.map((row) => sample('esakit_certificate_state', { ...labelsOf(row), state: row.state }, 1));
  const listed = (known?.overview.sites ?? []).map(({ siteId, name, problem }) =>
    sample('esakit_site_listed', { site_id: siteId, site: name }, problem ? 0 : 1),
  );
  const success = known && known.failure === undefined && isComplete(known.overview) ? 1 : 0;
  const checked = known && Date.parse(known.overview.checkedAt) / 1_000;
  return [
    ...family('esakit_certificate_expiry_days', 'Days to the end of a certificate, negative after it.', days),
    ...family('esakit_certificate_state', 'State of a certificate, 1 for the one that it is in.', states),
    ...family('esakit_site_listed', "Whether a site's certificates could be listed.", listed),
    ...family(
      'esakit_last_check_timestamp_seconds',
      'When the values above were read.',
      checked === undefined ? [] : [sample('esakit_last_check_timestamp_seconds', {}, checked)],
    ),
    ...family('esakit_last_check_success', 'Whether the last look at everything read all of it.', [
      sample('esakit_last_check_success', {}, success),
    ]),
    '',
  ].join('\n');
}

const daysTo = (end: Date, now: number): number => Number(((end.getTime() - now) / DAY_MS).toFixed(3));

const labelsOf = ({ siteId, siteName, id, name, hostnames }: Row): Record<string, string> => ({
  site_id: siteId,
  site: siteName,
  id,
  name,
  hostname: hostnames[0] ?? '',
});

function sample(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
}

const escaped = (text: string): string => text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');

const family = (name: string, help: string, samples: readonly string[]): string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} gauge`,
  ...samples,
];
