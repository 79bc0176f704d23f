import process from 'node:process';
import type { Platform } from '@esakit/core/adapter';
import type { ChainReport } from '@esakit/core/credentials';
import {
  type Client,
  createClient,
  type Credentials,
  environmentProxies,
  type EsaError,
  type FindProxy,
  type Hooks,
  type Int64Input,
} from '@esakit/node';
import { messageOf } from '../failure.js';
import { checkCredentials } from './credentials.js';
import { type Contact, contactPlace } from './contact.js';
import { checkDns, type Lookup } from './dns.js';
import { checkEnvironment } from './environment.js';
import { checkFiles } from './files.js';
import { type Finding, inTime } from './finding.js';
import { checkIdentity } from './identity.js';
import { checkNode } from './node-version.js';
import { checkPermissions } from './permissions.js';
import type { Places } from './places.js';
import { checkProxy } from './proxy.js';
import { withUsed } from './region.js';
import { judgeClock, judgeEndpoints } from './service.js';
import { checkTls } from './tls.js';

/** What is looked at. */
export interface Patient {
  readonly places: Places;
  readonly platform: Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** See the attempts of calls. */
  readonly hooks: Hooks;
  readonly signal: AbortSignal;
  /** Asks every source of credentials. */
  readonly sources: () => Promise<ChainReport>;
  /** What was found wrong while the settings were resolved. */
  readonly problems: readonly Finding[];
  /** Exact names of the operations that are wanted. */
  readonly operations: readonly string[];
  /** Finds the site that is wanted; by default it is the first of the account. */
  readonly findSite?: ((client: Client) => Promise<Int64Input>) | undefined;
  readonly lookup?: Lookup | undefined;
}

/** What was found out, and how each source of credentials answered. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  readonly sources: ChainReport['sources'];
}

/** Looks at everything that a call depends on, at once where one thing does not need another. It never rejects. */
export async function diagnose(patient: Patient): Promise<Diagnosis> {
  const { env, platform, now, signal } = patient;
  let report: ChainReport = { sources: [] };
  const asked = inTime('credentials', signal, async () => {
    report = await patient.sources();
    return checkCredentials(report, now());
  });
  const found = await Promise.all([
    asked,
    inTime('credential files', signal, async () =>
      checkFiles(env, platform.homeDirectory?.(), platform.isWindows ?? false),
    ),
    checkNetwork(patient),
    asked.then(() => checkService(patient, report.credentials)),
  ]);
  const here = [checkNode(process.versions.node, now()), ...checkEnvironment(env)];
  return { findings: [...patient.problems, ...here, ...found.flat()], sources: report.sources };
}

/** Whether the places can be reached, without a word to the service itself. */
async function checkNetwork({ places, env, signal, lookup }: Patient): Promise<Finding[]> {
  let find: FindProxy | undefined;
  try {
    find = environmentProxies((name) => env[name]);
    for (const { url } of places) find?.(url.href);
  } catch (error) {
    // What it is can't be told, because it may hold a password.
    const finding = (error as EsaError).reason;
    return [{ name: 'proxy', state: 'critical', finding, remedy: 'correct the variable, or unset it' }];
  }
  const found = await Promise.all([
    inTime('proxy', signal, (limited) => checkProxy(places, find, limited)),
    ...places.map((place) =>
      inTime(`dns ${place.name}`, signal, () => checkDns(place, find?.(place.url.href) !== undefined, lookup)),
    ),
    ...places.map((place) =>
      inTime(`tls ${place.name}`, signal, (limited) =>
        checkTls(place, { proxy: find?.(place.url.href), signal: limited }),
      ),
    ),
  ]);
  return found.flat();
}

/** What the service and STS say to these credentials. */
async function checkService(patient: Patient, credentials: Credentials | undefined): Promise<Finding[]> {
  const { places, platform, hooks, now, signal } = patient;
  const asked = await Promise.all(
    places.map(async (place) => {
      let contact: Contact | undefined;
      const failed = await inTime(`endpoint ${place.name}`, signal, async (limited) => {
        contact = await contactPlace(place, { credentials, platform, hooks, now, signal: limited });
        return [];
      });
      return { contact, failed };
    }),
  );
  const contacts = withUsed(
    places,
    asked.flatMap(({ contact }) => contact ?? []),
  );
  const endpoints = [...asked.flatMap(({ failed }) => failed), ...judgeEndpoints(contacts, credentials !== undefined)];
  const clock = judgeClock(contacts);
  const used = contacts.find(({ place }) => place.isUsed);
  if (!credentials || !used) {
    const finding = credentials ? 'the service was not asked' : 'there are no credentials to try it with';
    const name = `permission ${patient.operations.join(', ')}`;
    return [...endpoints, clock, { name, state: 'unknown', finding }];
  }
  const more = await Promise.all([
    inTime('identity', signal, (limited) =>
      checkIdentity({ credentials, platform, now, signal: limited, place: used.place }),
    ),
    checkWork(patient, used, credentials),
  ]);
  return [...endpoints, clock, ...more.flat()];
}

/** Whether the work that is wanted is permitted, on the site that is wanted. */
async function checkWork(
  { platform, hooks, now, signal, operations, findSite }: Patient,
  { place, site }: Contact,
  credentials: Credentials,
): Promise<readonly Finding[]> {
  const client = createClient({
    credentials,
    endpoint: place.url,
    region: place.region,
    transport: platform.transport,
    digest: platform.digest,
    clock: now,
    hooks,
    retries: 1,
  });
  let siteId: Int64Input | undefined = findSite ? undefined : site?.SiteId;
  const problems = await inTime('site', signal, async () => {
    try {
      if (findSite) siteId = await findSite(client);
      return [];
    } catch (error) {
      return { name: 'site', state: 'critical', finding: messageOf(error), remedy: 'correct --site' };
    }
  });
  return [...problems, ...(await checkPermissions(client, operations, { siteId, signal }))];
}
