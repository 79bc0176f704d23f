const READS_ONLY = 'esakit has no command for that: esakit call runs any operation, and esakit operations finds it';

/** Commands that others have, or that are named otherwise here. */
const COMMANDS: Readonly<Record<string, string>> = {
  renew: 'ESA renews free certificates by itself; esakit apply applies for new ones',
  issue: 'esakit apply applies for free certificates',
  upload: 'esakit deploy uploads a certificate, or replaces one',
  set: 'esakit deploy uploads a certificate, or replaces one',
  replace: 'esakit deploy replaces a certificate',
  remove: 'esakit delete deletes a certificate, esakit prune all that may go',
  clean: 'esakit prune deletes the certificates that may go',
  cleanup: 'esakit prune deletes the certificates that may go',
  quotas: 'esakit quota shows those of certificates',
  create: READS_ONLY,
  update: READS_ONLY,
  login: 'esakit takes the keys of a profile: run aliyun configure, then give --profile',
  configure: 'esakit takes the keys of a profile: run aliyun configure, then give --profile',
  dns: 'esakit records has the DNS records of a site',
  certificates: 'esakit list has those of a site',
};

/** Flags that others have, or that are named otherwise here. */
const FLAGS: Readonly<Record<string, string>> = {
  '-o': 'for JSON give --json',
  '--output': 'for JSON give --json',
  '--query': 'pipe --json into jq',
  '--filter': 'pipe --json into jq',
  '--access-key-id': 'credentials come from the environment or a profile (--profile)',
  '--access-key-secret': 'credentials come from the environment or a profile (--profile)',
  '--limit': 'all pages are read',
  '--verbose': 'set ESAKIT_DEBUG=1',
  '--debug': 'set ESAKIT_DEBUG=1',
};

/** What to do in place of a command that is not there. */
export const commandHint = (name: string): string | undefined =>
  Object.hasOwn(COMMANDS, name.toLowerCase()) ? COMMANDS[name.toLowerCase()] : undefined;

/** What to do in place of a flag that is not there. */
export const flagHint = (name: string): string | undefined => (Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined);
