import { defineCommand } from '../args/command.js';
import { Failure, UsageError } from '../failure.js';
import { type Io, print, say } from '../io.js';
import { printJson } from '../output/json.js';
import { jsonFlag } from '../args/flags.js';
import { anyString, record } from '../output/schema.js';
import { DEFAULT_PORT, environmentOf } from '../emulated.js';

export const emulator = defineCommand({
  usage: ['emulator [--port PORT] [--json]'],
  about: `Runs an emulator of ESA's certificate API on this machine, until it is interrupted.

It verifies signatures as the service does, and starts with sites and certificates in
different states. Any ESA client can use it: it prints what to set in its environment.
The credentials are test values, known to everybody.`,
  flags: {
    port: { type: 'string', value: 'PORT', about: `Where to listen; ${DEFAULT_PORT} by default, 0 for any free one` },
    ...jsonFlag,
  },
  schema: record({ url: anyString, environment: { type: 'object', additionalProperties: anyString } }),
  examples: [
    { line: 'esakit emulator', about: 'Run it' },
    {
      line: 'esakit emulator --port 0 > emulator.env & sleep 1; . ./emulator.env; esakit sites',
      about: 'Run it beside, and use it',
    },
  ],
  async run({ flags }, io) {
    const port = readPort(flags.port ?? String(DEFAULT_PORT));
    const [{ createEmulator }, { serve }] = await Promise.all([
      import('@esakit/emulator'),
      import('@esakit/emulator/server'),
    ]);
    const emulated = createEmulator();
    const server = await serve(emulated, { port }).catch((cause: NodeJS.ErrnoException) => {
      throw new Failure(`can not listen on port ${port}: ${REASONS[cause.code ?? ''] ?? cause.message}`, { cause });
    });
    const environment = environmentOf(server.url, emulated.credentials);
    if (flags.json) printJson(io, { url: server.url, environment });
    else
      print(
        io,
        Object.entries(environment)
          .map(([name, value]) => `export ${name}=${value}`)
          .join('\n'),
      );
    say(io, `the emulator listens on ${server.url}; set the above where it is used, and end it with Ctrl-C`);
    await ended(io);
    await server.close();
    return 0;
  },
});

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'it is in use; choose another with --port, or --port 0 for any free one',
  EACCES: 'no permission; choose one above 1023 with --port',
};

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Infinity;
  if (port <= 65_535) return port;
  throw new UsageError(`--port ${text} is not a port: give a number from 0 to 65535`);
}

const ended = ({ signal }: Io): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
