import { connectionFlags, jsonFlag } from '../../args/flags.js';

export const RUNTIMES = ['node', 'deno', 'bun', 'edge', 'browser', 'curl'] as const;

export const flags = {
  site: { type: 'string', value: 'ID', about: 'The parameter SiteId: an id, because a name is not looked up' },
  id: { type: 'string', value: 'ID', about: 'The parameter Id' },
  param: {
    type: 'string',
    value: 'NAME=VALUE',
    multiple: true,
    about: 'Any other parameter; may be repeated. The value may be JSON, @FILE, or - for standard input',
  },
  'show-signature': { type: 'boolean', about: 'Show the signature too, and a curl command that works for 15 minutes' },
  date: { type: 'string', value: 'TIME', about: 'Sign for this time, as in 2026-03-01T12:34:56Z; now by default' },
  nonce: { type: 'string', value: 'TEXT', about: 'Sign with this nonce; a random one by default' },
  code: { type: 'string', value: 'RUNTIME', choices: RUNTIMES, about: `Print the code for ${RUNTIMES.join(', ')}` },
  compare: {
    type: 'string',
    value: 'TEXT',
    about: "Show where the server's string to sign differs: TEXT is its message, - reads it from a pipe",
  },
  ...jsonFlag,
  ...connectionFlags,
  emulator: { type: 'boolean', about: 'Sign for a running "esakit emulator", with its credentials' },
} as const;
