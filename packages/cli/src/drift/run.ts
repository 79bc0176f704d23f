import { type Client, getSite, LEVEL_CODES } from '@esakit/node';
import { resolveSite } from '../args/site.js';
import { type ConnectionValues, withClient } from '../connect.js';
import { Failure } from '../failure.js';
import { type Io, say } from '../io.js';
import { deliver } from '../output/deliver.js';
import { driftSummary, levelOf, toDriftJson, toDriftMarkdown } from './document.js';
import { createEmulated } from './emulated.js';
import { loadQuestions } from './questions.js';
import { type DriftOptions, firstSite, surveyDrift } from './survey.js';

/** The flags of a run. */
export interface DriftFlags extends ConnectionValues {
  readonly site: string | undefined;
  readonly output: string | undefined;
  readonly json: boolean;
}

const ERASE_LINE = '\r\u001b[K';

/**
 * Compares what the service answers with what is known of it, and delivers the report.
 *
 * @returns the exit code.
 */
export async function runDrift(flags: DriftFlags, io: Io): Promise<number> {
  const isShown = io.stderr.isTTY === true && io.env['TERM'] !== 'dumb';
  const drift = await withClient(flags, io, async (client) => {
    const site = await siteOf(client, flags.site);
    const questions = await loadQuestions();
    const onAsk = (operation: string, number: number): void => {
      if (isShown) io.stderr.write(`${ERASE_LINE}asking ${number} of ${questions.length}: ${operation}`);
    };
    const emulated = createEmulated(io.now);
    return surveyDrift(client, questions, { site, emulated, signal: io.signal, onAsk });
  });
  if (isShown) io.stderr.write(ERASE_LINE);
  const text = flags.json ? toDriftJson(drift) : toDriftMarkdown(drift);
  await deliver(text, flags.output, io, drift.answered.length === 0);
  say(io, driftSummary(drift));
  return LEVEL_CODES[levelOf(drift)];
}

/** The site to ask about. */
async function siteOf(client: Client, given: string | undefined): Promise<DriftOptions['site']> {
  if (given === undefined) {
    const first = await firstSite(client);
    if (first?.SiteId === undefined) throw new Failure(`the account has no site in ${client.region} to ask about`);
    return first;
  }
  const SiteId = await resolveSite(client, given);
  // Its name is asked for one operation only.
  const SiteName = await getSite(client, { SiteId }).then(
    ({ SiteModel }) => SiteModel?.SiteName,
    () => undefined,
  );
  return { SiteId, SiteName };
}
