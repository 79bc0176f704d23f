import { checkingFetch } from './checking-fetch.js';
import { createApp } from '../http/app.js';
import type { From } from '../http/env.js';
import { configOf } from '../config.js';
import { askedSource } from '../connect.js';
import { findsCredentials } from '../finds-credentials.js';
import { type PlatformParts, SettingError } from '../platform.js';

/** Answers a request of a known sender. */
export type Handler = (request: Request, from: From) => Response | Promise<Response>;

/** Listens; gives the port that it got. */
export type Serve = (handler: Handler, where: { readonly host: string; readonly port: number }) => Promise<number>;

/**
 * Starts an explorer on a runtime that has a server of its own: on `HOST`, 127.0.0.1 by default, and `PORT`, 8787 by
 * default. It does not start with credentials on an address that others can reach, unless there is a token.
 */
export function startExplorer(
  parts: Omit<PlatformParts, 'listensOn'> & { readonly exit: (code: number) => void },
  serve: Serve,
): void {
  run(parts, serve).catch((error: unknown) => {
    // oxlint-disable-next-line no-console -- what the server says at its start
    console.error(`explorer: ${messageOf(error)}`);
    parts.exit(1);
  });
}

async function run(parts: Omit<PlatformParts, 'listensOn'>, serve: Serve): Promise<void> {
  const host = parts.env('HOST') || '127.0.0.1';
  const hasCredentials = askedSource(parts.env) === undefined && (await findsCredentials(parts));
  const config = configOf({ ...parts, hasCredentials, fetch: checkingFetch, listensOn: host });
  if (config.access.problem !== undefined) throw new SettingError(config.access.problem);
  const app = createApp(config);
  const port = await serve((request, from) => app.fetch(request, { ...from, waitUntil }), {
    host,
    port: readPort(parts.env('PORT')),
  });
  const shown = host.includes(':') ? `[${host}]` : host;
  const why = config.isSourceAsked ? 'EXPLORER_SOURCE asks for it' : 'no credentials found';
  const data = config.source === 'emulator' ? `an emulator's sample data (${why})` : 'your account';
  // oxlint-disable-next-line no-console -- what the server says at its start
  console.log(`explorer: http://${shown}:${port} shows ${data}`);
}

/** A server goes on by itself. */
const waitUntil = (): void => undefined;

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return 8787;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new SettingError('PORT must be a number from 0 to 65535');
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'EADDRINUSE' ? 'the port is in use: set PORT to another' : error.message;
}
