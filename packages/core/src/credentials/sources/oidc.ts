import type { Credentials } from '../credentials.js';
import { isFields } from '../keys.js';
import { broken, notConfigured } from '../outcome.js';
import { listed, notSet, readTextFile, shownPath } from '../setup.js';
import { requestSession } from '../sts-session.js';
import { optionOf, type Origin, stsUrl } from '../sts-url.js';
import type { Surroundings } from '../surroundings.js';
import { type RoleOptions, roleParameters } from './assume-role.js';

/** A role that is taken with a token of an identity provider, as pods of ACK have one (RRSA). */
export interface OidcOptions extends Omit<RoleOptions, 'externalId'> {
  /** As in `acs:ram::1234567890123456:oidc-provider/name`. */
  readonly providerArn: string;
  /** Path of the token, which is read anew each time. */
  readonly tokenFile: string;
}

const VARIABLES = [
  'ALIBABA_CLOUD_ROLE_ARN',
  'ALIBABA_CLOUD_OIDC_PROVIDER_ARN',
  'ALIBABA_CLOUD_OIDC_TOKEN_FILE',
] as const;

const VARIABLE_NAMES = {
  roleArn: 'ALIBABA_CLOUD_ROLE_ARN',
  providerArn: 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN',
} as const;

/**
 * The role of the environment: `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and
 * `ALIBABA_CLOUD_OIDC_TOKEN_FILE`.
 *
 * @throws {CredentialsError} `missing` where none of the last two is set.
 */
export async function oidcFromEnvironment(surroundings: Surroundings): Promise<Credentials> {
  const { env } = surroundings;
  const [roleArn, providerArn, tokenFile] = VARIABLES.map((name) => env(name));
  const missing = VARIABLES.filter((name) => !env(name));
  if (roleArn && providerArn && tokenFile) {
    return requestOidcRole(surroundings, { roleArn, providerArn, tokenFile }, { where: 'OIDC', names: VARIABLE_NAMES });
  }
  if (!providerArn && !tokenFile) throw notConfigured(notSet(surroundings, ...missing));
  // A pod whose role is half configured would act as its node.
  const others = VARIABLES.filter((name) => env(name));
  const are = others.length > 1 ? 'are' : 'is';
  throw broken(`OIDC: ${listed(others)} ${are} set, but ${notSet(surroundings, ...missing)}: set all three, or none`);
}

/**
 * Takes a role with the token in a file.
 *
 * @param origin - what the options are called.
 * @throws {CredentialsError} with the path of a token that is missing, empty or old, or with what STS says.
 */
export async function requestOidcRole(
  surroundings: Surroundings,
  options: OidcOptions,
  origin: Origin,
): Promise<Credentials> {
  const { where } = origin;
  const { roleArn, providerArn, tokenFile, policy } = options;
  if (!/^acs:ram::\d{1,20}:oidc-provider\/[\w.-]{1,128}$/i.test(providerArn)) {
    throw broken(
      `${optionOf(origin, 'providerArn')} must be an ARN, as in acs:ram::1234567890123456:oidc-provider/name`,
    );
  }
  const parameters = roleParameters(surroundings, options, origin);
  const url = stsUrl(surroundings, options, origin);
  const shown = shownPath(surroundings, tokenFile);
  const file = readTextFile(surroundings, tokenFile, true);
  if (!file) throw broken(`${where}: the OIDC token file ${shown} is not there: is the token mounted?`);
  const token = file.text.trim();
  if (token === '') throw broken(`${where}: the OIDC token file ${shown} is empty`);
  const age = ageOf(token, (surroundings.clock ?? Date.now)());
  return requestSession(surroundings, url, {
    action: 'AssumeRoleWithOIDC',
    parameters: { ...parameters, OIDCProviderArn: providerArn, OIDCToken: token, Policy: policy || undefined },
    source: `role ${roleArn} (OIDC)`,
    advice: (code) => {
      const what = code.startsWith('EntityNotExist')
        ? 'there is no such role or provider: check their ARNs'
        : /^NoPermission|^AuthenticationFail|OIDC/i.test(code)
          ? "check the role's trust policy, the provider's issuer and audience"
          : '';
      return [what, age && `the token in ${shown} ${age}`].filter(Boolean).join('; ');
    },
  });
}

/** That a token has ended, and when; empty where it has not, or does not say. */
function ageOf(token: string, now: number): string {
  try {
    const [, payload = ''] = token.split('.');
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    const end = isFields(claims) && typeof claims['exp'] === 'number' ? claims['exp'] * 1000 : Infinity;
    return end < now ? `ended ${Math.ceil((now - end) / 60_000)} min ago: is it still renewed?` : '';
  } catch {
    return '';
  }
}
