import { deployCertificate, type Deployment, type DeploymentPlan, planDeployment } from '@esakit/core/lifecycle';
import type { Client } from '@esakit/node';
import { defineCommand, type Values } from '../args/command.js';
import { consentFlags, consents } from '../args/consent.js';
import { connectionFlags, jsonFlag, siteFlag } from '../args/flags.js';
import { resolveSite } from '../args/site.js';
import { readText, valueSource } from '../args/values.js';
import { checkHost, siteOfHost } from '../certificate/choose.js';
import { certificateSchema, showCertificate, toDocument } from '../certificate/describe.js';
import { withClient } from '../connect.js';
import { UsageError } from '../failure.js';
import { type Io, print, say, showBeside } from '../io.js';
import { printJson } from '../output/json.js';
import { type Paint, painter } from '../output/paint.js';
import { anyInteger, anyString, type JsonSchema, listOf, oneOf, orNull, record } from '../output/schema.js';
import { listing } from '../output/table.js';
import { visibleLine } from '../output/visible.js';

const flags = {
  ...siteFlag,
  host: { type: 'string', value: 'NAME', about: 'In place of --site: a host of it' },
  cert: { type: 'string', value: 'FILE', about: 'The certificate with its chain, as PEM; - for standard input' },
  key: { type: 'string', value: 'FILE', about: 'Its private key, as PEM without a password; - for standard input' },
  id: { type: 'string', value: 'ID', about: 'The certificate to replace; by default the one with the same names' },
  force: { type: 'boolean', about: 'Replace the one of --id also where it is the last one for some names' },
  name: { type: 'string', value: 'NAME', about: 'What to call it; by default as the one that it replaces' },
  cas: { type: 'string', value: 'ID', about: 'In place of --cert and --key: one of Certificate Management Service' },
  'cas-region': {
    type: 'string',
    value: 'REGION',
    about: 'Where that one is stored; by default as the service says',
    choices: ['cn-hangzhou', 'ap-southeast-1'],
  },
  ...consentFlags,
  ...jsonFlag,
  ...connectionFlags,
} as const;

const ACTIONS = ['none', 'replace', 'add'] as const;

const planSchema = record({
  action: oneOf(...ACTIONS),
  siteId: anyString,
  siteName: orNull(anyString),
  existing: { anyOf: [certificateSchema, { type: 'null' }] },
  fingerprint: orNull(anyString),
  casId: orNull(anyString),
  names: listOf(anyString),
  notAfter: orNull(anyString),
  quotaLeft: orNull(anyInteger),
  notes: listOf(anyString),
});
const resultSchema = record({
  action: oneOf(...ACTIONS),
  id: anyString,
  fingerprint: orNull(anyString),
  certificate: certificateSchema,
  notes: listOf(anyString),
});
const schema: JsonSchema = record({ plan: planSchema, result: { anyOf: [resultSchema, { type: 'null' }] } });

export const deploy = defineCommand({
  usage: [
    'deploy --site SITE|--host NAME --cert FILE --key FILE [--id ID [--force]] [--name NAME] --yes|--dry-run',
    'deploy --site SITE|--host NAME --cas ID [--cas-region REGION] [--id ID] --yes|--dry-run',
  ],
  about: `Deploys a certificate to a site, and reads it back to see that it is there.

Before anything is sent it checks here that the key belongs to the certificate and has no password, that the \
certificate is valid now, and that its chain links up. Then it replaces the certificate with the same names in place, \
which leaves no gap and uses no quota, or the one of --id, unless that is the last \
one for a name that the new one lacks. Else it adds the certificate, if the quota allows. It never \
deletes one. If the site has the certificate already, it does nothing, so it may run as often as you like.

Without --yes the plan is printed, nothing is changed, and the exit code is 2. --dry-run shows the plan and ends with \
0. The key goes to the service and is printed nowhere.`,
  flags,
  schema,
  examples: [
    {
      line: 'esakit deploy --site example.com --cert fullchain.pem --key privkey.pem --dry-run',
      about: 'What it would do',
    },
    { line: 'esakit deploy --host www.example.com --cert fullchain.pem --key privkey.pem --yes', about: 'Do it' },
    { line: 'esakit deploy --site example.com --cas 30000478 --yes', about: 'From Certificate Management Service' },
  ],
  async run({ flags: given }, io) {
    checkFlags(given);
    const { certificate, privateKey } = await readFiles(given, io);
    return withClient(given, io, async (client) => {
      const input = {
        siteId: await siteOf(client, given),
        certificate,
        privateKey,
        casId: given.cas,
        casRegion: given['cas-region'],
        id: given.id,
        force: given.force,
        name: given.name,
      };
      const options = { now: new Date(io.now()), signal: io.signal };
      if (!given.yes || given['dry-run']) {
        const plan = await planDeployment(client, input, options);
        const document = { plan: toPlanDocument(plan), result: null };
        const show = (paint: Paint): string => showPlan(plan, paint);
        if (plan.action !== 'none' || given['dry-run']) {
          consents({ what: 'deploy', show, document }, given, io);
          return 0;
        }
      }
      let plan: DeploymentPlan | undefined;
      const done = await deployCertificate(client, input, {
        ...options,
        onPlan: (one) => {
          plan = one;
          showBeside(io, showPlan(one, painter(io, io.stderr)));
        },
      });
      if (given.json) printJson(io, { plan: plan && toPlanDocument(plan), result: toResultDocument(done) });
      else print(io, done.id);
      for (const note of done.notes.slice(plan?.notes.length)) say(io, visibleLine(note));
      say(
        io,
        `${DONE[done.action]} ${showCertificate(done.certificate)}, with the fingerprint ${done.fingerprint ?? 'unknown'}`,
      );
      return 0;
    });
  },
});

