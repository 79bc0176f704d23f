import {
  type Application,
  type ApplicationPlan,
  applyCertificates,
  type FreeCertificateType,
  planApplication,
  type PlannedApplication,
} from '@esakit/core/lifecycle';
import { defineCommand } from '../../args/command.js';
import { connectionFlags, jsonFlag, siteFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { withClient } from '../../connect.js';
import { messageOf, UsageError } from '../../failure.js';
import { type Io, print, say } from '../../io.js';
import { anyBoolean, anyString, listOf, oneOf, orNull, record } from '../../output/schema.js';
import { visibleLine } from '../../output/visible.js';
import { confirmPlan, type Plan, printResult } from '../../plan.js';
import { consentFlags } from '../../args/consent.js';
import {
  printWaited,
  readWaitLimits,
  type WaitedDocument,
  waitedSchema,
  waitExitCode,
  waitFlags,
  waitFor,
} from './waiting.js';

const TYPES = ['lets_encrypt', 'digicert_single', 'digicert_wildcard'] as const satisfies FreeCertificateType[];

export const apply = defineCommand({
  usage: ['apply --domain NAME ... [--site SITE] [--type TYPE] [--wait] [--force] [--yes | --dry-run]'],
  about: `Applies for free certificates, one for each domain: that is how the service makes them.

It tells first how each domain is validated, whether its CAA records let the authority \
issue, and what to publish. No certificate is applied for where the domain has a free one \
that is valid or under way: ESA renews it. Where it should have and has not (fewer than \
7 days are left, or a tenth of a shorter lifetime), or an application is too old to be \
issued, another one is applied for, as esakit check advises.

CAA records are looked for by DNS over HTTPS; what was not seen is unknown. Where they forbid \
it, nothing is applied for, because each refusal counts against the limits of the authority: \
it names the record to add. --force applies all the same. With --wait it \
waits until all are issued, as esakit wait does. What has to be published, esakit dcv shows \
and publishes.

It exits with 1 where an application failed, CAA records forbid one, or the state of a \
certificate is not known.`,
  flags: {
    ...siteFlag,
    domain: {
      type: 'string',
      value: 'NAME',
      multiple: true,
      about: 'A domain, as in www.example.com; may be repeated',
    },
    type: { type: 'string', value: 'TYPE', choices: TYPES, about: 'Kind of certificate; lets_encrypt by default' },
    wait: { type: 'boolean', about: 'Wait until all are issued' },
    ...waitFlags,
    resolver: {
      type: 'string',
      value: 'URL',
      about: "Look for CAA records there, by DNS over HTTPS in JSON, or none; Cloudflare's resolver by default",
    },
    force: { type: 'boolean', about: 'Apply also where CAA records forbid it' },
    ...consentFlags,
    ...jsonFlag,
    ...connectionFlags,
  },
  schema: record({
    plan: record({
      siteId: anyString,
      siteName: orNull(anyString),
      accessType: orNull(anyString),
      siteStatus: orNull(anyString),
      type: oneOf(...TYPES),
      delegation: orNull(anyString),
      domains: listOf(
        record({
          domain: anyString,
          action: oneOf('apply', 'keep', 'wait', 'unclear', 'forbidden'),
          reason: anyString,
          id: orNull(anyString),
          validation: oneOf('automatic', 'edge-or-file', 'delegation', 'unknown'),
          advice: anyString,
          caa: record({
            allowed: orNull(anyBoolean),
            at: orNull(anyString),
            records: listOf(anyString),
            message: anyString,
          }),
          warnings: listOf(anyString),
        }),
      ),
    }),
    result: {
      ...record({
        applications: listOf(
          record({
            domain: anyString,
            outcome: oneOf('applied', 'kept', 'pending', 'failed', 'unclear', 'forbidden'),
            id: orNull(anyString),
            status: orNull(anyString),
            message: orNull(anyString),
          }),
        ),
        waited: { ...listOf(waitedSchema), type: ['array', 'null'] },
      }),
      type: ['object', 'null'],
    },
  }),
  examples: [
    { line: 'esakit apply --domain www.example.com --dry-run', about: 'Show the plan' },
    { line: 'esakit apply --domain example.com --domain www.example.com --yes --wait', about: 'Two certificates' },
    { line: 'esakit apply --domain shop.example.com --emulator --dry-run', about: 'Without an account' },
  ],
  async run({ flags }, io) {
    const { domain: domains, type, site } = flags;
    if (domains.length === 0) throw new UsageError('apply needs --domain, as in --domain www.example.com');
    if (!flags.wait && (flags.timeout !== undefined || flags.interval !== undefined)) {
      throw new UsageError('--timeout and --interval need --wait');
    }
    const limits = readWaitLimits(flags);
    const now = new Date(io.now());
    const isOffline = flags.resolver === 'none' || (flags.emulator && flags.resolver === undefined);
    return withClient(flags, io, async (client) => {
      const siteId = site === undefined ? undefined : await resolveSite(client, site);
      const resolver = isOffline ? (false as const) : flags.resolver;
      const options = { now, signal: io.signal, resolver, force: flags.force };
      const planned = await planApplication(client, { siteId, domains, type: type as FreeCertificateType }, options);
      const has = (wanted: string): boolean => planned.domains.some(({ action }) => action === wanted);
      const plan = planOf(planned);
      // To wait for what is under way changes nothing.
      const onlyWaits = flags.wait && !flags['dry-run'] && has('wait') && !has('apply');
      if (onlyWaits) say(io, plan.text);
      else if (!confirmPlan(plan, flags, io)) {
        if (!flags['dry-run']) sayForbidden(planned, io);
        return !flags['dry-run'] && (has('unclear') || has('forbidden')) ? 1 : 0;
      }
      const onApplied = (application: Application): void => {
        if (!flags.json) tell(application, io);
      };
      const { applications } = await applyCertificates(client, planned, { ...options, onApplied });
      const Ids = applications.flatMap(({ outcome, id }) =>
        id !== undefined && (outcome === 'applied' || outcome === 'pending') ? [id] : [],
      );
      const waited = flags.wait ? await waitFor(client, { SiteId: planned.siteId, Ids }, limits, io) : undefined;
      if (flags.json) printResult(plan, resultOf(applications, waited), io);
      else if (waited) printWaited(waited, io);
      else if (Ids.length > 0) sayNext(planned, applications, Ids, io);
      sayForbidden(planned, io);
      const isDone = applications.every(({ outcome }) => !UNDONE.has(outcome));
      return isDone ? waitExitCode(waited ?? []) : 1;
    });
  },
});

const UNDONE: ReadonlySet<Application['outcome']> = new Set(['failed', 'unclear', 'forbidden']);

/** For which domains nothing was sent, and the ways out. */
function sayForbidden({ domains }: ApplicationPlan, io: Io): void {
  for (const { domain, action, caa } of domains) {
    if (action !== 'forbidden') continue;
    say(io, visibleLine(`nothing was sent for ${domain}. ${caa.message} (--force applies all the same)`));
  }
}

/** What stands before a domain in the plan. */
const VERBS: Readonly<Record<PlannedApplication['action'], string>> = {
  apply: 'apply for',
  keep: 'keep',
  wait: 'wait',
  unclear: 'leave',
  forbidden: 'leave',
};

/** What decides about an application, the unknown first. */
const detailsOf = ({ action, advice, caa, warnings }: PlannedApplication): readonly string[] => {
  const told = warnings.map((one) => `Warning: ${one}`);
  if (action === 'forbidden') return [caa.message];
  if (action !== 'apply') return [];
  if (caa.allowed === undefined) return [`Unknown: ${caa.message}`, advice, ...told];
  return [advice, caa.allowed ? caa.message : `Forced: ${caa.message}`, ...told];
};

function planOf(planned: ApplicationPlan): Plan {
  const { siteId, siteName, accessType, siteStatus, type, delegation, domains } = planned;
  const applies = domains.some(({ action }) => action === 'apply');
  const head = `Site ${siteName ?? '?'} (${siteId}), connected by ${accessType ?? 'an unknown way'}, ${siteStatus ?? 'in an unknown state'}; type ${type}:`;
  const lines = domains.map((one) =>
    [`  ${VERBS[one.action]} ${one.domain}: ${one.reason}`, ...detailsOf(one)].map(visibleLine).join('\n    '),
  );
  return {
    subject: 'apply',
    isEmpty: !applies,
    text: [visibleLine(head), ...lines, ...(applies ? [] : ['Nothing to apply for.'])].join('\n'),
    document: {
      siteId,
      siteName: siteName ?? null,
      accessType: accessType ?? null,
      siteStatus: siteStatus ?? null,
      type,
      delegation: delegation ?? null,
      domains: domains.map(({ certificate, caa, ...one }) => ({
        ...one,
        id: certificate?.Id ?? null,
        caa: { ...caa, allowed: caa.allowed ?? null, at: caa.at ?? null },
      })),
    },
  };
}

const resultOf = (applications: readonly Application[], waited: readonly WaitedDocument[] | undefined): object => ({
  applications: applications.map(({ domain, outcome, id, status, error }) => ({
    domain,
    outcome,
    id: id ?? null,
    status: status ?? null,
    message: error ? messageOf(error) : null,
  })),
  waited: waited ?? null,
});

function tell({ domain, outcome, id, status, error }: Application, io: Io): void {
  const state = status === undefined ? '' : `, ${status}`;
  print(
    io,
    visibleLine(error ? `failed: ${domain}: ${messageOf(error)}` : `${outcome}: ${domain}, ${id ?? '?'}${state}`),
  );
}

/** What comes next, as command lines. */
function sayNext(
  { siteId, domains }: ApplicationPlan,
  applications: readonly Application[],
  ids: readonly string[],
  io: Io,
): void {
  const toPublish = domains.filter(
    ({ domain, validation }) =>
      validation !== 'automatic' && applications.some((one) => one.domain === domain && one.outcome === 'applied'),
  );
  for (const { domain } of toPublish) {
    const { id } = applications.find((one) => one.domain === domain) ?? {};
    say(io, `what to publish for ${domain}: esakit dcv --site ${siteId} --id ${id}`);
  }
  say(io, `until they are issued: esakit wait --site ${siteId} ${ids.map((id) => `--id ${id}`).join(' ')}`);
}
