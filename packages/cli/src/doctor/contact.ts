import process from 'node:process';
import type { Platform } from '@esakit/core/adapter';
import {
  createClient,
  type Credentials,
  type EsaError,
  type Hooks,
  ListSites,
  type Site,
  type Transport,
} from '@esakit/node';
import { isDenial } from '../failure.js';
import { VERSION } from '../version.js';
import type { Place } from './places.js';

/** What came of asking a place for the account's sites. */
export interface Contact {
  readonly place: Place;
  /**
   * - `answers`: it listed the sites
   * - `denied`: it knows the key, which may not list them
   * - `unknown-key`: it does not know the key
   * - `refused`: it answered something else
   * - `unreachable`: nothing came back
   */
  readonly outcome: 'answers' | 'denied' | 'unknown-key' | 'refused' | 'unreachable';
  /** The first site and the number of all, where it answers. */
  readonly site?: Site | undefined;
  readonly siteCount?: number;
  readonly error?: EsaError;
  /** How far this machine's clock is behind the service's, in milliseconds; undefined where no answer has a date. */
  readonly clockOffset?: number | undefined;
}

export interface ContactOptions {
  /** Undefined where there are none: the service still tells that it is there, and the time. */
  readonly credentials: Credentials | undefined;
  readonly platform: Platform;
  /** See the attempts. */
  readonly hooks: Hooks;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Known to nobody: what it gets for an answer is a refusal with a date. */
const NOBODY = { accessKeyId: 'esakit-doctor-without-credentials', accessKeySecret: 'none' };

const ATTEMPT = 6_000;
const IN_ALL = 13_000;

/** Asks a place for one site. */
export async function contactPlace(
  place: Place,
  { credentials = NOBODY, platform, hooks, now, signal }: ContactOptions,
): Promise<Contact> {
  const clock = watchClock(platform.transport, now);
  const client = createClient({
    credentials,
    endpoint: place.url,
    region: place.region,
    transport: clock.transport,
    digest: platform.digest,
    clock: now,
    hooks,
    userAgent: `esakit-cli/${VERSION} node/${process.versions.node}`,
    timeout: ATTEMPT,
    totalTimeout: IN_ALL,
    retries: 1,
  });
  try {
    const { data } = await client.send(ListSites, { PageSize: 1 }, { signal });
    const { Sites = [], TotalCount = Sites.length } = data;
    const site = Sites[0];
    return { place, outcome: 'answers', site, siteCount: Number(TotalCount), clockOffset: clock.offset() };
  } catch (thrown) {
    signal.throwIfAborted();
    const error = thrown as EsaError;
    return { place, outcome: outcomeOf(error), error, clockOffset: clock.offset() };
  }
}

function outcomeOf({ name, code }: EsaError): Contact['outcome'] {
  if (name === 'TransportError') return 'unreachable';
  if (isDenial(code)) return 'denied';
  return code.startsWith('InvalidAccessKeyId') ? 'unknown-key' : 'refused';
}

/** Wraps a transport to see the time in the first answer. */
function watchClock(
  inner: Transport | undefined,
  now: () => number,
): { readonly transport: Transport | undefined; readonly offset: () => number | undefined } {
  let offset: number | undefined;
  if (!inner) return { transport: undefined, offset: () => undefined };
  return {
    offset: () => offset,
    transport: async (request, context) => {
      const before = now();
      const reply = await inner(request, context);
      const date = Date.parse(reply.headers.get('date') ?? '');
      // A date has whole seconds, and was written half way, as far as anybody knows.
      if (date > 0) offset ??= date + 500 - (before + now()) / 2;
      return reply;
    },
  };
}
