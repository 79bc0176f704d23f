import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { consumer } from '../consumer/places.mjs';

/** Names that one platform has and others don't. */
const words = new Set([
  'process',
  'Buffer',
  'Deno',
  'Bun',
  'require',
  'global',
  '__dirname',
  '__filename',
  'EdgeRuntime',
]);

/** Packages that run everywhere, page included: neither they nor what they bring may know where they are. */
const bundled = { '@esakit/core': ['', '/sign', '/proxy'], '@esakit/browser': ['', '/esakit.min.js'] };

/**
 * No bundle of core and browser knows a platform. What their texts say is another matter, so only code counts. In code
 * of our own not even a property may be called so; others have methods with such names.
 */
export async function checkPlatformWords() {
  const found = [];
  let checked = 0;
  const check = (what, code, strict) => {
    found.push(...wordsOf(code, strict).map((word) => `${what}: ${word}`));
    checked++;
  };
  for (const [name, entries] of Object.entries(bundled)) {
    const dist = join(consumer, 'node_modules', name, 'dist');
    for (const file of readdirSync(dist, { encoding: 'utf8', recursive: true }).filter((one) => one.endsWith('.js'))) {
      check(`${name}/dist/${file}`, readFileSync(join(dist, file), 'utf8'), !file.endsWith('.min.js'));
    }
    for (const entry of entries) check(`bundle of ${name}${entry}`, await bundle(name + entry), false);
  }
  if (found.length > 0) throw new Error(`words of a platform where there may be none:\n${found.join('\n')}`);
  return `no word of a platform in ${checked} files and bundles of core and browser`;
}

async function bundle(specifier) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${specifier}';`, resolveDir: consumer },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // So that an import of Node is found here, and not by a bundler that fails.
    external: ['node:*', ...builtinModules],
  });
  return outputFiles[0].text;
}

const globals = new Set(['globalThis', 'self', 'window']);

/**
 * The words that code uses: as a variable, of the global object, out of an object taken apart, or to import.
 *
 * @param strict - as any property too.
 */
export function wordsOf(code, strict) {
  const found = new Set();
  const visit = (node, parent) => {
    if (node.type === 'Property') node.parentType = parent.type;
    if (node.type === 'Identifier' && words.has(node.name) && (strict || !isOwnName(node, parent)))
      found.add(node.name);
    if (node.type === 'Literal' && typeof node.value === 'string') {
      const isImport = parent.source === node || /^node:[\w/]+$/.test(node.value);
      if (isImport && builtinModules.includes(node.value.replace(/^node:/, ''))) found.add(`'${node.value}'`);
      if (parent.type === 'MemberExpression' && words.has(node.value)) found.add(`['${node.value}']`);
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.type === 'string') visit(child, node);
      }
    }
  };
  visit(parseAst(code), {});
  return [...found];
}

/** Whether an identifier is but the name of a property or a method of some object. */
function isOwnName(node, { type, object, property, key, computed, parentType }) {
  if (computed) return false;
  if (type === 'MemberExpression') return property === node && !globals.has(object.name);
  return (
    key === node &&
    ['MethodDefinition', 'PropertyDefinition', 'Property'].includes(type) &&
    parentType !== 'ObjectPattern'
  );
}
