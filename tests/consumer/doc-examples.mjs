import { existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumer, root } from './places.mjs';

const BLOCK = /^```ts\n(.*?)^```/gms;

/**
 * Writes each TypeScript example of the documents and of the docstrings into a file of its own.
 *
 * @returns the names of the files.
 */
export function writeDocExamples(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  linkHono();
  const sources = ['*.md', 'docs/**/*.md', '{packages,apps,examples}/*/*.md', 'packages/*/src/**/*.ts'];
  const documents = globSync(sources, { cwd: root, exclude: (path) => path.includes('node_modules') });
  return documents.toSorted().flatMap((document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const plain = document.endsWith('.ts') ? text.replace(/^ *\* ?/gm, '') : text;
    return [...plain.matchAll(BLOCK)].map(([, code], index) => {
      const name = `${document.replaceAll('/', '-')}-${index + 1}.ts`;
      // An example without an import is a module too; what Deno takes from npm is installed here.
      writeFileSync(join(folder, name), `${code.replaceAll("'npm:", "'")}export {};\n`);
      return name;
    });
  });
}

/** The framework that the repository has itself. */
function linkHono() {
  const link = join(consumer, 'node_modules/hono');
  if (!existsSync(link)) symlinkSync(join(root, 'apps/explorer/node_modules/hono'), link, 'junction');
}
