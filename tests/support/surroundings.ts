import type {
  CredentialsError,
  CredentialsProvider,
  RunOutcome,
  Surroundings,
  TextFile,
} from '@esakit/core/credentials';
import type { SignedRequest, TransportReply } from '@esakit/core';
import { failure, reply } from './scripted-service.js';

export const NOW = Date.parse('2026-03-01T12:34:56Z');
export const HOME = '/home/me';
export const CONFIG = `${HOME}/.aliyun/config.json`;
export const SHARED = `${HOME}/.alibabacloud/credentials`;

/** What a service of these surroundings is asked. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Files, variables and services in memory. */
export interface World {
  env?: Record<string, string>;
  /** Texts by their paths; an error is thrown. */
  files?: Record<string, string | TextFile | Error>;
  /** Answers requests; nobody does by default. */
  answer?: (asked: Asked) => TransportReply | Promise<TransportReply>;
  /** Runs commands. */
  run?: (argv: readonly string[]) => RunOutcome;
  now?: number;
  lacks?: Surroundings['lacks'];
  isWindows?: boolean;
}

/** Surroundings that read a world anew at each use, and what happened in it. */
export function surroundingsOf(world: World) {
  const asked: Asked[] = [];
  const warnings: string[] = [];
  const commands: (readonly string[])[] = [];
  const surroundings: Surroundings = {
    env: (name) => world.env?.[name],
    homeDirectory: () => (world.isWindows ? 'C:\\Users\\me' : HOME),
    isWindows: world.isWindows ?? false,
    readFile: (path) => {
      const found = world.files?.[path];
      if (found instanceof Error) throw found;
      return typeof found === 'string' ? { text: found, mode: 0o600 } : found;
    },
    run: async (argv) => {
      commands.push(argv);
      return world.run?.(argv) ?? { failure: 'not-found' };
    },
    transport: async ({ method, url, headers, body }: SignedRequest) => {
      const one = { method, url: new URL(url), headers, body };
      asked.push(one);
      if (world.answer) return world.answer(one);
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    },
    clock: () => world.now ?? NOW,
    warn: (message) => warnings.push(message),
    ...(world.lacks && { lacks: world.lacks }),
  };
  return { surroundings, asked, warnings, commands };
}

/** A file of the vendor's command line. */
export const config = (profiles: readonly object[], current = 'default'): string =>
  JSON.stringify({ current, profiles, meta_path: '' }, null, '\t');

export const session = (name: string, end = NOW + 3_600_000) => ({
  AccessKeyId: `STS.${name}`,
  AccessKeySecret: `secret-${name}`,
  SecurityToken: `token-${name}`,
  Expiration: new Date(end).toISOString().replace('.000', ''),
});

/** What STS answers. */
export const assumed = (name: string, end?: number): TransportReply =>
  reply({ RequestId: '6894B13B-6D71-4EF5-88FA-F32781734A7F', Credentials: session(name, end) });

/** The fields of a form. */
export const formOf = ({ body }: Asked): Record<string, string> => Object.fromEntries(new URLSearchParams(body ?? ''));

/** What no message may hold. */
const CANARY = 'CANARY';

/** The code and the reason of an error of a source. It must not hold the word that the tests mark. */
export const reasonOf = async (task: () => unknown): Promise<string> => {
  const error = (await failure(task)) as CredentialsError;
  if (error.name !== 'CredentialsError' || error.operation !== 'credentials') throw error;
  if (`${error.stack}${JSON.stringify(error)}`.includes(CANARY)) throw new Error('the error shows a secret');
  return `${error.code}: ${error.reason}`;
};

export const settle = async (provide: CredentialsProvider) => {
  const { accessKeyId, accessKeySecret, securityToken, source } = await provide();
  return { accessKeyId, accessKeySecret, securityToken, source };
};
