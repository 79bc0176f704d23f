import type { Command } from './args/command.js';

/** A command in the list: its line of help, and where it is. */
export interface CommandEntry {
  readonly summary: string;
  /** Loads it: no command pays for the others. */
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of help. A new one is a file and a line here. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  get: { summary: 'Get a certificate', load: async () => (await import('./commands/get.js')).get },
  list: {
    summary: 'List the certificates of a site, or of the account',
    load: async () => (await import('./commands/list/list.js')).list,
  },
  sites: { summary: "List the account's sites", load: async () => (await import('./commands/sites.js')).sites },
  check: {
    summary: 'Check certificates, for monitoring and CI',
    load: async () => (await import('./commands/check.js')).check,
  },
  deploy: {
    summary: 'Deploy a certificate, in place of the one that it follows',
    load: async () => (await import('./commands/deploy.js')).deploy,
  },
  quota: {
    summary: 'Show how much of the quota of certificates is used',
    load: async () => (await import('./commands/quota.js')).quota,
  },
  prune: {
    summary: 'Delete the certificates that may go',
    load: async () => (await import('./commands/prune.js')).prune,
  },
  delete: {
    summary: 'Delete a certificate',
    load: async () => (await import('./commands/delete.js')).deleteOne,
  },
  apply: {
    summary: 'Apply for free certificates',
    load: async () => (await import('./commands/apply/apply.js')).apply,
  },
  wait: {
    summary: 'Wait until certificates are issued',
    load: async () => (await import('./commands/wait.js')).wait,
  },
  dcv: {
    summary: 'Show what to publish to have a certificate issued',
    load: async () => (await import('./commands/dcv/dcv.js')).dcv,
  },
  records: {
    summary: 'List, set and remove the DNS records of a site',
    load: async () => (await import('./commands/records/records.js')).records,
  },
  'client-certificates': {
    summary: 'List, issue, revoke and delete client certificates',
    load: async () => (await import('./commands/client-certificates/client-certificates.js')).clientCertificates,
  },
  whoami: {
    summary: 'Show whose the credentials are',
    load: async () => (await import('./commands/whoami.js')).whoami,
  },
  doctor: {
    summary: 'Find out why calls fail, and what to do',
    load: async () => (await import('./commands/doctor.js')).doctor,
  },
  explain: {
    summary: 'Show what a call would send, without sending it',
    load: async () => (await import('./commands/explain/explain.js')).explain,
  },
  policy: {
    summary: 'Print the least-privilege RAM policy',
    load: async () => (await import('./commands/policy.js')).policy,
  },
  operations: {
    summary: 'Find operations of ESA by words',
    load: async () => (await import('./commands/operations.js')).operations,
  },
  call: {
    summary: 'Call any operation of ESA',
    load: async () => (await import('./commands/call/call.js')).call,
  },
  emulator: {
    summary: "Run an emulator of ESA's certificate API on this machine",
    load: async () => (await import('./commands/emulator.js')).emulator,
  },
  completion: {
    summary: 'Print a completion script for bash, zsh or fish',
    load: async () => (await import('./commands/completion.js')).completionOf(() => commands),
  },
};
