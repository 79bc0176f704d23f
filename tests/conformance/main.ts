import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { startControl } from './control/server.js';
import { count, failures, type Row, table } from './report.js';
import { browsers, pageFiles } from './runners/browsers.js';
import { edgeRuntime } from './runners/edge-runtime.js';
import { bun, deno, nodes } from './runners/process.js';
import { MissingRuntime, type Runner, type Setting } from './runners/runner.js';
import { workerds } from './runners/workerd.js';

const runners: readonly Runner[] = [...nodes, deno, bun, ...workerds, edgeRuntime, ...browsers];

/** Runtimes at the same time. */
const PARALLEL = 2;

/** Milliseconds for one runtime, so that nothing hangs. */
const LIMIT = 120_000;

/**
 * Runs the suite on every runtime whose name holds one of `wanted`, prints the table and writes the results.
 *
 * @returns whether all is well: nothing failed and, in CI, nothing was missing.
 */
export async function main(root: string, consumer: string, wanted: readonly string[]): Promise<boolean> {
  const chosen = runners.filter(
    ({ runtime }) => wanted.length === 0 || wanted.some((word) => runtime.toLowerCase().includes(word.toLowerCase())),
  );
  const control = await startControl(await pageFiles({ consumer }));
  const rows: Row[] = [];
  try {
    const waiting = chosen.map((runner, index) => ({ runner, index }));
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        rows[next.index] = await runOne(next.runner, { control: control.url, root, consumer });
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
  } finally {
    await control.close();
  }
  const failed = failures(rows);
  if (failed !== '') console.log(`${failed}\n`);
  console.log(table(rows));
  writeFileSync(join(root, '.artifacts/conformance.json'), JSON.stringify(rows, undefined, 2));
  const missing = rows.some((row) => row.missing);
  if (missing && process.env['CI']) console.log('\nIn CI, a runtime that is missing is a failure.');
  return (
    rows.length > 0 &&
    failed === '' &&
    rows.every((row) => row.missing || count(row, 'passed') > 0) &&
    !(missing && process.env['CI'])
  );
}

async function runOne({ runtime, run }: Runner, where: Omit<Setting, 'signal'>): Promise<Row> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1_000;
  const controller = new AbortController();
  const tooLong = new Error(`not done after ${LIMIT} ms`);
  const timer = setTimeout(() => controller.abort(tooLong), LIMIT);
  try {
    const ended = new Promise<never>((_resolve, reject) => {
      controller.signal.addEventListener('abort', () => reject(tooLong));
    });
    const { version, results } = await Promise.race([run({ ...where, signal: controller.signal }), ended]);
    return { runtime, version, results, seconds: seconds() };
  } catch (error) {
    const missing = error instanceof MissingRuntime;
    const trouble = missing ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { runtime, results: [], trouble, missing, seconds: seconds() };
  } finally {
    clearTimeout(timer);
  }
}
