import type { ChainReport } from '@esakit/core/credentials';
import type { Finding } from './finding.js';

/** Credentials that end sooner end before most work is done, in milliseconds. */
const SOON = 5 * 60_000;

/** Which source gave the credentials, and how long they hold; or why there are none. */
export function checkCredentials({ sources, credentials, error }: ChainReport, now: number): Finding | Finding[] {
  const name = 'credentials';
  if (!credentials) {
    const failed = sources.find(({ state }) => state === 'failed');
    if (failed) {
      return {
        name,
        state: 'critical',
        finding: failed.reason,
        remedy: `mend this source (${failed.name}), or take it away: no other one is asked while it is there`,
      };
    }
    const advice = (error?.reason.split('\n')[0] ?? '').replace(/^no credentials: /, '');
    return [
      {
        name,
        state: 'critical',
        finding: 'there are none',
        remedy: advice.replace(
          'run aliyun configure, or give createClient the option credentials',
          'or run aliyun configure',
        ),
      },
      ...sources.map(
        (source) => ({ name: `${name}: ${source.name}`, state: 'skipped', finding: source.reason }) as const,
      ),
    ];
  }
  const from = `from ${credentials.source ?? 'the environment'}`;
  const { expiration } = credentials;
  if (!expiration) return { name, state: 'ok', finding: from };
  const left = expiration.getTime() - now;
  const end = expiration.toISOString().replace('.000', '');
  if (left <= 0) {
    return {
      name,
      state: 'critical',
      finding: `${from}; they ended at ${end}`,
      remedy: 'get fresh ones, or log in again',
    };
  }
  return left < SOON
    ? {
        name,
        state: 'warning',
        finding: `${from}; they end at ${end}, in less than 5 minutes`,
        remedy: 'get fresh ones, where their source does not do so by itself',
      }
    : { name, state: 'ok', finding: `${from}; they end at ${end}` };
}
