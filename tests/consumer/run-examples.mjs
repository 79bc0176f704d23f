import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { writeDocExamples } from './doc-examples.mjs';
import { bin, consumer, root } from './places.mjs';
import { inParallel, run } from './run.mjs';

const credentials = { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' };

/** Examples that show a failure, and what they fail with. */
const FAILURES = [
  ['packages/core/README.md', 'GetNewThing', /InvalidAction/],
  ['packages/core/src/proxy/from-wire-error.ts', 'fromWireError', /\w/],
  // Of the start, the emulator has no certificates of clients.
  [
    'packages/core/src/certificates/lifecycle/mutual-tls/client-certificates.ts',
    'removeClientCertificate',
    /Certificate\.NotFound/,
  ],
  ['packages/core/src/certificates/dcv/publish.ts', 'publishDcv', /nothing to publish/],
];

/** Runs each example of the documents and docstrings where it belongs: on Node, Deno or Bun, against the emulator. */
export async function runExamples() {
  const folder = join(consumer, 'examples');
  const names = writeDocExamples(folder);
  cpSync(fileURLToPath(new URL('uses', import.meta.url)), join(consumer, 'uses'), { recursive: true });
  const server = await serveEmulator();
  const { authority, pair, renewed } = await issue();
  // What examples read.
  const files = {
    'private-authority.pem': authority,
    'client.pem': pair.cert,
    'client-key.pem': pair.key,
    'fullchain.pem': renewed.cert,
    'privkey.pem': renewed.key,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const env = {
    ALIBABA_CLOUD_ACCESS_KEY_ID: credentials.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: credentials.accessKeySecret,
    ALIBABA_CLOUD_ESA_ENDPOINT: server.url,
    EXAMPLE_PEM: server.pem,
    EXAMPLE_CERTIFICATE: pair.cert,
    EXAMPLE_KEY: pair.key,
  };
  try {
    const failures = (await inParallel(names, (name) => runOne(folder, name, env))).filter(Boolean);
    if (failures.length > 0) throw new Error(failures.join('\n\n'));
    return `${names.length} examples run`;
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
  // A port that is free, for one that a reader may choose, and a folder that is there, for certbot's.
  const here = source.replace('port: 8080', 'port: 0').replace(/'\/etc\/letsencrypt\/[^']*'/, "'.'");
  const { code } = await transform(here, { loader: 'ts', format: 'esm' });
  const file = name.replace(/\.ts$/, '.mjs');
  writeFileSync(join(folder, file), code);
  await run(folder, process.execPath, ['--import', '../uses/stage.mjs', file], { env, seconds: 30 });
}

/** The emulator on a port, with the keys of the examples, and the PEM of its sample certificate. */
async function serveEmulator() {
  const load = async (entry) => import(pathToFileURL(createRequire(join(consumer, 'x.js')).resolve(entry)).href);
  const { createEmulator } = await load('@esakit/emulator');
  const { serve } = await load('@esakit/emulator/server');
  const session = { accessKeyId: 'STS.example', accessKeySecret: 'sessionSecret', securityToken: 'sessionToken' };
  const emulator = createEmulator({ credentials: [credentials, session], sampleAnswers: true });
  await emulator.ready();
  const { Certificate: pem } = emulator.state.certificates.get('babaded901474b9693acf530e0fb1d95');
  const { url, close } = await serve(emulator);
  return { url, close, pem };
}

/** An authority, and certificates of it with their keys, by what the tests have for that. */
async function issue() {
  const outfile = join(consumer, 'authority.mjs');
  const entryPoints = [join(root, 'tests/support/authority.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  const { createAuthority } = await import(pathToFileURL(outfile).href);
  const authority = createAuthority();
  const [pair, renewed] = ['www.example.com', 'acme.example.com'].map((name) => authority.issue(name));
  return { authority: authority.ca, pair, renewed };
}

const flat = (document) => document.replaceAll('/', '-');
