import { type ChainReport, defaultChain } from '@esakit/core/credentials';
import { createClient, type Credentials, type EsaError } from '@esakit/node';
import {
  connectionOf,
  type ConnectionValues,
  explained,
  hooksOf,
  isVerbose,
  platformOf,
  withEmulator,
} from '../connect.js';
import type { Io } from '../io.js';
import type { Patient } from './diagnose.js';
import type { Finding } from './finding.js';
import { placesOf } from './places.js';

/** Where calls would go, and with what. */
export type Setting = Pick<
  Patient,
  'places' | 'platform' | 'env' | 'now' | 'signal' | 'sources' | 'problems' | 'hooks'
>;

/**
 * Resolves flags and environment as a call does. A setting of a file that can't be right is a problem to report,
 * and not the end.
 *
 * @throws {UsageError} for a flag or a variable that can't be right.
 */
export async function withSetting<T>(
  flags: ConnectionValues,
  io: Io,
  use: (setting: Setting) => Promise<T>,
): Promise<T> {
  const { env, now, signal } = io;
  // Files that others can read are a finding.
  const platform = { ...platformOf(io), warn: () => undefined };
  const base = { platform, env, now, signal, hooks: isVerbose(flags, io) ? hooksOf(flags, io) : {} };
  if (flags.emulator) {
    const { region } = connectionOf(flags, io);
    return withEmulator(region, io, ({ url, credentials }) => {
      const places = placesOf({ region: undefined, endpoint: url });
      // Nothing that is set for an account, because its STS does not know the emulator's keys.
      const own = { ...base, platform: { ...platform, env: () => undefined } };
      return use({ ...own, places, sources: async () => ofEmulator(credentials), problems: [] });
    });
  }
  const problems: Finding[] = [];
  let connection: ReturnType<typeof connectionOf>;
  try {
    connection = connectionOf(flags, io);
  } catch (error) {
    const { name, reason } = error as EsaError;
    if (name !== 'ParameterError' && name !== 'CredentialsError') throw error;
    problems.push({
      name: 'region',
      state: 'critical',
      finding: reason,
      remedy: 'give --region, or correct the profile',
    });
    connection = { region: undefined, endpoint: undefined };
  }
  const { region, endpoint } = connection;
  // A client knows what an endpoint and a region may be.
  const client = explained(flags, () => createClient({ credentials: NOT_USED, region, endpoint }));
  const places = placesOf({ region, endpoint: endpoint === undefined ? undefined : client.endpoint });
  const chain = defaultChain({ ...platform, clock: now }, { profile: flags.profile });
  return use({ ...base, places, sources: () => chain.describe(), problems });
}

const NOT_USED = { accessKeyId: 'id', accessKeySecret: 'secret' };

const ofEmulator = (credentials: Credentials): ChainReport => ({
  sources: [{ name: 'emulator', state: 'used', reason: 'the emulator' }],
  credentials: { ...credentials, source: 'the emulator' },
});
