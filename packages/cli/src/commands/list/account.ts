import type { CertificateInfo, ListCertificatesInput } from '@esakit/node';
import { REGION_HINT } from '../../args/site.js';
import { sayFailures } from '../../check/failures.js';
import type { PaceOptions } from '../../check/options.js';
import { createProgress } from '../../check/progress.js';
import { survey } from '../../check/survey.js';
import { inTime } from '../../check/time-limit.js';
import { type ConnectionValues, withClient } from '../../connect.js';
import { type Io, print, say } from '../../io.js';
import { printJson } from '../../output/json.js';
import { painter } from '../../output/paint.js';
import { columnsOf, table } from '../../output/table.js';
import { columnsAt, notesOf } from './rows.js';

/** No site, no certificate and no host: all there are. */
const ACCOUNT = { site: undefined, id: undefined, host: undefined };

/** Lists the certificates of all sites, as far as they can be read. */
export async function listAccount(
  query: Pick<ListCertificatesInput, 'Keyword' | 'ValidOnly'>,
  { timeout, concurrency }: PaceOptions,
  flags: ConnectionValues & { readonly json: boolean; readonly 'ids-as-strings': boolean; readonly wide: boolean },
  io: Io,
): Promise<number> {
  const now = new Date(io.now());
  const progress = createProgress(io);
  const { found, sites } = await inTime(timeout, progress.io, (limited) =>
    withClient(flags, limited, (client) =>
      survey(client, ACCOUNT, { health: { now }, concurrency, signal: limited.signal, progress, query }),
    ),
  ).finally(() => progress.stop());
  const isComplete = found.every(({ error }) => error === undefined);
  // Before what was read: it may be the worst.
  sayFailures(found, io);
  const listed = found.flatMap(({ certificate, others = [], result: { siteId, siteName } }) =>
    certificate && siteId !== null ? [{ certificate, others, siteId, siteName }] : [],
  );
  if (flags.json) {
    const Result = listed.map(({ certificate, siteId, siteName }) => ({
      SiteId: BigInt(siteId),
      ...(siteName !== null && { SiteName: siteName }),
      ...certificate,
    }));
    printJson(io, { ...(!isComplete && { Complete: false }), Result }, flags['ids-as-strings']);
  } else if (listed.length > 0) {
    const notes = new Map<readonly CertificateInfo[], ReturnType<typeof notesOf>>();
    const noteOf = ({ certificate, others, siteId }: (typeof listed)[number]): string | undefined => {
      const known = notes.get(others) ?? notesOf(others, siteId, now);
      notes.set(others, known);
      return known.get(certificate);
    };
    const rows = listed.map((one) => ({
      certificate: one.certificate,
      site: one.siteName ?? one.siteId,
      note: noteOf(one),
    }));
    print(io, table(rows, columnsAt(now, rows), painter(io), columnsOf(io, flags.wide)));
  } else if (isComplete) {
    say(io, sites.length === 0 ? `the account has no site ${REGION_HINT}` : 'the sites have no such certificate');
  }
  return isComplete ? 0 : 1;
}
