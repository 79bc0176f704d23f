import { defineCommand } from '../args/command.js';
import { connectionFlags, jsonFlag, siteFlag } from '../args/flags.js';
import { resolveSite } from '../args/site.js';
import { withClient } from '../connect.js';
import { UsageError } from '../failure.js';
import { printJson } from '../output/json.js';
import { anyString, listOf, record } from '../output/schema.js';
import { printWaited, readWaitLimits, waitedSchema, waitExitCode, waitFlags, waitFor } from './apply/waiting.js';

export const wait = defineCommand({
  usage: ['wait --site SITE --id ID ... [--timeout TIME] [--json]'],
  about: `Waits until certificates that were applied for are issued, all at the same time, and tells \
how it goes. It can be ended and begun again at any time.

It exits with 0 where all are issued, with 1 where one failed, and with 3 where the time \
is over before that. What validates a name is valid for one hour: an application that is \
older counts as failed, and its message says to apply again.`,
  flags: {
    ...siteFlag,
    id: { type: 'string', value: 'ID', multiple: true, about: 'Id of a certificate; may be repeated' },
    ...waitFlags,
    ...jsonFlag,
    ...connectionFlags,
  },
  schema: record({ siteId: anyString, certificates: listOf(waitedSchema) }),
  examples: [
    { line: 'esakit wait --site example.com --id babaded901474b9693acf530e0fb1d95', about: 'For one certificate' },
    {
      line: 'esakit wait --site example.com --id babaded901474b9693acf530e0fb1d95 --timeout 2h --json',
      about: 'For two hours, with a document at the end',
    },
  ],
  async run({ flags }, io) {
    const { site, id: Ids } = flags;
    if (site === undefined) throw new UsageError('wait needs --site (esakit sites shows which there are)');
    if (Ids.length === 0) throw new UsageError(`wait needs --id (see: esakit list --site ${site})`);
    const limits = readWaitLimits(flags);
    return withClient(flags, io, async (client) => {
      const SiteId = await resolveSite(client, site);
      const certificates = await waitFor(client, { SiteId, Ids: [...new Set(Ids)] }, limits, io);
      if (flags.json) printJson(io, { siteId: String(SiteId), certificates });
      else printWaited(certificates, io);
      return waitExitCode(certificates);
    });
  },
});
