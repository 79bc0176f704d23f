import type { Credentials } from './credentials.js';
import { environmentCredentials, ID, SECRET, TOKEN } from './environment.js';
import { broken, notConfigured } from './outcome.js';
import { closedVariables, listed, notSet } from './setup.js';
import type { Surroundings } from './surroundings.js';

/**
 * The environment as the first link of the chain.
 *
 * @throws {CredentialsError} `missing` where neither an id nor a secret is set. One without the other stops the chain.
 */
export async function environmentLink(surroundings: Surroundings): Promise<Credentials> {
  const { env, lacks } = surroundings;
  const id = env(ID);
  const secret = env(SECRET);
  // Only temporary credentials need a token, and their ids start with STS.
  const closed = closedVariables(surroundings, id?.startsWith('STS.') ? [ID, SECRET, TOKEN] : [ID, SECRET]);
  if (closed.length > 0) {
    const remedy = lacks?.({ name: 'env', variables: [ID, SECRET, TOKEN] });
    throw (id || secret ? broken : notConfigured)(`no permission to read ${listed(closed)}: ${remedy}`);
  }
  if (!id && !secret) throw notConfigured(notSet(surroundings, ID, SECRET));
  if (!id || !secret) throw broken(`${id ? ID : SECRET} is set without ${id ? SECRET : ID}: set both, or none`);
  const given = await environmentCredentials(env)();
  const role = env('ALIBABA_CLOUD_ROLE_ARN') ? ', before ALIBABA_CLOUD_ROLE_ARN' : '';
  return { ...given, source: `environment variables${role}` };
}
