import type { Client } from '../../client/client.js';
import { ParameterError } from '../../errors.js';
import { withLimit } from '../../util/deadline.js';
import type { Int64Input } from '../../util/int64.js';
import { innermostMessage } from '../../util/redaction.js';
import { toAscii } from '../hostname.js';
import { listAliases, type RecordOptions } from './record-calls.js';
import { DEFAULT_RESOLVER, readResolver, resolveRecords } from './resolve.js';
import { findZone, whyNoZone, type Zone, zoneOfSite } from './zone.js';

/** Where a TXT record belongs, and by which aliases. */
export interface TxtPlace extends Zone {
  /** The end of the aliases; the name that was asked for where it is not an alias. */
  readonly name: string;
  /** The names that lead there, from the one that was asked for; empty where that is not an alias. */
  readonly aliases: readonly string[];
}

/** How to look for aliases. */
export interface TxtPlaceOptions extends RecordOptions {
  /**
   * Where aliases (CNAME) outside of the account are looked for, by DNS over HTTPS in JSON; Cloudflare's resolver by
   * default. False: they are not looked for.
   */
  readonly resolver?: string | URL | false | undefined;
  /** Replaces the runtime's `fetch` for that. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds for each of these looks; 5,000 by default. */
  readonly timeout?: number | undefined;
}

interface Asked {
  readonly name: string;
  readonly value: string;
  readonly siteId?: Int64Input | undefined;
}

/** As many as resolvers follow. */
const MOST_ALIASES = 16;

/**
 * Follows the aliases (CNAME) of a name to the zone where a TXT record for it belongs, as an authority does that looks
 * for it. The records of the account's own zones decide where there are any, because what a resolver shows for a name
 * without records may come from a wildcard, which a record of the name itself hides.
 *
 * @throws {ParameterError} where the record belongs elsewhere, with its name and value.
 */
export async function findTxtPlace(
  client: Client,
  { name: asked, value, siteId }: Asked,
  operation: string,
  options: TxtPlaceOptions,
): Promise<TxtPlace> {
  const aliases: string[] = [];
  const fail = (message: string): never => {
    throw new ParameterError(message, operation);
  };
  for (let name = asked; ;) {
    const isGiven = siteId !== undefined && aliases.length === 0;
    const zone = isGiven
      ? await zoneOfSite(client, siteId, operation, options.signal)
      : await findZone(client, name, operation, options.signal);
    const found = zone ? await aliasInZone(client, zone, name, options) : await aliasOutside(name, operation, options);
    if (found.target === undefined) {
      if (zone) return { ...zone, name, aliases };
      const doubt = found.doubt === undefined ? '' : `; whether it is an alias (CNAME) ${found.doubt}`;
      if (aliases.length === 0) return fail(`${await whyNoZone(client, name, options.signal)}${doubt}`);
      const path = [...aliases, name].join(' → ');
      return fail(
        `${asked} is an alias (CNAME): ${path}, which belongs to no site of the account with ESA's DNS in ${client.region}: publish the TXT record ${name} with the value "${value}" at the provider that serves it${doubt}`,
      );
    }
    aliases.push(name);
    const path = [...aliases, found.target].join(' → ');
    if (aliases.includes(found.target)) fail(`the aliases (CNAME) lead in a circle: ${path}: remove one of them`);
    if (aliases.length === MOST_ALIASES) {
      fail(`${asked} leads through more than ${MOST_ALIASES} aliases (CNAME), the last is ${name}: shorten the way`);
    }
    name = found.target;
  }
}

interface Alias {
  readonly target: string | undefined;
  /** Why it is not known whether there is one. */
  readonly doubt?: string;
}

/** What is proxied is answered with addresses, not as an alias. */
async function aliasInZone(client: Client, zone: Zone, name: string, options: TxtPlaceOptions): Promise<Alias> {
  if (name === zone.siteName) return { target: undefined };
  const records = await listAliases(client, zone.siteId, name, options);
  return { target: toAscii(records.find(({ Proxied }) => Proxied !== true)?.Data?.Value ?? '') };
}

async function aliasOutside(
  name: string,
  operation: string,
  { resolver = DEFAULT_RESOLVER, fetch: send = fetch, timeout = 5_000, signal: parent }: TxtPlaceOptions,
): Promise<Alias> {
  if (resolver === false) return { target: undefined, doubt: 'was not looked for' };
  const url = readResolver(resolver, operation);
  const onTimeout = (): Error => new Error(`no whole answer within ${timeout} ms (option timeout)`);
  try {
    const found = await withLimit({ milliseconds: timeout, parent, onTimeout }, ({ signal }) =>
      resolveRecords(name, 'CNAME', { resolver: url, fetch: send, signal }),
    );
    return { target: toAscii(found[0] ?? '') };
  } catch (error) {
    parent?.throwIfAborted();
    const reason = error instanceof Error ? innermostMessage(error) : String(error);
    return { target: undefined, doubt: `could not be looked for: ${reason}` };
  }
}
