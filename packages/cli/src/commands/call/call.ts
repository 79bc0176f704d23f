import {
  type CatalogOperation,
  describeOperation,
  hasSecret,
  jsonSchema,
  loadOperation,
  type OperationDescription,
  operationNames,
} from '@esakit/core/catalog';
import type { Client } from '@esakit/node';
import { type Command, defineCommand, type Values } from '../../args/command.js';
import { consents } from '../../args/consent.js';
import { operationNamed } from '../../args/operations.js';
import { parametersOf } from '../../args/parameters.js';
import { withClient } from '../../connect.js';
import { UsageError } from '../../failure.js';
import { type Io, say } from '../../io.js';
import type { Paint } from '../../output/paint.js';
import type { JsonSchema } from '../../output/schema.js';
import { deliver, send, sendAll } from './answer.js';
import { callFlags, parameterFlags } from './flags.js';
import { type Input, readInput } from './input.js';
import { planOf, showPlan } from './plan.js';
import { openPrivateFile } from '../../output/private-file.js';

/** The exit code for a list of which the end is missing. */
const INCOMPLETE = 3;

const base = {
  argument: 'OPERATION',
  argumentChoices: operationNames,
  schema: { type: 'object' },
} as const;

export const call = defineCommand({
  ...base,
  usage: [
    'call OPERATION [--NAME VALUE ...] [--input FILE|-] [--all] [--output FILE]',
    'call OPERATION ... --dry-run | --yes',
    'call OPERATION --help',
  ],
  about: `Calls any of the ${operationNames.length} operations of ESA and prints its answer as JSON.

Each parameter of the operation is a flag, in its exact spelling, after the operation. esakit help call OPERATION \
describes them; esakit operations WORDS finds an operation. A value is typed as the operation has it: a list is given \
by repeating its flag, an object as JSON. @FILE takes a value from a file, - from standard input, and @@ begins a \
value that itself begins with @.

An operation that changes something needs --yes. Without it the plan is printed, nothing is sent, and the exit code is \
2. --dry-run shows the plan of any operation.

Secrets are never taken from the command line: give @FILE, -, or put them in --input. In the answer they are redacted; \
--output FILE keeps them. Where the answer to a write holds a secret, --output is required, because the service shows \
it once.

--all follows the pages of a list and prints { "Items": [...], "Complete": true }. If the list breaks off, Complete is \
false, the error is on standard error and the exit code is 3.`,
  flags: callFlags,
  forArgument,
  examples: [
    { line: 'esakit call ListRecords --SiteId 1234567890123 --all', about: 'All DNS records of a site' },
    { line: 'esakit call PurgeCaches --SiteId 1 --Type file --Content @urls.json', about: 'Show the plan of a write' },
    {
      line: 'esakit call SetCertificate --SiteId 1 --Type upload --Certificate @chain.pem --PrivateKey @key.pem --yes',
      about: 'Upload a certificate',
    },
    { line: 'esakit call UpdateList --input list.json --yes', about: 'With the parameters of a file' },
    { line: 'esakit call GetSite --SiteId 1234567890123 --emulator', about: 'Without an account' },
  ],
  async run() {
    throw new UsageError('call needs an operation before any of its parameters: esakit operations WORDS finds one');
  },
});

/** The command for one operation. */
async function forArgument(name: string): Promise<Command> {
  const exact = operationNamed(name);
  const [operation, description] = await Promise.all([loadOperation(exact), describeOperation(exact)]);
  const required = parametersOf(operation).filter(({ optional }) => !optional);
  const example = required.map((one) => ` --${one.name} ${exampleOf(one.name, description)}`).join('');
  const isWrite = operation.access === 'write';
  return defineCommand({
    ...base,
    usage: [`call ${exact} [--NAME VALUE ...]${isWrite ? ' --yes' : ''}${operation.pages ? ' [--all]' : ''}`],
    about: aboutOf(operation, description),
    flags: { ...callFlags, ...parameterFlags(operation, description) },
    schema: jsonSchema(operation.output, 'output') as JsonSchema,
    examples: [{ line: `esakit call ${exact}${example}${isWrite ? ' --dry-run' : ''}`, about: description.summary }],
    run: ({ flags }, io) => run(operation, description, flags, io),
  });
}

const exampleOf = (name: string, { parameters }: OperationDescription): string => {
  const example = parameters[name]?.example ?? '...';
  return /^[\w.:/-]+$/.test(example) && !example.startsWith('-') ? example : '...';
};

function aboutOf(operation: CatalogOperation, { summary, area, deprecated, replacedBy }: OperationDescription): string {
  const instead = replacedBy === undefined ? '' : `: use ${replacedBy}`;
  return [
    `${operation.name}: ${summary}. Area: ${area}. Access: ${operation.access}.`,
    ...(deprecated ? [`Deprecated${instead}.`] : []),
    ...(hasSecret(operation.output) ? ['Its answer holds secrets, which --output FILE keeps.'] : []),
  ].join('\n\n');
}

async function run(
  operation: CatalogOperation,
  description: OperationDescription,
  flags: Values<typeof callFlags>,
  io: Io,
): Promise<number> {
  const input = await readInput(operation, flags, flags.input, io);
  checkFlags(operation, flags, input);
  const plan = planOf({ operation, input, description }, flags, io);
  if (description.deprecated) {
    const instead = description.replacedBy === undefined ? '' : `: use ${description.replacedBy}`;
    say(io, `${operation.name} is deprecated${instead}`);
  }
  const isWrite = operation.access === 'write';
  if (isWrite || flags['dry-run']) {
    const show = (paint: Paint): string => showPlan(plan, paint);
    const proposal = { what: operation.name, show, document: plan, idsAsStrings: flags['ids-as-strings'] };
    if (!consents(proposal, flags, io)) return 0;
  }
  if (isWrite && hasSecret(operation.output) && flags.output === undefined) {
    throw new UsageError(`the answer of ${operation.name} holds a secret that is shown once: add --output FILE`);
  }
  const file = flags.output === undefined ? undefined : await openPrivateFile(flags.output);
  try {
    const use = async (client: Client): Promise<number> => {
      const how = { file, path: flags.output, idsAsStrings: flags['ids-as-strings'] };
      if (!flags.all) {
        await deliver(await send(client, operation, input), operation, how, io);
        return 0;
      }
      const items = await sendAll(client, operation, input, { keepSecrets: file !== undefined, io });
      await deliver(items, operation, how, io);
      return items.Complete ? 0 : INCOMPLETE;
    };
    return await withClient(flags, io, use, { raw: true });
  } finally {
    await file?.close();
  }
}

function checkFlags({ name, pages }: CatalogOperation, { all }: Values<typeof callFlags>, input: Input): void {
  if (!all) return;
  if (!pages) throw new UsageError(`${name} does not page: leave out --all`);
  const chosen = pages.token ?? pages.number ?? 'PageNumber';
  if (input[chosen] !== undefined) throw new UsageError(`--all reads all pages: leave out --${chosen}`);
}
