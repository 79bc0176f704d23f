import { type Client, type Int64Input } from '@esakit/node';
import { removeClientCertificate } from '@esakit/core/lifecycle';
import {
  activateClientCertificate,
  getClientCertificate,
  revokeClientCertificate,
} from '@esakit/core/operations/client-certificates';
import { type Command, defineCommand } from '../../args/command.js';
import { connectionFlags, jsonFlag, siteFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { withClient } from '../../connect.js';
import { UsageError } from '../../failure.js';
import { print } from '../../io.js';
import { anyString, listOf, oneOf, orNull, record } from '../../output/schema.js';
import { visibleLine } from '../../output/visible.js';
import { confirmPlan, printResult } from '../../plan.js';
import { consentFlags } from '../../args/consent.js';

type Step = 'revoke' | 'activate' | 'delete';

interface Action {
  readonly name: Step;
  readonly about: string;
  /** What is done to a certificate of a status. Nothing, where it is as it should be. */
  readonly steps: (status: string) => readonly Step[];
  readonly carryOut: (
    client: Client,
    input: { readonly SiteId: Int64Input; readonly Id: string },
    signal: AbortSignal,
  ) => Promise<unknown>;
  readonly done: string;
}

const command = ({ name, about, steps, carryOut, done }: Action): Command =>
  defineCommand({
    argument: name,
    usage: [`client-certificates ${name} --site SITE --id ID [--yes | --dry-run]`],
    about,
    flags: {
      ...siteFlag,
      id: { type: 'string', value: 'ID', about: 'Id of the client certificate' },
      ...consentFlags,
      ...jsonFlag,
      ...connectionFlags,
    },
    schema: record({
      plan: record({
        siteId: anyString,
        id: anyString,
        name: orNull(anyString),
        status: orNull(anyString),
        steps: listOf(oneOf('revoke', 'activate', 'delete')),
      }),
      result: { ...record({ id: anyString, done: oneOf(done) }), type: ['object', 'null'] },
    }),
    examples: [
      {
        line: `esakit client-certificates ${name} --site example.com --id baba39055622c008b90285a8838ed09a --dry-run`,
        about: 'Show the plan',
      },
    ],
    async run({ flags }, io) {
      const { site, id } = flags;
      if (site === undefined || id === undefined) {
        throw new UsageError(
          `client-certificates ${name} needs --site and --id (esakit client-certificates shows them)`,
        );
      }
      return withClient(flags, io, async (client) => {
        const SiteId = await resolveSite(client, site);
        const { Result, Status } = await getClientCertificate(client, { SiteId, Id: id });
        const status = Result?.Status?.trim() || Status?.trim() || undefined;
        const wanted = steps(status?.toLowerCase() ?? '');
        const called = Result?.CommonName ?? Result?.Name;
        const what = visibleLine(`${id}${called ? ` (${called})` : ''}, which is ${status ?? 'in an unknown state'}`);
        const plan = {
          subject: `client-certificates ${name}`,
          isEmpty: wanted.length === 0,
          text: wanted.length === 0 ? `Nothing to change: ${what}.` : `${wanted.join(', then ')} ${what}`,
          document: { siteId: String(SiteId), id, name: called ?? null, status: status ?? null, steps: wanted },
        };
        if (!confirmPlan(plan, flags, io)) return 0;
        await carryOut(client, { SiteId, Id: id }, io.signal);
        if (flags.json) printResult(plan, { id, done }, io);
        else print(io, `${done} ${id}`);
        return 0;
      });
    },
  });

export const revoke = command({
  name: 'revoke',
  about: 'Revokes a client certificate: the nodes do not trust it any more. activate takes that back.',
  steps: (status) => (status === 'revoked' ? [] : ['revoke']),
  carryOut: (client, input) => revokeClientCertificate(client, input),
  done: 'revoked',
});

export const activate = command({
  name: 'activate',
  about: 'Makes a revoked client certificate valid again.',
  steps: (status) => (status === 'active' ? [] : ['activate']),
  carryOut: (client, input) => activateClientCertificate(client, input),
  done: 'activated',
});

export const remove = command({
  name: 'delete',
  about: `Deletes a client certificate for good. The service deletes only what is revoked, so an active one is revoked \
first.`,
  steps: (status) => (status === 'revoked' ? ['delete'] : ['revoke', 'delete']),
  carryOut: (client, { SiteId, Id }, signal) => removeClientCertificate(client, { siteId: SiteId, id: Id }, { signal }),
  done: 'deleted',
});
