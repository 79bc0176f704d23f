import process from 'node:process';
import type { Platform } from '@esakit/core/adapter';
import { createProfileClient, type ProfileClientOptions, regionOfProfile } from '@esakit/core/host';
import {
  type Client,
  createTransport,
  type Credentials,
  environmentProxies,
  type FindProxy,
  type Hooks,
  logHooks,
  nodePlatform,
  ParameterError,
  type Proxy,
  TransportError,
} from '@esakit/node';
import type { Values } from './args/command.js';
import { createLenientReading } from './answer/lenient.js';
import { Failure, UsageError } from './failure.js';
import { type Io, say } from './io.js';
import type { connectionFlags } from './args/flags.js';
import { visibleLine } from './output/visible.js';
import { VERSION } from './version.js';

export type ConnectionValues = Values<typeof connectionFlags>;

/** How answers are read. */
export interface Reading {
  /** Whether an answer of another shape than documented is given as it is, and not brought into that shape. */
  readonly raw?: boolean;
}

/**
 * Makes a client as flags and environment ask for, lends it out, and closes what was opened for it. The signal of `io`
 * ends each of its calls.
 */
export async function withClient<T>(
  flags: ConnectionValues,
  io: Io,
  use: (client: Client) => Promise<T>,
  reading: Reading = {},
): Promise<T> {
  if (!flags.emulator) {
    const { region, endpoint } = connectionOf(flags, io);
    const client = connect({ region, endpoint, profile: flags.profile }, flags, io, reading);
    try {
      return await use(client);
    } catch (error) {
      throw io.signal.aborted ? error : unreachable(error, endpoint, proxiesOf(io)?.(client.endpoint));
    }
  }
  const { region } = connectionOf(flags, io);
  return withEmulator(region, io, ({ url, credentials }) =>
    use(connect({ region, endpoint: url, credentials }, flags, io, reading)),
  );
}

/** Lends out an emulator that is asked over HTTP, as a service is. */
export async function withEmulator<T>(
  region: string | undefined,
  io: Io,
  use: (emulator: { readonly url: string; readonly credentials: Credentials }) => Promise<T>,
): Promise<T> {
  const [{ createEmulator }, { serve }] = await Promise.all([
    import('@esakit/emulator'),
    import('@esakit/emulator/server'),
  ]);
  const emulator = createEmulator({ ...(region !== undefined && { region }), clock: io.now });
  const server = await serve(emulator);
  try {
    say(io, 'this is the emulator, with its own sample data');
    return await use({ url: server.url, credentials: emulator.credentials });
  } finally {
    await server.close();
  }
}

/** The region that is found out by the first call. */
export const AUTO = 'auto';

/** The proxies of the environment. */
export const proxiesOf = (io: Io): FindProxy | undefined => environmentProxies((name) => io.env[name]);

/** An error of the network, with what to check; any other error as it is. */
export function unreachable(error: unknown, endpoint: string | undefined, proxy: Proxy | undefined): unknown {
  const adviceOf = ({ code }: TransportError): string | undefined => {
    if (code === 'timeout') return proxy && `the way leads through the proxy ${proxy.name} (${proxy.source})`;
    // The message names the proxy itself, and what to check.
    if (code !== 'network' || proxy) return undefined;
    if (endpoint !== undefined) return 'check --endpoint or ALIBABA_CLOUD_ESA_ENDPOINT';
    return 'is this machine offline, or behind a proxy? HTTPS_PROXY names one';
  };
  const advice = error instanceof TransportError ? adviceOf(error) : undefined;
  return advice === undefined ? error : new Failure(`${(error as Error).message}; ${advice}`, { cause: error });
}

