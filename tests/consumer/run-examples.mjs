import { generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { writeDocExamples } from './doc-examples.mjs';
import { bin, consumer } from './places.mjs';
import { inParallel, run } from './run.mjs';

const credentials = { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' };

/** Examples that show a failure, and what they fail with. */
const FAILURES = [
  ['packages/core/README.md', 'GetNewThing', /InvalidAction/],
  ['packages/core/src/proxy/from-wire-error.ts', 'fromWireError', /\w/],
];

/** Frameworks that are not installed here: examples that need one are compiled only. */
const FRAMEWORKS = /from '(next\/|\$env|@sveltejs|astro|react-router|@alicloud\/credentials)|defineEventHandler/;

/** Runs each example of the documents and docstrings where it belongs: on Node, Deno or Bun, against the emulator. */
export async function runExamples() {
  const folder = join(consumer, 'examples');
  const names = writeDocExamples(folder);
  cpSync(fileURLToPath(new URL('uses', import.meta.url)), join(consumer, 'uses'), { recursive: true });
  const server = await serveEmulator();
  const env = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: credentials.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: credentials.accessKeySecret,
    ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
    EXAMPLE_PEM: server.pem,
    EXAMPLE_KEY: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
  try {
    const runnable = names.filter((name) => !FRAMEWORKS.test(readFileSync(join(folder, name), 'utf8')));
    const failures = (await inParallel(runnable, (name) => runOne(folder, name, env))).filter(Boolean);
    if (failures.length > 0) throw new Error(failures.join('\n\n'));
    const others = names.length - runnable.length;
    return `${runnable.length} examples run; ${others} were compiled only, because they need a framework`;
  } finally {
    await server.close();
  }
}

/** @returns what went wrong, if something did. */
async function runOne(folder, name, env) {
  const source = readFileSync(join(folder, name), 'utf8');
  const expected = FAILURES.find(([document, word]) => name.startsWith(flat(document)) && source.includes(word))?.[2];
  let said;
  try {
    if (source.includes("'@esakit/bun'")) await run(folder, bin('bun'), [name], { env });
    else if (source.includes("'@esakit/deno'")) await run(folder, bin('deno'), ['run', '--allow-all', name], { env });
    else await onNode(folder, name, source, env);
  } catch (error) {
    said = error.message;
  }
  if (expected) return said && expected.test(said) ? undefined : (said ?? `${name} should have failed`);
  return said;
}

async function onNode(folder, name, source, env) {
  // A port that is free, for one that a reader may choose.
  const { code } = await transform(source.replace('port: 8080', 'port: 0'), { loader: 'ts', format: 'esm' });
  const file = name.replace(/\.ts$/, '.mjs');
  writeFileSync(join(folder, file), code);
  await run(folder, process.execPath, ['--import', '../uses/stage.mjs', file], { env, seconds: 30 });
}

/** The emulator on a port, with the keys of the examples, and the PEM of its sample certificate. */
async function serveEmulator() {
  const load = async (entry) => import(pathToFileURL(createRequire(join(consumer, 'x.js')).resolve(entry)).href);
  const { createEmulator } = await load('@esakit/emulator');
  const { serve } = await load('@esakit/emulator/server');
  const emulator = createEmulator({ credentials, sampleAnswers: true });
  await emulator.ready();
  const { Certificate: pem } = emulator.state.certificates.get('babaded901474b9693acf530e0fb1d95');
  const { url, close } = await serve(emulator);
  return { url, close, pem };
}

const flat = (document) => document.replaceAll('/', '-');
