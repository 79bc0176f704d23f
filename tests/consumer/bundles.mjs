import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { bin, consumer, oldestNode, tools } from './places.mjs';
import { inParallel, run } from './run.mjs';

/** A call without a network, and what it gives. */
const answer = `async () => new Response('{"Certificate":"PEM"}')`;
const call = `getCertificate(esa, { SiteId: 1, Id: 'x' })`;
const signing = (from, create) => `
  import { createClient, getCertificate } from '${from}';
  const options = { credentials: { accessKeyId: 'id', accessKeySecret: 'secret' }, fetch: ${answer} };
  const esa = ${create};
  console.log((await ${call}).Certificate);
`;

/** A program for each package, which prints PEM, what runs its bundle, and whether that has Node's modules. */
const programs = (certificate) => ({
  core: { runs: oldestNode, code: signing('@esakit/core', 'createClient(options)') },
  node: { runs: oldestNode, builtins: true, code: signing('@esakit/node', 'createClient(options)') },
  edge: { runs: oldestNode, code: signing('@esakit/edge', 'createClient(undefined, options)') },
  deno: { runs: bin('deno'), builtins: true, code: signing('@esakit/deno', 'createClient(options)') },
  bun: { runs: bin('bun'), code: signing('@esakit/bun', 'createClient(options)') },
  browser: {
    runs: oldestNode,
    code: `
      import { createClient, getCertificate } from '@esakit/browser';
      const esa = createClient({ proxy: 'https://example.com/esa', fetch: async () => new Response('{"data":{"Certificate":"PEM"}}') });
      console.log((await ${call}).Certificate);
    `,
  },
  emulator: {
    runs: oldestNode,
    code: `
      import { createEmulator } from '@esakit/emulator';
      const { state, ready } = createEmulator();
      await ready();
      console.log(state.certificates.get('babaded901474b9693acf530e0fb1d95').Certificate.slice(11, 14).replace('CER', 'PEM'));
    `,
  },
  both: {
    runs: oldestNode,
    code: `
      import { createEmulator } from '@esakit/emulator';
      import { verifyCertificate } from '@esakit/x509';
      const { state, ready } = createEmulator();
      await ready();
      const findings = await verifyCertificate(state.certificates.get('babaded901474b9693acf530e0fb1d95'));
      console.log(findings.length > 5 && findings.every(({ ok }) => ok) ? 'PEM' : findings);
    `,
  },
  x509: {
    runs: oldestNode,
    code: `
      import { verifyCertificate } from '@esakit/x509';
      const findings = await verifyCertificate(${JSON.stringify(certificate)});
      console.log(findings.length > 5 && findings.every(({ ok }) => ok) ? 'PEM' : findings);
    `,
  },
});

const builtins = [...builtinModules, 'node:*'];
const isBuiltin = (id) => id.startsWith('node:') || builtinModules.includes(id);

const bundlers = {
  esbuild: async (entry, outfile, external) => {
    await esbuild({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: external ? builtins : [],
      logLevel: 'warning',
    });
  },
  Vite: async (entry, outfile, external) => {
    await vite({
      configFile: false,
      root: consumer,
      logLevel: 'warn',
      build: {
        outDir: dirname(outfile),
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry, formats: ['es'], fileName: () => basename(outfile) },
        rollupOptions: { external: external ? isBuiltin : [] },
      },
    });
  },
  rollup: async (entry, file, external) => {
    const load = async (name) =>
      (await import(pathToFileURL(createRequire(join(tools, 'x.js')).resolve(name)).href)).default;
    const [resolve, commonjs] = [await load('@rollup/plugin-node-resolve'), await load('@rollup/plugin-commonjs')];
    const bundle = await rollup({
      input: entry,
      external: external ? isBuiltin : [],
      plugins: [resolve({ preferBuiltins: external }), commonjs()],
      onwarn: ({ code, message, id = '' }) => {
        // Of others: what a user sees of ours has to be nothing.
        if (code === 'UNRESOLVED_IMPORT' || /[\\/]@esakit[\\/]/.test(id)) throw new Error(message);
      },
    });
    await bundle.write({ dir: dirname(file), entryFileNames: basename(file), format: 'es' });
    await bundle.close();
  },
};

/** Bundles a program of each package with each bundler, and runs what comes out. */
export async function checkBundles() {
  const folder = join(consumer, 'bundles');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const bundles = [];
  const chosen = programs(await sampleCertificate());
  for (const [name, { code, runs, builtins: external = false }] of Object.entries(chosen)) {
    const entry = join(folder, `${name}.mjs`);
    writeFileSync(entry, code);
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      const file = join(folder, bundler.toLowerCase(), `${name}.mjs`);
      await bundle(entry, file, external);
      bundles.push({ file, runs });
    }
  }
  await inParallel(bundles, async ({ file, runs }) => {
    const said = await run(folder, runs, runs === bin('deno') ? ['run', '--no-prompt', '--no-config', file] : [file]);
    if (said.trim() !== 'PEM') throw new Error(`${file} said ${said}`);
  });
  return `${Object.keys(chosen).join(', ')}, each with ${Object.keys(bundlers).join(', ')}`;
}

/** A certificate and what is said of it, which a program can hold. */
async function sampleCertificate() {
  const file = createRequire(join(consumer, 'x.js')).resolve('@esakit/emulator');
  const { createEmulator } = await import(pathToFileURL(file).href);
  const emulator = createEmulator();
  await emulator.ready();
  const { Certificate, Result } = emulator.state.certificates.get('babaded901474b9693acf530e0fb1d95');
  return { Certificate, Result };
}
