import { GetCertificate, getCertificate, type GetCertificateOutput } from '@esakit/node';
import { checkChoice, chooseCertificate } from '../certificate/choose.js';
import { defineCommand } from '../args/command.js';
import { withClient } from '../connect.js';
import { showDetails, showValidations } from '../certificate/details.js';
import { Failure, UsageError } from '../failure.js';
import { type Io, print, say } from '../io.js';
import { printJson, toJson } from '../output/json.js';
import { connectionFlags, jsonFlag, siteFlag } from '../args/flags.js';
import { painter } from '../output/paint.js';
import { type PemParts, splitPem } from '../certificate/pem.js';
import { answerSchema } from '../output/answer-schema.js';
import { anyText, listOf, record } from '../output/schema.js';
import { contradictions, requireIdentity, showIdentity, verify, type VerifyFor } from '../certificate/verification.js';
import { writeFiles } from '../certificate/write-files.js';

export const get = defineCommand({
  usage: [
    'get --host NAME [--site SITE] [--pem | --json | --out DIR]',
    'get --site SITE --id ID [--pem | --json | --out DIR]',
  ],
  about: `Gets a certificate: what ESA knows about it, and its PEM text with the chain.

With --host it finds the site and the best certificate itself: a valid one before
others, the exact name before a wildcard, the one that ends last. It says why.

It prints what there is to know and then the PEM text; tools that read PEM skip what
stands before it. --pem prints the PEM text alone, --json the answer as it came.
--out writes fullchain.pem, cert.pem, chain.pem and certificate.json, all or none.

The PEM text is verified: against what ESA says of it, the host, its own chain, keys
and dates. Where it is not the certificate that ESA describes, nothing is written and
the exit code is 1, unless --force is given. ESA gives no private keys.`,
  flags: {
    host: { type: 'string', value: 'NAME', about: 'Find the certificate for this host' },
    ...siteFlag,
    id: { type: 'string', value: 'ID', about: "The certificate's id (esakit list shows it)" },
    pem: { type: 'boolean', about: 'Print the PEM text alone' },
    out: { type: 'string', value: 'DIR', about: 'Write files there, and print their paths' },
    force: { type: 'boolean', about: 'Take a PEM text that is not the certificate that ESA describes' },
    ...jsonFlag,
    ...connectionFlags,
  },
  schema: { anyOf: [answerSchema(GetCertificate), record({ Files: listOf(anyText) })] },
  examples: [
    { line: 'esakit get --host www.example.com', about: 'The best certificate for a host' },
    { line: 'esakit get --host www.example.com --out /etc/tls/example', about: 'Write it where a server reads it' },
    { line: 'esakit get --site example.com --id babaded901474b9693acf530e0fb1d95', about: 'A certificate by its id' },
    { line: 'esakit get --host www.example.com --pem | openssl x509 -text', about: 'Look into it' },
    { line: 'esakit get --host www.example.com --emulator', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    checkChoice(flags, 'get');
    if (flags.pem && flags.json) throw new UsageError('--pem and --json are two things to print: give one of them');
    if (flags.pem && flags.out !== undefined) throw new UsageError('--pem prints and --out writes: give one of them');
    return withClient(flags, io, async (client) => {
      const body = await getCertificate(client, await chooseCertificate(client, flags, io));
      const deliverTo = flags.pem || flags.out !== undefined ? deliver : show;
      return deliverTo(body, { ...flags, now: io.now() }, io);
    });
  },
});

interface Options extends VerifyFor {
  readonly out: string | undefined;
  readonly json: boolean;
  readonly force: boolean;
}

/** Prints all there is, also where the PEM text is missing or is not the certificate: then that is what to see. */
async function show(body: GetCertificateOutput, options: Options, io: Io): Promise<number> {
  if (options.json) printJson(io, body);
  const pem = body.Certificate ? splitPem(body.Certificate) : undefined;
  const findings = pem && (await verify(pem, body, options));
  if (!options.json) {
    print(io, showDetails(body, pem && findings && { ...pem, findings }, io.now(), painter(io)));
    if (pem) io.stdout.write(`\n${pem.fullchain}`);
  }
  if (findings && !options.force) requireIdentity(findings);
  return 0;
}

/** Gives the PEM text to whoever uses it, so only if it is the certificate. */
async function deliver(body: GetCertificateOutput, options: Options, io: Io): Promise<number> {
  if (!body.Certificate) throw new Failure(whyNoPem(body));
  const pem = splitPem(body.Certificate);
  const findings = await verify(pem, body, options);
  if (!options.force) requireIdentity(findings);
  for (const { ok, message } of findings) if (!ok) say(io, `warning: ${message}`);
  if (options.out === undefined) {
    io.stdout.write(pem.fullchain);
    return 0;
  }
  const paths = await writeFiles(options.out, filesOf(pem, body));
  if (options.json) printJson(io, { Files: paths });
  else print(io, paths.join('\n'));
  const identity = contradictions(findings).length > 0 ? 'written, as --force says' : showIdentity(findings);
  say(io, `${identity}${pem.chain === '' ? '; it came without a chain, so chain.pem is empty' : ''}`);
  return 0;
}

const filesOf = ({ fullchain, cert, chain }: PemParts, body: GetCertificateOutput): Record<string, string> => ({
  'fullchain.pem': fullchain,
  'cert.pem': cert,
  // Written when it is empty too: that of the last certificate would be wrong.
  'chain.pem': chain,
  'certificate.json': `${toJson(body)}\n`,
});

function whyNoPem({ Status, Result = {} }: GetCertificateOutput): string {
  const status = Result.Status ?? Status ?? 'unknown';
  const why = Result.ApplyMessage ? `: ${Result.ApplyMessage}` : '';
  const publish = Result.DCV?.length ? `\nto have it issued, publish:\n${showValidations(Result.DCV)}` : '';
  return `the certificate has no PEM text; its status is ${status}${why}${publish}`;
}
