import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDocExamples } from './doc-examples.mjs';
import { bin, consumer, tools } from './places.mjs';
import { inParallel, run } from './run.mjs';

const oldest = [process.execPath, join(tools, 'node_modules/typescript-5.4/bin/tsc')];
const newest = [bin('tsc')];

const resolutions = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext', node10: 'commonjs' };
/** Those of ES modules. */
const modern = ['node16', 'nodenext', 'bundler'];

/** A user's program, and all types of all packages, with the libraries that most have. */
const usual = { files: ['node.ts', 'all.ts'], lib: ['es2022', 'dom'], types: ['node'] };

/** Nothing but the few web globals that the types speak of: no DOM, no Node. */
const bare = { files: ['everywhere.ts', 'web-globals.d.ts'], lib: ['es2022'], types: [] };

/** Checks the emitted types as users' compilers do, with the declarations of all libraries checked as well. */
export async function checkTypes() {
  const folder = join(consumer, 'types');
  cpSync(fileURLToPath(new URL('types', import.meta.url)), folder, { recursive: true });
  const everywhere = modern.flatMap((resolution) => [
    // The declarations are the same under each resolution: once is enough for what is in them.
    writeProject(folder, usual, resolution, resolution !== 'nodenext'),
    writeProject(folder, bare, resolution),
  ]);
  const checks = everywhere.flatMap((project) => [
    [...oldest, '-p', project],
    [...newest, '-p', project],
  ]);
  // CommonJS: each compiler as far as it goes (docs/compatibility.md).
  const dom = { lib: usual.lib, types: usual.types };
  checks.push(
    [...oldest, '-p', writeProject(folder, { ...dom, files: ['node10.ts'] }, 'node10', true)],
    [...oldest, '-p', writeProject(folder, { ...dom, files: ['dynamic.cts'] }, 'node16', true)],
    [...newest, '-p', writeProject(folder, { ...dom, files: ['dynamic.cts'] }, 'node16', true)],
    [...newest, '-p', writeProject(folder, { ...dom, files: ['commonjs.cts'] }, 'nodenext')],
  );
  const examples = writeDocExamples(join(folder, 'examples'));
  const files = ['frameworks.d.ts', ...examples.map((name) => `examples/${name}`)];
  checks.push([...newest, '-p', writeProject(folder, { ...usual, files, name: 'examples' }, 'nodenext', true)]);
  await inParallel(checks, ([command, ...args]) => run(folder, command, args));
  return [
    `TypeScript 5.4 and 7 under ${modern.join(', ')}, with the libraries of DOM and Node and without`,
    'CommonJS under node10 (5.4), node16 (both, with import()) and nodenext (7)',
    `${examples.length} examples of documents and docstrings`,
  ];
}

/** Writes a project of the strictest settings that users have. */
function writeProject(folder, { files, lib, types, name = files[0] }, moduleResolution, skipLibCheck = false) {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck,
    target: 'es2022',
    module: resolutions[moduleResolution],
    moduleResolution,
    lib,
    types,
  };
  const project = `${name}-${moduleResolution}-${skipLibCheck ? 'skip' : 'all'}.json`;
  writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, files }));
  return project;
}
