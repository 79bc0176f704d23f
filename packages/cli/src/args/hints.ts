const READS_ONLY = 'esakit has no command for that: esakit call runs any operation, and esakit operations finds it';

/** Commands that others have, or that are named otherwise here. */
const COMMANDS: Readonly<Record<string, string>> = {
  apply: `${READS_ONLY} (ApplyCertificate)`,
  renew: `${READS_ONLY} (ApplyCertificate)`,
  issue: `${READS_ONLY} (ApplyCertificate)`,
  upload: 'esakit deploy uploads a certificate, or replaces one',
  set: 'esakit deploy uploads a certificate, or replaces one',
  replace: 'esakit deploy replaces a certificate',
  remove: 'esakit delete deletes a certificate, esakit prune all that may go',
  clean: 'esakit prune deletes the certificates that may go',
  cleanup: 'esakit prune deletes the certificates that may go',
  quotas: 'esakit quota shows those of certificates',
  create: READS_ONLY,
  update: READS_ONLY,
  login: 'credentials come from the environment (see: esakit help)',
  configure: 'credentials come from the environment (see: esakit help)',
  certificates: 'esakit list has those of a site',
};

/** Flags that others have, or that are named otherwise here. */
const FLAGS: Readonly<Record<string, string>> = {
  '-o': 'for JSON give --json',
  '--output': 'for JSON give --json',
  '--query': 'pipe --json into jq',
  '--filter': 'pipe --json into jq',
  '--profile': 'credentials come from the environment',
  '--access-key-id': 'credentials come from the environment',
  '--access-key-secret': 'credentials come from the environment',
  '--limit': 'all pages are read',
  '--verbose': 'set ESAKIT_DEBUG=1',
  '--debug': 'set ESAKIT_DEBUG=1',
};

/** What to do in place of a command that is not there. */
export const commandHint = (name: string): string | undefined =>
  Object.hasOwn(COMMANDS, name.toLowerCase()) ? COMMANDS[name.toLowerCase()] : undefined;

/** What to do in place of a flag that is not there. */
export const flagHint = (name: string): string | undefined => (Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined);
