import { getSite } from '@esakit/core';
import type { PlatformParts } from './platform.js';

/**
 * Whether the chain of a runtime's package finds credentials: environment, OIDC, a profile, the shared file, a
 * credentials URI. Nothing is sent: a source that needs the network is taken by its settings. So the role of an instance
 * counts only where `ALIBABA_CLOUD_ECS_METADATA` names it.
 */
export async function findsCredentials({ createClient }: Pick<PlatformParts, 'createClient'>): Promise<boolean> {
  try {
    await getSite(createClient({ fetch: sendNothing, retries: 0 }), { SiteId: 1 });
  } catch (error) {
    return !(
      error instanceof Error &&
      error.name === 'CredentialsError' &&
      'code' in error &&
      error.code === 'missing'
    );
  }
  return true;
}

const sendNothing = (): Promise<never> => Promise.reject(new TypeError('nothing is sent'));
