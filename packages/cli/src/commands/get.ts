import { readFile, stat } from 'node:fs/promises';
import { GetCertificate, getCertificate, type GetCertificateOutput } from '@esakit/node';
import type { Finding } from '@esakit/x509';
import { defineCommand } from '../args/command.js';
import { decodeText } from '../args/decode.js';
import { connectionFlags, idsFlag, jsonFlag, siteFlag } from '../args/flags.js';
import { checkChoice, chooseCertificate, typeOf, TYPES } from '../certificate/choose.js';
import { showDetails, showValidations } from '../certificate/details.js';
import { arrangePem, type PemParts } from '../certificate/pem.js';
import { readWritten, whyWorse } from '../certificate/replacement.js';
import {
  contradictions,
  findingOf,
  requireIdentity,
  showIdentity,
  verify,
  type VerifyFor,
} from '../certificate/verification.js';
import { type FileContent, recoverFiles, writeFiles } from '../certificate/write-files.js';
import { withClient } from '../connect.js';
import { Failure, UsageError } from '../failure.js';
import { type Io, print, say } from '../io.js';
import { answerSchema } from '../output/answer-schema.js';
import { printJson, toJson } from '../output/json.js';
import { painter } from '../output/paint.js';
import { anyBoolean, anyString, listOf, record } from '../output/schema.js';
import { visibleLine } from '../output/visible.js';

/** With `--exit-code`, where nothing changed. */
const UNCHANGED = 3;