/** Where to call, by flags and environment. */
export function connectionOf(
  flags: ConnectionValues,
  io: Io,
): { region: string | undefined; endpoint: string | undefined } {
  if (flags.emulator && flags.endpoint !== undefined) {
    throw new UsageError('--emulator and --endpoint name two places to call: give one of them');
  }
  if (flags.emulator && flags.profile !== undefined) {
    throw new UsageError('--emulator has keys of its own: give it or --profile');
  }
  const endpoint = flags.endpoint ?? (io.env['ALIBABA_CLOUD_ESA_ENDPOINT'] || undefined);
  const given = flags.region ?? (io.env['ALIBABA_CLOUD_REGION_ID'] || undefined);
  // Nothing is to be found out where it is said where calls go.
  const region = given === AUTO && (flags.emulator || endpoint !== undefined) ? undefined : given;
  if (region !== undefined || flags.emulator) return { region, endpoint };
  return { region: regionOfProfile(platformOf(io), { endpoint }, flags.profile), endpoint };
}

/** Node, with the environment of the command. */
export function platformOf(io: Io): Platform {
  const node = nodePlatform();
  const env = (name: string): string | undefined => io.env[name];
  const home = process.platform === 'win32' ? 'USERPROFILE' : 'HOME';
  return {
    ...node,
    env,
    transport: createTransport({ proxy: proxiesOf(io) ?? false }),
    homeDirectory: () => env(home) || node.homeDirectory?.(),
    warn: (message) => say(io, message),
  };
}

function connect(
  options: Pick<ProfileClientOptions, 'region' | 'endpoint' | 'credentials' | 'profile'>,
  flags: ConnectionValues,
  io: Io,
  { raw = false }: Reading,
): Client {
  const lenient = createLenientReading(io);
  const client = explained(flags, () =>
    createProfileClient(platformOf(io), {
      ...options,
      clock: io.now,
      userAgent: `esakit-cli/${VERSION} node/${process.versions.node}`,
      validation: 'lenient',
      hooks: { ...hooksOf(flags, io), onDrift: lenient.onDrift },
    }),
  );
  const reader = raw ? client : lenient.around(client);
  const proxy = proxiesOf(io)?.(client.endpoint);
  if (isVerbose(flags, io) && options.region !== AUTO) say(io, wayOf(client, proxy));
  return {
    // With the region auto, both are known after the first call.
    get region() {
      return client.region;
    },
    get endpoint() {
      return client.endpoint;
    },
    send: (operation, input, more) => reader.send(operation, input, { ...more, signal: io.signal }),
  };
}

/** Whether each attempt is told. */
export const isVerbose = ({ verbose }: ConnectionValues, io: Io): boolean => verbose || Boolean(io.env['ESAKIT_DEBUG']);

/** What is told of the attempts of a call. */
export const hooksOf = (flags: ConnectionValues, io: Io): Hooks =>
  isVerbose(flags, io) ? attemptsTo(io) : retriesTo(io);

/** A line for each attempt. */
function attemptsTo(io: Io): Hooks {
  const line = (text: string): void => say(io, visibleLine(text));
  return logHooks({ debug: line, warn: line });
}

/** Someone who waits in front of a terminal is told why. */
const retriesTo = (io: Io): Hooks => ({
  onRetry: ({ error, delay }) => {
    if (io.stderr.isTTY) say(io, `${error.message}; again in ${(delay / 1000).toFixed(1)} s`);
  },
});

const wayOf = ({ endpoint }: Client, proxy: Proxy | undefined): string =>
  `calls go to ${endpoint}${proxy ? ` through the proxy ${proxy.name} (${proxy.source})` : ''}`;

/** Says which flag or variable it was that can't be right. */
export function explained<T>(flags: ConnectionValues, make: () => T): T {
  try {
    return make();
  } catch (error) {
    const name = error instanceof ParameterError ? error.issues[0]?.path : undefined;
    if (!(error instanceof ParameterError) || (name !== 'region' && name !== 'endpoint')) throw error;
    const variable = name === 'region' ? 'ALIBABA_CLOUD_REGION_ID' : 'ALIBABA_CLOUD_ESA_ENDPOINT';
    const source = flags[name] === undefined ? variable : `--${name}`;
    throw new UsageError(`${error.reason}; it comes from ${source}`);
  }
}