const DONE = { none: 'nothing to do: the site has', replace: 'replaced', add: 'added' } as const;

function checkFlags({ site, host, cert, key, cas, ...more }: Values<typeof flags>): void {
  if ((site === undefined) === (host === undefined)) throw new UsageError('deploy needs either --site or --host');
  if (host !== undefined) checkHost(host);
  if (cas !== undefined) {
    if (cert !== undefined || key !== undefined)
      throw new UsageError('--cas takes the place of --cert and --key: give either');
    if (!/^[1-9]\d{0,18}$/.test(cas)) throw new UsageError(`--cas ${cas} is not an id in digits`);
    return;
  }
  if (more['cas-region'] !== undefined) throw new UsageError('--cas-region needs --cas');
  if (cert === undefined || key === undefined) throw new UsageError('deploy needs --cert and --key, or --cas');
}

/** The PEM texts. A secret that stands on the command line would be a path that can't be read; it is not repeated. */
async function readFiles(
  { cert, key }: Values<typeof flags>,
  io: Io,
): Promise<{ readonly certificate?: string; readonly privateKey?: string }> {
  if (cert === undefined || key === undefined) return {};
  if ([cert, key].some((value) => /-----|\n/.test(value)))
    throw new UsageError('--cert and --key name files: give a path, or - for standard input');
  const source = valueSource(io);
  const read = (path: string, flag: string): Promise<string> =>
    path === '-' ? source.standardInput(flag) : readText(path, flag);
  return { certificate: await read(cert, '--cert'), privateKey: await read(key, '--key') };
}

const siteOf = async (client: Client, { site, host = '' }: Values<typeof flags>) =>
  site === undefined ? (await siteOfHost(client, host)).siteId : resolveSite(client, site);

const toPlanDocument = (plan: DeploymentPlan): object => ({
  action: plan.action,
  siteId: String(plan.siteId),
  siteName: plan.siteName ?? null,
  existing: plan.existing ? toDocument(plan.existing) : null,
  fingerprint: plan.fingerprint ?? null,
  casId: plan.casId ?? null,
  names: plan.names,
  notAfter: plan.notAfter?.toISOString() ?? null,
  quotaLeft: plan.quota?.custom.left ?? null,
  notes: plan.notes,
});

const toResultDocument = ({ action, id, fingerprint, certificate, notes }: Deployment): object => ({
  action,
  id,
  fingerprint: fingerprint ?? null,
  certificate: toDocument(certificate),
  notes,
});

const MEANINGS = {
  none: 'Nothing: the site has this certificate',
  replace: 'Replace a certificate in place',
  add: 'Add the certificate',
} as const;

/** A plan for people. It holds no key. */
function showPlan(plan: DeploymentPlan, paint: Paint): string {
  const { siteName, siteId, existing, names, casId, notAfter, fingerprint, quota, notes } = plan;
  const use = quota && `${quota.custom.used ?? 'unknown'} of ${quota.custom.limit ?? 'unknown'}`;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Plan', MEANINGS[plan.action]],
    ['Site', siteName === undefined ? String(siteId) : visibleLine(`${siteName} (${siteId})`)],
    [plan.action === 'replace' ? 'Replaces' : 'Certificate', existing && showCertificate(existing)],
    ['From', casId && `Certificate Management Service, ${casId}`],
    ['Names', names.map(visibleLine).join('\n') || undefined],
    ['Ends', notAfter?.toISOString().replace(/T(.{8}).*/, ' $1 UTC')],
    ['SHA-256', fingerprint],
    ['Quota', use && `${use} used before`],
    ['Notes', notes.map(visibleLine).join('\n') || undefined],
  ];
  return listing(
    rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
    paint,
  );
}
