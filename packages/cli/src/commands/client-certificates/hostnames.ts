import { planClientCaHostnames, setClientCaHostnames } from '@esakit/core/lifecycle';
import { getClientCaCertificateHostnames } from '@esakit/core/operations/client-certificates';
import { defineCommand } from '../../args/command.js';
import { connectionFlags, jsonFlag, siteFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { withClient } from '../../connect.js';
import { UsageError } from '../../failure.js';
import { print, say } from '../../io.js';
import { printJson } from '../../output/json.js';
import { anyString, listOf, orNull, record } from '../../output/schema.js';
import { confirmPlan, printResult } from '../../plan.js';
import { consentFlags } from '../../args/consent.js';

const names = listOf(anyString);

export const hostnames = defineCommand({
  argument: 'hostnames',
  usage: [
    'client-certificates hostnames --site SITE [--ca ID] [--json]',
    'client-certificates hostnames --site SITE [--ca ID] --hostname NAME ... [--yes | --dry-run]',
    'client-certificates hostnames --site SITE [--ca ID] --none [--yes | --dry-run]',
  ],
  about: `Shows which hosts ask visitors for a client certificate of an authority: ESA's own, or one that was uploaded \
(--ca). With --hostname it binds these, in place of all that are bound now: the plan shows what that removes.`,
  flags: {
    ...siteFlag,
    ca: { type: 'string', value: 'ID', about: "Id of a client CA certificate; ESA's own authority by default" },
    hostname: { type: 'string', value: 'NAME', multiple: true, about: 'A host of the site; at most 50 of them' },
    none: { type: 'boolean', about: 'Bind no host any more' },
    ...consentFlags,
    ...jsonFlag,
    ...connectionFlags,
  },
  schema: {
    anyOf: [
      record({ hostnames: names }),
      record({
        plan: record({
          siteId: anyString,
          caId: orNull(anyString),
          before: names,
          after: names,
          added: names,
          removed: names,
        }),
        result: { ...record({ hostnames: names }), type: ['object', 'null'] },
      }),
    ],
  },
  examples: [
    { line: 'esakit client-certificates hostnames --site example.com', about: 'Show them' },
    {
      line: 'esakit client-certificates hostnames --site example.com --hostname api.example.com --dry-run',
      about: 'Show what would change',
    },
  ],
  async run({ flags }, io) {
    const { site, ca: caId, hostname: wanted, none } = flags;
    if (site === undefined) throw new UsageError('client-certificates hostnames needs --site');
    if (none && wanted.length > 0)
      throw new UsageError('--none and --hostname contradict each other: give one of them');
    const isChange = none || wanted.length > 0;
    if (!isChange && (flags.yes || flags['dry-run']))
      throw new UsageError('--yes and --dry-run need --hostname or --none');
    return withClient(flags, io, async (client) => {
      const siteId = await resolveSite(client, site);
      if (!isChange) {
        const input = { SiteId: siteId, ...(caId !== undefined && { Id: caId }) };
        const { Hostnames = [] } = await getClientCaCertificateHostnames(client, input);
        if (flags.json) printJson(io, { hostnames: Hostnames });
        else if (Hostnames.length === 0) say(io, 'no host asks for a client certificate of this authority');
        else print(io, Hostnames.join('\n'));
        return 0;
      }
      const planned = await planClientCaHostnames(client, { siteId, caId, hostnames: wanted }, { signal: io.signal });
      const { added, removed, after } = planned;
      const lines = after.map((name) => `  ${added.includes(name) ? 'bind' : 'keep'} ${name}`);
      const plan = {
        subject: 'client-certificates hostnames',
        isEmpty: added.length + removed.length === 0,
        text: [
          `Hosts of the site ${planned.siteId} that ask for a certificate of ${caId ?? "ESA's own authority"}:`,
          ...lines,
          ...removed.map((name) => `  remove ${name}`),
          ...(added.length + removed.length === 0 ? ['Nothing to change.'] : []),
        ].join('\n'),
        document: { ...planned, caId: caId ?? null },
      };
      if (!confirmPlan(plan, flags, io)) return 0;
      const bound = await setClientCaHostnames(client, planned, { signal: io.signal });
      if (flags.json) printResult(plan, { hostnames: bound }, io);
      else print(io, bound.length === 0 ? 'no host is bound' : bound.join('\n'));
      return 0;
    });
  },
});
