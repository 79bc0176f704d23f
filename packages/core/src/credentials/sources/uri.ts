import type { Credentials } from '../credentials.js';
import { sessionOf, textOf } from '../keys.js';
import { broken, failed, notConfigured } from '../outcome.js';
import { codeOf, fieldsOf, send } from '../request.js';
import { notSet } from '../setup.js';
import type { Surroundings } from '../surroundings.js';
import { isLinkLocal, isLoopback } from '../../util/loopback.js';
import { assertExternalAllowed } from './external.js';

const VARIABLE = 'ALIBABA_CLOUD_CREDENTIALS_URI';
const TIMEOUT = 5_000;

/**
 * Credentials of the address in `ALIBABA_CLOUD_CREDENTIALS_URI`.
 *
 * @throws {CredentialsError} `missing` where it is not set.
 */
export async function uriFromEnvironment(surroundings: Surroundings): Promise<Credentials> {
  const uri = surroundings.env(VARIABLE);
  if (!uri) throw notConfigured(notSet(surroundings, VARIABLE));
  return requestUri(surroundings, uri, VARIABLE);
}

/**
 * Fetches credentials from an address: `https:`, or `http:` on this machine or link.
 *
 * @param where - begins the message. The address is in no message but for its host, because its path may be a secret.
 */
export async function requestUri(surroundings: Surroundings, uri: string, where: string): Promise<Credentials> {
  assertExternalAllowed(surroundings, where);
  const url = readUri(uri, where);
  const source = `credentials URI at ${url.host}`;
  const reply = await send(surroundings, where, { method: 'GET', url, timeout: TIMEOUT });
  const answer = fieldsOf(reply);
  const code = answer && codeOf(answer);
  if (reply.status !== 200) {
    throw failed(`${where}: ${url.host} answers with status ${reply.status}${code ? ` (${code})` : ''}`, {
      status: reply.status,
      retryable: reply.status >= 500,
    });
  }
  if (!answer) throw broken(`${where}: the answer of ${url.host} is not a JSON object`);
  if (textOf(answer, 'Code') !== undefined && code !== 'Success') {
    throw failed(`${where}: ${url.host} answers with the code ${code || 'of an unknown form'}, not Success`);
  }
  return { ...sessionOf(answer, where), source };
}

function readUri(uri: string, where: string): URL {
  let url: URL;
  try {
    url = new URL(uri);
  } catch {
    throw broken(`${where}: the address is not a URL, as https://host/path is one`);
  }
  if (url.username || url.password) throw broken(`${where}: the address must have no user name or password in it`);
  const isNear = isLoopback(url.hostname) || isLinkLocal(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isNear)) {
    throw broken(`${where}: the address must use https: (http: is for this machine and link-local addresses only)`);
  }
  return url;
}
