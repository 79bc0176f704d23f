import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { rollup } from 'rollup';
import { consumer } from '../consumer/places.mjs';
import { bundle } from './bundle.mjs';

/** Packages that promise to be free of side effects. */
const packages = ['core', 'node', 'deno', 'bun', 'edge', 'browser'].map((name) => `@esakit/${name}`);

/** What a bundle does not use costs it nothing: not a byte of another operation, and not a statement at import time. */
export async function checkUnused() {
  const core = await import(pathToFileURL(createRequire(join(consumer, 'x.js')).resolve('@esakit/core')).href);
  const operations = Object.values(core).filter((one) => typeof one?.output === 'object' && one.name && one.method);
  if (operations.length < 4) throw new Error(`only ${operations.length} operations of core were found`);

  const used = `import { createClient, getCertificate } from '@esakit/core'; export { createClient, getCertificate };`;
  const without = await size(used);
  const names = Object.keys(core).filter((name) => !['createClient', 'getCertificate'].includes(name));
  const withAll = await size(`import { ${names.join(', ')} } from '@esakit/core'; ${used}`);
  if (withAll.bytes !== without.bytes) {
    throw new Error(`imports that are not used cost ${withAll.bytes - without.bytes} bytes of a bundle`);
  }
  const others = operations.filter(({ name }) => name !== 'GetCertificate' && isIn(without.text, name));
  if (others.length > 0) {
    throw new Error(`a bundle of GetCertificate holds ${others.map(({ name }) => name).join(', ')} too`);
  }
  if (!isIn(without.text, 'GetCertificate')) throw new Error('the bundle should hold GetCertificate');

  for (const name of packages) {
    const left = await residue(name);
    if (left !== '') throw new Error(`importing ${name} leaves this in a bundle:\n${left.slice(0, 2_000)}`);
  }
  return [
    `of ${operations.length} operations, a bundle holds the one it uses (${(without.bytes / 1_000).toFixed(1)} kB before gzip)`,
    `importing ${packages.length} packages without using them leaves nothing`,
  ];
}

/** Whether a minified text holds an operation: its name as data, not as a part of some advice. */
const isIn = (text, operation) => new RegExp(`name:["'\`]${operation}["'\`]`).test(text);

async function size(contents) {
  const { text, contents: bytes } = await bundle(contents);
  return { text, bytes: bytes.length };
}

/** What of a package stays when nothing of it is used, also for a bundler that trusts no `sideEffects: false`. */
async function residue(name) {
  const entry = createRequire(join(consumer, 'x.js')).resolve(name);
  const rolled = await rollup({
    input: 'entry',
    external: (id) => id !== 'entry' && !id.startsWith('.') && !id.startsWith('/'),
    treeshake: { moduleSideEffects: (_id, external) => !external },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : undefined),
        load: (id) => (id === 'entry' ? `import ${JSON.stringify(entry)};` : undefined),
      },
    ],
    onwarn: () => undefined,
  });
  const { output } = await rolled.generate({ format: 'es' });
  return output[0].code.trim();
}
