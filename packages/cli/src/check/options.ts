import { type HealthLimits, LEVELS, type Level, parseLimits } from '@esakit/node';
import type { Values } from '../args/command.js';
import { connectionFlags, jsonFlag, siteFlag, wideFlag } from '../args/flags.js';
import { checkChoice } from '../certificate/choose.js';
import { UsageError } from '../failure.js';
import { readThrown } from '../thrown.js';

const FORMATS = ['table', 'json', 'prometheus', 'junit'] as const;

/** Levels that `--only` takes: all results are `ok` at least. */
const ONLY = LEVELS.filter((level) => level !== 'ok');

const DEFAULT_CONCURRENCY = 24;
const MAX_CONCURRENCY = 100;
const MAX_SECONDS = 86_400;

/** Flags of a command that looks at many sites. */
export const paceFlags = {
  timeout: { type: 'string', value: 'SECONDS', about: 'End then, with what was read until then; no limit by default' },
  concurrency: {
    type: 'string',
    value: 'NUMBER',
    about: `Requests at the same time, at most; ${DEFAULT_CONCURRENCY} by default`,
  },
} as const;

export const checkFlags = {
  ...siteFlag,
  id: { type: 'string', value: 'ID', about: 'One certificate of the site' },
  host: { type: 'string', value: 'NAME', about: 'The best certificate for this host' },
  warn: { type: 'string', value: 'LIMIT', about: 'Warn below this, in days or as in 40%; 30 by default' },
  fail: { type: 'string', value: 'LIMIT', about: 'Critical below this, in days or as in 10%; 7 by default' },
  only: {
    type: 'string',
    value: 'LEVEL',
    choices: ONLY,
    about: `Show only what is so bad or worse: ${ONLY.join(', ')}`,
  },
  verify: { type: 'boolean', about: 'Look at the PEM of every certificate, one request each' },
  served: { type: 'boolean', about: 'With --host: look which certificate the host serves, without a proxy' },
  connect: { type: 'string', value: 'ADDRESS', about: 'With --served: ask there, as in 192.0.2.1:443' },
  format: { type: 'string', value: 'FORMAT', choices: FORMATS, about: `${FORMATS.join(', ')}; table by default` },
  output: { type: 'string', value: 'FILE', about: 'Write there, whole or not at all' },
  ...paceFlags,
  ...wideFlag,
  ...jsonFlag,
  ...connectionFlags,
} as const;

/** What the flags of `check` ask for, besides what is checked. */
export interface CheckOptions extends PaceOptions {
  readonly format: (typeof FORMATS)[number];
  readonly limits: HealthLimits;
  readonly only: Level | undefined;
}

/** How fast and how long many sites are looked at. */
export interface PaceOptions {
  /** Milliseconds. */
  readonly timeout: number | undefined;
  /** Requests at the same time. */
  readonly concurrency: number;
}

/** @throws {UsageError} for values out of range. */
export const readPace = ({ timeout, concurrency }: Values<typeof paceFlags>): PaceOptions => ({
  timeout: timeout === undefined ? undefined : readNumber('timeout', timeout, MAX_SECONDS) * 1000,
  concurrency: readNumber('concurrency', concurrency ?? String(DEFAULT_CONCURRENCY), MAX_CONCURRENCY),
});

/** @throws {UsageError} for flags that don't go together, and for values out of range. */
export function readCheckOptions(given: Values<typeof checkFlags>): CheckOptions {
  if (given.host !== undefined || given.id !== undefined) checkChoice(given, 'check');
  if (given.served && given.host === undefined)
    throw new UsageError('--served needs --host: give the host that serves');
  if (given.connect !== undefined && !given.served) throw new UsageError('--connect needs --served');
  return {
    format: readFormat(given),
    limits: readLimits(given),
    only: ONLY.find((level) => level === given.only),
    ...readPace(given),
  };
}

function readFormat({ format, json }: Values<typeof checkFlags>): CheckOptions['format'] {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} are two things to print: give one of them`);
  }
  return json ? 'json' : (FORMATS.find((one) => one === format) ?? 'table');
}

function readLimits({ warn, fail }: Values<typeof checkFlags>): HealthLimits {
  try {
    return parseLimits({ warn, fail });
  } catch (error) {
    // Its words are those of the flags.
    throw new UsageError(
      readThrown(error)
        .message.replace(/^parseLimits: (\w+)/, '--$1')
        .replace('before warn', 'before --warn')
        .replace('make warn', 'make --warn'),
    );
  }
}

function readNumber(flag: string, text: string, max: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= max) return number;
  throw new UsageError(`--${flag} ${text} is not a number from 1 to ${max}`);
}
