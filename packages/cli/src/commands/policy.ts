import { operationNames } from '@esakit/core/catalog';
import { ramAction, ramPolicy } from '@esakit/node';
import { defineCommand } from '../args/command.js';
import { UsageError } from '../failure.js';
import { say } from '../io.js';
import { printJson } from '../output/json.js';
import { callingCommands, operationNamed, operationsOf, readingCommands } from '../args/operations.js';
import { jsonFlag } from '../args/flags.js';
import { anyString, listOf, oneOf, record } from '../output/schema.js';
import { readSiteId } from '../args/site.js';

export const policy = defineCommand({
  usage: ['policy [OPERATIONS] [--site ID ...] [--region REGION] [--account ID]'],
  about: `Prints the least-privilege RAM policy for operations, on the sites given. Nothing is sent.

OPERATIONS are separated by commas: each is one, as in GetCertificate, or a command,
which stands for all that it may call: ${callingCommands.join(', ')}. \
Without any, it is for the commands that change nothing: ${readingCommands.join(', ')}.

What can't be granted on single sites, as esa:ListSites, is granted on *, and so is what
the service publishes no resource for; a message says so.`,
  argument: 'OPERATIONS',
  argumentChoices: [...callingCommands, ...operationNames],
  flags: {
    site: { type: 'string', value: 'ID', multiple: true, about: 'Id of a site; may be repeated. All by default' },
    region: { type: 'string', value: 'REGION', about: 'Region of the sites, as in cn-hangzhou; any by default' },
    account: { type: 'string', value: 'ID', about: 'Id of the account; any by default' },
    ...jsonFlag,
  },
  schema: record({
    Version: oneOf('1'),
    Statement: listOf(record({ Effect: oneOf('Allow'), Action: listOf(anyString), Resource: listOf(anyString) })),
  }),
  examples: [
    { line: 'esakit policy check --site 1234567890123', about: 'What a monitor of one site needs' },
    { line: 'esakit policy get,sites --account 1234567890123456', about: 'For two commands, in one account' },
    {
      line: 'esakit policy GetCertificate --site 1234567890123 --site 1234567890124',
      about: 'For one operation, on two sites',
    },
  ],
  async run({ flags: { site, region, account }, argument }, io) {
    const names = argument === undefined ? readingCommands : argument.split(',').map((name) => name.trim());
    const operations = names.flatMap((name) => operationsOf(name) ?? operationNamed(name));
    const sites = site.length === 0 ? undefined : site.map(readSite);
    printJson(io, ramPolicy(operations, { sites, region, account }));
    const unpublished = operations.filter((name) => ramAction(name).access === 'unknown');
    if (unpublished.length > 0) {
      const list = [...new Set(unpublished)].join(', ');
      say(io, `the service does not publish what ${list} can be granted on, so the policy grants it on *`);
    }
    return 0;
  },
});

function readSite(text: string): string {
  const id = readSiteId(text);
  if (id !== undefined) return id;
  throw new UsageError(`policy sends nothing, so it can't look up ${text}: give the id (esakit sites shows it)`);
}
