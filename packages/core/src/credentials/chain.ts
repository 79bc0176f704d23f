import { CredentialsError, type SourceReport } from '../errors.js';
import { createRedact, innermostMessage, safeCause } from '../util/redaction.js';
import { checkCredentials, type Credentials, type CredentialsProvider } from './credentials.js';
import { failed, isNotConfigured } from './outcome.js';

/** A link of a chain: a provider with a name for reports. */
export interface NamedProvider {
  /** As in `CLI profile`. */
  readonly name: string;
  readonly provide: CredentialsProvider;
}

/** How the links of a chain answered. */
export interface ChainReport {
  /** Every link that was asked, in order. Those after one that was used or failed were not asked. */
  readonly sources: readonly SourceReport[];
  readonly credentials?: Credentials;
  readonly error?: CredentialsError;
}

/** A provider that asks others in order. */
export interface ChainProvider extends CredentialsProvider {
  /** Asks every link anew, up to the one that gives credentials or fails. It never rejects. */
  readonly describe: () => Promise<ChainReport>;
}

/**
 * Asks providers in order, and takes the first that gives credentials. A provider says that it is not configured with a
 * `CredentialsError` of the code `missing`; any other error stops the chain, because whoever comes next is another
 * identity. The provider that gave credentials is asked first from then on.
 *
 * @throws {CredentialsError} `missing`, with a line for each provider, where none is configured.
 * @example
 * ```ts
 * import { chain, environmentCredentials } from '@esakit/core/credentials';
 *
 * const credentials = chain(
 *   environmentCredentials(() => undefined),
 *   { name: 'vault', provide: async () => ({ accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' }) },
 * );
 * const { source } = await credentials();
 * ```
 */
export function chain(...links: readonly (NamedProvider | CredentialsProvider)[]): ChainProvider {
  return createChain(links.map((link, at) => (typeof link === 'function' ? unnamed(link, at) : link)));
}

const unnamed = (provide: CredentialsProvider, at: number): NamedProvider => ({
  name: `provider ${at + 1}`,
  provide,
});

/** @param advice - what to do where no link is configured. */
export function createChain(
  links: readonly NamedProvider[],
  advice: () => string = () => 'give createClient the option credentials',
): ChainProvider {
  let used: NamedProvider | undefined;

  const walk = async (renew?: boolean): Promise<ChainReport> => {
    const sources: SourceReport[] = [];
    for (const link of links) {
      const { name } = link;
      try {
        const given = await link.provide(renew);
        checkCredentials(given, name);
        used = link;
        const credentials = { ...given, source: given.source ?? name };
        return { credentials, sources: [...sources, { name, state: 'used', reason: credentials.source }] };
      } catch (thrown) {
        const error = ours(thrown, name);
        const state = isNotConfigured(error) ? 'skipped' : 'failed';
        sources.push({ name, state, reason: error.reason });
        if (state === 'failed') return { sources, error: withSources(error, sources) };
      }
    }
    const lines = sources.map(({ name, reason }) => `${name}: ${reason.replaceAll('\n', '\n  ')}`);
    const error = new CredentialsError([`no credentials: ${advice()}`, ...lines].join('\n  '), 'missing', {
      operation: 'credentials',
    });
    return { sources, error: withSources(error, sources) };
  };

  const provide = async (renew?: boolean): Promise<Credentials> => {
    if (used) {
      try {
        const given = await used.provide(renew);
        return { ...given, source: given.source ?? used.name };
      } catch (error) {
        // One that has none any more is asked in its turn again.
        if (!isNotConfigured(error)) throw error;
      }
    }
    const { credentials, error } = await walk(renew);
    if (credentials) return credentials;
    throw error;
  };
  return Object.assign(provide, { describe: () => walk() });
}

const withSources = (error: CredentialsError, sources: readonly SourceReport[]): CredentialsError =>
  Object.assign(error, { sources });

/** Whatever a provider throws, as an error of ours that is safe to show. */
function ours(thrown: unknown, name: string): CredentialsError {
  // By the name, because a bundle may hold two copies of the class.
  if (thrown instanceof Error && thrown.name === 'CredentialsError') return thrown as CredentialsError;
  const cause = safeCause(
    thrown,
    createRedact(() => []),
  );
  return failed(`${name} failed: ${cause ? innermostMessage(cause) : 'it gave no reason'}`, { cause });
}