export const get = defineCommand({
  usage: [
    'get --host NAME [--site SITE] [--type TYPE] [--pem | --json | --out DIR] [--key FILE]',
    'get --site SITE --id ID [--pem | --json | --out DIR]',
  ],
  about: `Gets a certificate: what ESA knows about it, and its PEM text with the chain.

With --host it finds the site and the best certificate itself: a valid one before
others, the exact name before a wildcard, the one that ends last. It says why. With
--out it takes a free one last, because ESA keeps the key of those.

It prints what there is to know and then the PEM text; tools that read PEM skip what
stands before it. --pem prints the PEM text only, --json the answer as it came.
--out writes fullchain.pem, cert.pem, chain.pem and certificate.json, all or none: the
leaf first, then each issuer, in whatever order they came. Files that are the same are
not touched; owner, mode and links of the others stay. --exit-code tells whether the
PEM files changed, and so does Changed in --json.

The PEM text is verified: against what ESA says of it, the host, its own chain, keys
and dates. If it is not the certificate that ESA describes, nothing is written and the
exit code is 1. --out also refuses a certificate that is not valid now, or that is worse
than the one that is there: one that ends earlier, covers less, or has another key while
--key does not show that the server's fits. --force writes it all the same, unless --key
does not fit. ESA gives no private keys.

Exit codes
  0  done; with --exit-code: the PEM files changed
  1  failed, and nothing was written
  2  wrong usage
  3  with --exit-code: the PEM files are as they were`,
  flags: {
    host: { type: 'string', value: 'NAME', about: 'Find the certificate for this host' },
    ...siteFlag,
    id: { type: 'string', value: 'ID', about: "The certificate's id (esakit list shows it)" },
    type: { type: 'string', value: 'TYPE', choices: TYPES, about: `With --host: only this type, ${TYPES.join(', ')}` },
    pem: { type: 'boolean', about: 'Print the PEM text only' },
    out: { type: 'string', value: 'DIR', about: 'Write files there, and print their paths' },
    key: { type: 'string', value: 'FILE', about: 'The private key that has to fit; nothing of it is shown or sent' },
    'exit-code': { type: 'boolean', about: 'With --out: end with 3 if the PEM files are as they were' },
    force: {
      type: 'boolean',
      about: 'Take what is not the certificate that ESA describes, or worse than what is there',
    },
    ...jsonFlag,
    ...idsFlag,
    ...connectionFlags,
  },
  schema: { anyOf: [answerSchema(GetCertificate), record({ Files: listOf(anyString), Changed: anyBoolean })] },
  examples: [
    { line: 'esakit get --host www.example.com', about: 'The best certificate for a host' },
    { line: 'esakit get --host www.example.com --out /etc/tls/example', about: 'Write it where a server reads it' },
    {
      line: 'esakit get --host www.example.com --out /etc/tls --key /etc/tls/key.pem --exit-code && nginx -s reload',
      about: 'Reload a server only if there is a new one, and its key fits',
    },
    { line: 'esakit get --site example.com --id babaded901474b9693acf530e0fb1d95', about: 'A certificate by its id' },
    { line: 'esakit get --host www.example.com --pem | openssl x509 -text', about: 'Look into it' },
    { line: 'esakit get --host www.example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    checkChoice(flags, 'get');
    if (flags.type !== undefined && flags.host === undefined) throw new UsageError('--type needs --host');
    if (flags.pem && flags.json) throw new UsageError('--pem and --json are two things to print: give one of them');
    if (flags.pem && flags.out !== undefined) throw new UsageError('--pem prints and --out writes: give one of them');
    if (flags['exit-code'] && flags.out === undefined) throw new UsageError('--exit-code needs --out');
    const { out } = flags;
    const privateKey = flags.key === undefined ? undefined : await readKey(flags.key);
    // What an earlier run could not end comes first, whatever becomes of this one.
    if (out !== undefined && (await isDirectory(out))) await recoverFiles(out, FILE_NAMES);
    return withClient(flags, io, async (client) => {
      const body = await getCertificate(client, await chooseCertificate(client, flags, io));
      const deliverTo = flags.pem || out !== undefined ? deliver : show;
      return deliverTo(
        body,
        { ...flags, exitCode: flags['exit-code'], idsAsStrings: flags['ids-as-strings'], privateKey, now: io.now() },
        io,
      );
    });
  },
});

interface Options extends VerifyFor {
  readonly out: string | undefined;
  readonly json: boolean;
  readonly force: boolean;
  readonly exitCode: boolean;
  readonly idsAsStrings: boolean;
}

/** Prints all there is, also where the PEM text is missing or is not the certificate: then that is what to see. */
async function show(body: GetCertificateOutput, options: Options, io: Io): Promise<number> {
  if (options.json) printJson(io, body, options.idsAsStrings);
  const pem = body.Certificate ? await arrangePem(body.Certificate) : undefined;
  const findings = pem && (await verify(pem.fullchain, body, options));
  if (!options.json) {
    print(io, showDetails(body, pem && findings && { ...pem, findings }, io.now(), painter(io)));
    if (pem) io.stdout.write(`\n${pem.fullchain}`);
  }
  if (findings) check(findings, options);
  return 0;
}

/** Delivers the PEM text, but only if it is that of the certificate. */
async function deliver(body: GetCertificateOutput, options: Options, io: Io): Promise<number> {
  if (!body.Certificate) throw new Failure(whyNoPem(body));
  const pem = await arrangePem(body.Certificate);
  const findings = await verify(pem.fullchain, body, options);
  check(findings, options);
  for (const { ok, message } of findings) if (!ok) say(io, visibleLine(`warning: ${message}`));
  if (pem.rearranged) say(io, 'the certificates came in another order, or with their root: they are put in order');
  if (options.out === undefined) {
    io.stdout.write(pem.fullchain);
    return 0;
  }
  return write(options.out, { pem, body, findings }, options, io);
}

interface Delivery {
  readonly pem: PemParts;
  readonly body: GetCertificateOutput;
  readonly findings: readonly Finding[];
}

async function write(out: string, { pem, body, findings }: Delivery, options: Options, io: Io): Promise<number> {
  if (!options.force) {
    const hasKey = options.privateKey !== undefined;
    const why = whyWorse(pem.leaf, await readWritten(out), { now: options.now, hasKey });
    if (why !== undefined) throw new Failure(`${why}; nothing was written (--force writes it all the same)`);
  }
  const { paths, changed } = await writeFiles(out, filesOf(pem, body), io.signal);
  const isChanged = changed.some((name) => name !== DETAILS);
  if (options.json) printJson(io, { Files: paths, Changed: isChanged });
  else print(io, paths.join('\n'));
  const identity = contradictions(findings).length > 0 ? 'written, as --force says' : showIdentity(findings);
  const alone = pem.chain === '' ? '; it came without a chain, so chain.pem is empty' : '';
  say(io, isChanged ? `${identity}${alone}` : `${identity}${alone}; the PEM files are as they were`);
  if (typeOf(body.Result ?? {}) === 'free') {
    say(io, 'ESA keeps the private key of a free certificate: no server of yours can serve it');
  }
  return options.exitCode && !isChanged ? UNCHANGED : 0;
}

/** @throws {Failure} for a certificate that is not the one that was meant, or not the one of the private key. */
function check(findings: readonly Finding[], { force }: Options): void {
  if (!force) requireIdentity(findings);
  const key = findingOf(findings, 'private-key');
  // What could not be compared does not fit either: a server would find out.
  if (key && !key.ok) throw new Failure(`--key does not fit. ${key.message}`);
}

const DETAILS = 'certificate.json';
const FILE_NAMES = ['fullchain.pem', 'cert.pem', 'chain.pem', DETAILS];

const filesOf = ({ fullchain, cert, chain }: PemParts, body: GetCertificateOutput): Record<string, FileContent> => ({
  'fullchain.pem': { text: fullchain },
  'cert.pem': { text: cert },
  // Written when it is empty too: that of the last certificate would be wrong.
  'chain.pem': { text: chain },
  [DETAILS]: { text: `${toJson(body)}\n`, isSame: (old) => withoutRequestId(old) === withoutRequestId(toJson(body)) },
});

/** Every answer has another one. */
const withoutRequestId = (json: string): string => json.trim().replace(/^ {2}"RequestId": "[^"]*",?$/m, '');

/** Largest file that is taken for a private key, in bytes. */
const MAX_KEY = 65_536;

async function readKey(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_KEY) throw new Error('it is too large for a private key');
    return decodeText(await readFile(path));
  } catch (cause) {
    throw new Failure(`can not read --key ${path}: ${(cause as Error).message}`, { cause });
  }
}

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (there) => there.isDirectory(),
    () => false,
  );

function whyNoPem({ Status, Result = {} }: GetCertificateOutput): string {
  const status = Result.Status ?? Status ?? 'unknown';
  const why = Result.ApplyMessage ? `: ${Result.ApplyMessage}` : '';
  const publish = Result.DCV?.length ? `\nto have it issued, publish:\n${showValidations(Result.DCV)}` : '';
  return visibleLine(`the certificate has no PEM text; its status is ${status}${why}`) + publish;
}
