import {
  chain,
  defaultChain,
  environmentCredentials,
  profileCredentials,
  sharedFileCredentials,
} from '@esakit/core/credentials';
import { type Credentials, CredentialsError } from '@esakit/node';
import type { Values } from '../../args/command.js';
import { connectionOf, platformOf } from '../../connect.js';
import { DEFAULT_PORT } from '../../emulated.js';
import { type Io, say } from '../../io.js';
import type { flags } from './flags.js';

/** Where a running emulator is by default. */
export const EMULATOR = `http://127.0.0.1:${DEFAULT_PORT}`;

/** Where the call would go, and as whom. */
export async function signerOf(given: Values<typeof flags>, io: Io) {
  const connection = connectionOf(given, io);
  if (given.emulator) {
    const { createEmulator } = await import('@esakit/emulator');
    say(io, `signed for the emulator on ${EMULATOR} (start it with: esakit emulator)`);
    return { ...connection, endpoint: EMULATOR, credentials: createEmulator().credentials };
  }
  return { ...connection, credentials: await credentialsOf(given, io) };
}

async function credentialsOf(given: Values<typeof flags>, io: Io): Promise<Credentials> {
  try {
    return await ownCredentials(given, io);
  } catch (error) {
    if (!(error instanceof CredentialsError) || error.code !== 'missing') throw error;
    say(io, 'no credentials in the environment or a profile: signed with made-up ones, which the service refuses');
    return { accessKeyId: 'MADE-UP-ACCESS-KEY-ID', accessKeySecret: 'MADE-UP-ACCESS-KEY-SECRET' };
  }
}

/** Those of the environment or a file: nobody is asked for others, because nothing is sent. */
function ownCredentials({ profile }: Values<typeof flags>, io: Io): Promise<Credentials> {
  const platform = platformOf(io);
  if (profile !== undefined) return defaultChain(platform, { profile })();
  return chain(environmentCredentials(platform.env), profileCredentials(platform), sharedFileCredentials(platform))();
}
