import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export const examples = join(root, 'examples');

/** What is said of a package, in `package.json` and elsewhere. */
export interface Manifest {
  readonly name?: string;
  readonly private?: boolean;
  readonly version?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

/** JSON with comments and final commas, neither of which stands in a text of ours. */
export const readJsonc = async <T>(file: string): Promise<T> => {
  const text = await readFile(file, 'utf8');
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/,(\s*[}\]])/g, '$1')) as T;
};

/** The version that examples ask for: that of the packages, and of the first release before it is out. */
export async function currentVersion(): Promise<string> {
  const { version = '' } = await readJson<Manifest>(join(root, 'packages/core/package.json'));
  return version === '0.0.0' ? '0.1.0' : version;
}

/** The packages that an example asks for, with their ranges. */
export async function dependenciesOf(name: string): Promise<[name: string, range: string][]> {
  if (name !== 'deno') {
    const { dependencies = {} } = await readJson<Manifest>(join(examples, name, 'package.json'));
    return Object.entries(dependencies);
  }
  const { imports } = await readJson<{ imports: Record<string, string> }>(join(examples, name, 'deno.json'));
  return Object.values(imports).map((specifier) => {
    const [, dependency = '', range = ''] = /^npm:(.+)@([^@]+)$/.exec(specifier) ?? [];
    return [dependency, range];
  });
}

/** What somebody who works in an example has there: what was installed, and keys. */
const OWN = /\/(?:node_modules|\.env.*|\.dev\.vars|\.wrangler|\.vercel)$/;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/**
 * Copies an example as a user would, and installs what it asks for and nothing else: the packages as they were built
 * here, each with its own dependencies under it. The folder is gone after the tests of a file.
 */
export async function stage(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `esakit-${name}-`));
  folders.push(folder);
  const source = join(examples, name);
  await cp(source, folder, { recursive: true, filter: (path) => !OWN.test(path.slice(source.length)) });
  for (const [dependency] of await dependenciesOf(name)) await install(dependency, folder);
  return folder;
}

async function install(name: string, folder: string): Promise<void> {
  const source = join(root, 'packages', name.replace('@esakit/', ''));
  const target = join(folder, 'node_modules', name);
  const manifest = await readJson<Manifest>(join(source, 'package.json'));
  const dependencies = Object.keys(manifest.dependencies ?? {});
  await mkdir(target, { recursive: true });
  await cp(join(source, 'dist'), join(target, 'dist'), { recursive: true });
  const published = {
    ...manifest,
    version: await currentVersion(),
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '*'])),
  };
  await writeFile(join(target, 'package.json'), JSON.stringify(published));
  for (const dependency of dependencies) {
    if (dependency.startsWith('@esakit/')) {
      await install(dependency, target);
      continue;
    }
    const link = join(target, 'node_modules', dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(await realpath(join(source, 'node_modules', dependency)), link);
  }
}
