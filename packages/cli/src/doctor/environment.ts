import type { Finding } from './finding.js';

type Env = Readonly<Record<string, string | undefined>>;

const NAME = 'environment';
const ID = 'ALIBABA_CLOUD_ACCESS_KEY_ID';

/** Variables of other tools and older SDKs that are not read here, and the ones that are. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['ALIBABACLOUD_ACCESS_KEY_ID', ID],
  ['ALICLOUD_ACCESS_KEY_ID', ID],
  ['ALICLOUD_ACCESS_KEY', ID],
  ['ACCESS_KEY_ID', ID],
  ['Ali_Key', ID],
  ['ALIBABACLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'],
  ['ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'],
  ['ALIBABACLOUD_REGION_ID', 'ALIBABA_CLOUD_REGION_ID'],
  ['ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION_ID'],
  ['ALIBABA_CLOUD_ENDPOINT', 'ALIBABA_CLOUD_ESA_ENDPOINT'],
];

/** Variables that lead somewhere else than their user may think. Their values are never shown. */
export function checkEnvironment(env: Env): Finding[] {
  const found: Finding[] = [];
  const warn = (finding: string, remedy: string): void => {
    found.push({ name: NAME, state: 'warning', finding, remedy });
  };
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0') {
    found.push({
      name: NAME,
      state: 'critical',
      finding:
        'NODE_TLS_REJECT_UNAUTHORIZED=0: Node trusts every server, so anyone on the way can read and change calls',
      remedy: 'unset it; name the authority of an intercepting proxy in NODE_EXTRA_CA_CERTS',
    });
  }
  for (const [other, ours] of OTHERS) {
    if (!env[other]) continue;
    if (!env[ours]) warn(`${other} is set, but is not read here`, `set ${ours} if it is meant for esakit`);
    else if (env[ours] !== env[other]) {
      warn(`${other} differs from ${ours}, and is not read here`, `unset one of them, or give both one value`);
    }
  }
  const id = env[ID];
  const hasToken = Boolean(env['ALIBABA_CLOUD_SECURITY_TOKEN']);
  if (hasToken && id && !id.startsWith('STS.')) {
    warn(
      `ALIBABA_CLOUD_SECURITY_TOKEN is set, but ${ID} does not begin with STS. as those of temporary credentials do`,
      'unset the token: it is likely left over from other credentials',
    );
  }
  if (id && env['ALIBABA_CLOUD_ROLE_ARN']) {
    warn(
      `ALIBABA_CLOUD_ROLE_ARN is set beside ${ID}: the key is used as it is, and the role is not assumed`,
      'unset the key for a role of OIDC, or put the role into a profile (RamRoleArn)',
    );
  }
  return found.length > 0 ? found : [{ name: NAME, state: 'ok', finding: 'no variable misleads' }];
}
