import { type CatalogOperation, operationNames } from '@esakit/core/catalog';
import { codeSamples } from '@esakit/core/code-samples';
import { type ExplainedRequest, explainRequest } from '@esakit/node';
import { defineCommand, type Values } from '../../args/command.js';
import { findOperation } from '../../args/operations.js';
import { type Explained, readParameters } from '../../args/parameters.js';
import { readSiteId } from '../../args/site.js';
import { connectionOf, explained } from '../../connect.js';
import { UsageError } from '../../failure.js';
import { type Io, print, say } from '../../io.js';
import { printJson } from '../../output/json.js';
import { type Paint, painter } from '../../output/paint.js';
import { anyBoolean, anyString, oneOf, record } from '../../output/schema.js';
import { visible } from '../../output/visible.js';
import { compare, readMessage } from './compare.js';
import { authorizationOf, curlCommand } from './curl.js';
import { flags, RUNTIMES } from './flags.js';
import { EMULATOR, signerOf } from './signer.js';

export const explain = defineCommand({
  usage: [
    'explain OPERATION [--site ID] [--id ID] [--param NAME=VALUE ...] [--show-signature] [--json]',
    'explain OPERATION ... --code RUNTIME',
    'explain OPERATION ... --compare TEXT [--date TIME --nonce TEXT]',
  ],
  about: `Shows what a call would send: method, URL, headers, the canonical request and the string
to sign. Nothing is sent.

OPERATION is any of the ${operationNames.length} operations (esakit operations finds them), or the
command that makes the call: get, list, sites. Secrets are replaced before anything is
signed, so what is shown holds none.

--code prints code that makes the call, without credentials in it. --compare takes the
message of SignatureDoesNotMatch and shows the first difference: what the service
signed, beside what is signed here for the same time and nonce. It exits with 0 where
both are the same, and with 1 where they differ.

The authorization and a token are redacted. --show-signature shows the authorization;
whoever has it can repeat this one call within 15 minutes. The secret is never shown.`,
  argument: 'OPERATION',
  argumentChoices: ['get', 'list', 'sites', ...operationNames],
  flags,
  schema: record(
    {
      operation: anyString,
      method: oneOf('GET', 'POST'),
      url: anyString,
      headers: { type: 'object', additionalProperties: anyString },
      canonicalRequest: anyString,
      stringToSign: anyString,
    },
    { body: anyString, signature: anyString, curl: anyString, comparison: anyString, same: anyBoolean },
  ),
  examples: [
    { line: 'esakit explain get --site 1234567890123 --id babaded901474b9693acf530e0fb1d95', about: 'A call' },
    {
      line: 'esakit explain ListCertificates --site 1234567890123 --param ValidOnly=true --param PageSize=50',
      about: 'With more parameters',
    },
    { line: 'esakit explain sites --show-signature', about: 'As a command for curl' },
    { line: 'esakit explain list --site 1234567890123 --code deno > list.ts', about: 'As code' },
    { line: 'esakit explain sites --compare - < answer.json', about: 'Why a signature was refused' },
    {
      line: 'esakit explain GetSite --site 1234567890123 --date 2026-03-01T12:34:56Z --nonce n --json',
      about: 'The same every time',
    },
  ],
  async run({ flags: given, argument }, io) {
    if (argument === undefined) throw new UsageError('explain needs an operation: esakit operations finds one');
    const operation = await findOperation(argument);
    const own = {
      ...(given.site !== undefined && { SiteId: readSite(given.site) }),
      ...(given.id !== undefined && { Id: given.id }),
    };
    const parameters = await readParameters(operation, given.param, own, io);
    if (parameters.isRedacted) say(io, 'secrets are replaced, so the signature is not that of the real call');
    if (given.code !== undefined) return printCode(operation, parameters, given, io);
    const message = given.compare === undefined ? undefined : await readMessage(given.compare, io);
    const date = given.date ?? message?.date;
    const nonce = given.nonce ?? message?.nonce;
    const options = { date: readDate(date, io), nonce: readNonce(nonce), ...(await signerOf(given, io)) };
    const request = explained(given, () => explainRequest(operation, parameters.input, options));
    const compared = message && compare(message, request, options.credentials);
    const { canonicalRequest, stringToSign, signature } = request;
    const authorization = given['show-signature']
      ? authorizationOf(request, options.credentials.accessKeyId)
      : undefined;
    const shown = {
      operation: operation.name,
      method: request.method,
      url: request.url,
      headers: { ...request.headers, ...(authorization && { authorization }) },
      canonicalRequest,
      stringToSign,
      ...(request.body !== undefined && { body: request.body }),
      ...(authorization && { signature }),
      ...(authorization && !parameters.isRedacted && { curl: curlCommand(request, authorization) }),
      ...(compared && { comparison: compared.message, same: compared.isSame }),
    };
    if (message && !message.isComparable && !(given.date && given.nonce)) {
      say(io, 'the message has only a hash, so give the --date and the --nonce of the request that was refused');
    }
    if (given.json) printJson(io, shown);
    else if (shown.comparison !== undefined) print(io, visible(shown.comparison));
    else print(io, toText(shown, painter(io)));
    return compared && !compared.isSame ? 1 : 0;
  },
});

type Shown = Pick<ExplainedRequest, 'method' | 'url' | 'canonicalRequest' | 'stringToSign'> & {
  readonly operation: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signature?: string;
  readonly curl?: string;
  readonly comparison?: string;
};

/** The code of a call for one runtime. It holds no credentials, and needs none. */
function printCode(operation: CatalogOperation, { input }: Explained, given: Values<typeof flags>, io: Io): number {
  for (const flag of ['json', 'show-signature', 'date', 'nonce', 'compare'] as const) {
    if (given[flag]) throw new UsageError(`--code prints code and nothing else: leave out --${flag}`);
  }
  const runtime = RUNTIMES.find((one) => one === given.code) ?? 'node';
  const { region, endpoint } = connectionOf(given, io);
  const where = { region, endpoint: given.emulator ? EMULATOR : endpoint };
  const samples = explained(given, () => codeSamples(operation, input, where));
  io.stdout.write(samples[runtime]);
  return 0;
}

function toText(shown: Shown, paint: Paint): string {
  const headers = Object.entries(shown.headers).map(([name, value]) => `${name}: ${value}`);
  const parts: [string, string | undefined][] = [
    ['Request', `${shown.method} ${shown.url}`],
    ['Headers', headers.join('\n')],
    ['Body', shown.body],
    ['Canonical request', shown.canonicalRequest],
    ['String to sign', shown.stringToSign],
    ['Signature', shown.signature],
    ['As a command', shown.curl],
  ];
  return parts
    .flatMap(([title, text]) => (text === undefined ? [] : `${paint('bold', `# ${title}`)}\n${visible(text)}`))
    .join('\n\n');
}

function readSite(text: string): string {
  const id = readSiteId(text);
  if (id !== undefined) return id;
  throw new UsageError(`explain sends nothing, so it can't look up ${text}: give the id (esakit sites shows it)`);
}

function readDate(text: string | undefined, io: Io): Date {
  if (text === undefined) return new Date(io.now());
  const date = new Date(text);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(date.getTime())) return date;
  throw new UsageError(`--date ${text} is not a time in UTC: give it as in 2026-03-01T12:34:56Z`);
}

function readNonce(text: string | undefined): string | undefined {
  if (text === undefined || /^[!-~]+$/.test(text)) return text;
  throw new UsageError('--nonce must be printable ASCII without spaces');
}
