#!/usr/bin/env node
/**
 * The command `esakit`: the glue between its process and {@link run}.
 *
 * @module
 */
import process from 'node:process';
import { Interruption } from './io.js';
import { run } from './run.js';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader may stop early (`| head`): the rest is dropped, and the command goes on.
    if (code === 'EPIPE') return;
    process.exitCode = 1;
    if (stream === process.stdout) process.stderr.write(`esakit: can not write the output: ${message}\n`);
  });
}

/** Milliseconds that a command has to end in order: a file system that hangs must not keep it any longer. */
const GRACE = 5_000;

// The first signal ends the command in order; a second one ends it at once, as there is no listener any more.
const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    controller.abort(new Interruption(signal));
    setTimeout(() => process.kill(process.pid, signal), GRACE).unref();
  });
}

async function readStdin(): Promise<string> {
  // Loaded by the few commands that read it.
  const [{ Buffer }, { decodeText }] = await Promise.all([import('node:buffer'), import('./args/decode.js')]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return decodeText(Buffer.concat(chunks));
}

const { stdout, stderr, env } = process;
const { signal } = controller;
const code = await run(process.argv.slice(2), { stdout, stderr, stdin: readStdin, env, signal, now: Date.now });
// Not `process.exit`: what was written has to leave first.
process.exitCode ||= code;
