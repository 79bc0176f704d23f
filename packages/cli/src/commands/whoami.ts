import type { CallerIdentity } from '@esakit/core/credentials';
import type { Credentials, CredentialsError } from '@esakit/node';
import { defineCommand } from '../args/command.js';
import { connectionFlags, jsonFlag } from '../args/flags.js';
import { type Contact, contactPlace } from '../doctor/contact.js';
import { identify } from '../doctor/identity.js';
import type { Place } from '../doctor/places.js';
import { usedPlace } from '../doctor/region.js';
import { accountSiteOf } from '../doctor/service.js';
import { type Setting, withSetting } from '../doctor/surroundings.js';
import { Failure } from '../failure.js';
import { print } from '../io.js';
import { printJson } from '../output/json.js';
import { type Paint, painter } from '../output/paint.js';
import { anyString, orNull, record } from '../output/schema.js';
import { listing } from '../output/table.js';
import { visibleTexts } from '../output/visible.js';

export const whoami = defineCommand({
  usage: ['whoami [--profile NAME] [--json]'],
  about: `Shows which source gives the credentials, whose they are by STS (GetCallerIdentity, which needs no \
permission), whether the account is of the China site or the international one, and the region that is called.

The kind of account is that of the region whose endpoint knows the key or has sites of it. What can't be told is a \
dash, and null in JSON.`,
  flags: { ...jsonFlag, ...connectionFlags },
  schema: record({
    source: anyString,
    expiration: orNull(anyString),
    identity: {
      anyOf: [
        record({ type: orNull(anyString), arn: anyString, account: orNull(anyString), principal: orNull(anyString) }),
        { type: 'null' },
      ],
    },
    accountSite: { enum: ['china', 'international', null] },
    region: orNull(anyString),
    endpoint: anyString,
  }),
  examples: [
    { line: 'esakit whoami', about: 'Before the first call' },
    { line: 'esakit whoami --profile work', about: 'Of another profile' },
    { line: 'esakit whoami --json | jq -r .identity.account', about: 'The id of the account' },
  ],
  run: async ({ flags }, io) =>
    withSetting(flags, io, async (setting) => {
      const [problem] = setting.problems;
      if (problem) throw new Failure(problem.finding);
      const credentials = await credentialsOf(setting);
      const { places, platform, hooks, now, signal } = setting;
      const options = { credentials, platform, hooks, now, signal };
      const contacts = await Promise.all(places.map((one) => contactPlace(one, options)));
      const place = usedPlace(places, contacts);
      const identity = await identify({ ...options, place });
      const found = describe(credentials, identity, contacts, place);
      if (flags.json) printJson(io, found);
      else print(io, show(visibleTexts(found), painter(io)));
      return 0;
    }),
});

/** What is shown. It holds no secret. */
interface Found {
  readonly source: string;
  readonly expiration: string | null;
  readonly identity: {
    readonly type: string | null;
    readonly arn: string;
    readonly account: string | null;
    readonly principal: string | null;
  } | null;
  readonly accountSite: 'china' | 'international' | null;
  readonly region: string | null;
  readonly endpoint: string;
}

/** @throws {CredentialsError} where no source has any. */
async function credentialsOf({ sources }: Setting): Promise<Credentials> {
  const { credentials, error } = await sources();
  if (credentials) return credentials;
  throw error as CredentialsError;
}

const describe = (
  { source = 'the environment', expiration }: Credentials,
  identity: CallerIdentity | undefined,
  contacts: readonly Contact[],
  place: Place,
): Found => ({
  source,
  expiration: expiration?.toISOString() ?? null,
  identity: identity
    ? {
        type: identity.identityType ?? null,
        arn: identity.arn,
        account: identity.accountId ?? null,
        principal: identity.principalId ?? null,
      }
    : null,
  accountSite: accountSiteOf(contacts) ?? null,
  region: place.region ?? null,
  endpoint: place.url.origin,
});

const SITES = { china: 'China (aliyun.com)', international: 'international (alibabacloud.com)' } as const;

function show(
  { source, expiration, identity, accountSite, region: called, endpoint: url }: Found,
  paint: Paint,
): string {
  return listing(
    [
      ['Credentials', source],
      ...(expiration === null ? [] : [['Valid until', expiration] as const]),
      ['Identity', identity ? [identity.type, identity.arn].filter(Boolean).join(' ') : '-'],
      ['Account', identity?.account ?? '-'],
      ['Account site', accountSite ? SITES[accountSite] : '-'],
      ['Region', called ?? '-'],
      ['Endpoint', url],
    ],
    paint,
  );
}
