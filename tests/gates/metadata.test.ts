import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly homepage: string;
  readonly keywords: readonly string[];
  readonly files: readonly string[];
  readonly bugs: { readonly url: string };
  readonly repository: { readonly url: string; readonly directory?: string };
  readonly publishConfig: object;
  readonly scripts: Readonly<Record<string, string>>;
}
const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${root}${folder}package.json`, 'utf8')) as Manifest;

const { repository } = manifest('');
const address = repository.url.replace(/^git\+|\.git$/g, '');

describe.each(globSync('packages/*', { cwd: root }).map((folder) => folder.replaceAll('\\', '/')))('%s', (folder) => {
  const one = manifest(`${folder}/`);

  it('can be published with provenance: npm compares the repository with where it was built', () => {
    expect(one.repository).toEqual({ ...repository, directory: folder });
    expect(one.publishConfig).toEqual({ access: 'public', provenance: true });
  });

  it('leads to its page, and to where to report what is wrong', () => {
    expect(one.homepage).toBe(`${address}/tree/main/${folder}#readme`);
    expect(one.bugs.url).toBe(`${address}/issues`);
  });

  it('says what it is, and brings its changes', () => {
    expect(one.description).toMatch(/^[A-Z].{30,140}\.$/);
    expect(one.keywords).toContain('esa');
    expect(one.license).toBe('MIT');
    expect(one.files).toEqual(['dist', 'CHANGELOG.md']);
    expect(existsSync(`${root}${folder}/README.md`)).toBe(true);
  });

  it('runs nothing when it is installed', () => {
    expect(Object.keys(one.scripts).filter((name) => /install|prepare|prepublish/.test(name))).toEqual([]);
  });
});
