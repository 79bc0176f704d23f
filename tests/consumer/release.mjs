import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './places.mjs';
import { writeProject } from './prepare.mjs';
import { startRegistry } from './registry.mjs';
import { run } from './run.mjs';

/** Of the repository, what a release reads and writes. */
const PARTS = ['.changeset', 'packages', 'LICENSE', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/**
 * A whole release without the last step: versions and changelogs in a copy, packed there, published to a registry on this
 * machine, and used from it in an empty folder.
 */
export async function checkRelease() {
  const copy = join(root, '.artifacts/release');
  const folder = mkdtempSync(join(tmpdir(), 'esakit-release-'));
  const published = join(folder, 'registry');
  mkdirSync(published);
  let registry;
  try {
    const version = await raiseVersions(copy);
    const packed = await packAll(copy);
    registry = await startRegistry(published);
    const said = await publish(packed, registry, folder);
    const again = await publish(packed, registry, folder);
    if (/ published$/m.test(again)) throw new Error(`a second run published again:\n${again}`);
    await use(join(folder, 'stranger'), registry, version);
    return [`${version}: ${said.trim().split('\n').length} packages published, those first that others need`];
  } finally {
    registry?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `changeset version` in a copy of the workspace, which is a repository of its own. */
async function raiseVersions(copy) {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  const filter = (path) => !/[\\/]node_modules$|[\\/]\.turbo$/.test(path);
  for (const part of PARTS) cpSync(join(root, part), join(copy, part), { recursive: true, filter });
  cpSync(join(root, 'scripts/release'), join(copy, 'scripts/release'), { recursive: true });
  cpSync(join(root, '.oxfmtrc.json'), join(copy, '.oxfmtrc.json'));
  mkdirSync(join(copy, 'tests'));
  const pending = globSync('.changeset/*.md', { cwd: copy });
  if (pending.length === 0) nextPatch(copy);
  execFileSync('git', ['init', '--quiet'], { cwd: copy });

  const version = (await run(copy, process.execPath, [join(root, 'scripts/release/version.mjs'), copy])).trim();
  if (!/^\d+\.\d+\.\d+$/.test(version) || version === '0.0.0') throw new Error(`the new version is ${version}`);
  for (const file of globSync('packages/*/{package,jsr}.json', { cwd: copy })) {
    const text = readFileSync(join(copy, file), 'utf8');
    if (JSON.parse(text).version !== version || text.includes('^0.0.0')) throw new Error(`${file} is not ${version}`);
  }
  for (const file of globSync('packages/*', { cwd: copy })) {
    const changelog = join(copy, file, 'CHANGELOG.md');
    if (!existsSync(changelog) || !readFileSync(changelog, 'utf8').includes(`## ${version}`)) {
      throw new Error(`${file} has no changelog of ${version}`);
    }
  }
  const left = globSync('.changeset/*.md', { cwd: copy });
  if (left.length > 0) throw new Error(`changesets are left: ${left.join(', ')}`);
  return version;
}

/** Right after a release there is nothing to release: then it is tried with something. */
function nextPatch(copy) {
  writeFileSync(join(copy, '.changeset/next.md'), "---\n'@esakit/core': patch\n---\n\nA change.\n");
}

async function packAll(copy) {
  const packed = join(copy, 'packed');
  mkdirSync(packed);
  // pnpm writes the versions of what is linked in the place of `workspace:`, so it has to be linked.
  const flags = ['--offline', '--frozen-lockfile', '--ignore-scripts', '--prod', '--reporter=silent'];
  await run(copy, 'pnpm', ['install', '--filter', './packages/*', ...flags]);
  await run(copy, 'pnpm', ['-r', '--filter', './packages/*', 'pack', '--pack-destination', packed]);
  return packed;
}

async function publish(packed, registry, folder) {
  // Provenance needs the identity of a workflow, and npm wants a token even where nobody looks at it.
  const config = join(folder, 'npmrc');
  writeFileSync(config, `//${new URL(registry.url).host}/:_authToken=nobody\n`);
  const args = [join(root, 'scripts/release/publish.mjs'), packed, '--registry', registry.url, '--no-provenance'];
  return run(folder, process.execPath, args, { env: { npm_config_userconfig: config } });
}

/** In an empty folder: the command without an installation, and the first lines of the README after one. */
async function use(folder, registry, version) {
  writeProject(folder, registry);
  // npx keeps what it once installed by its name, and the version tried here is always called the same.
  const cache = join(root, '.artifacts/cache/npm');
  rmSync(join(cache, '_npx'), { recursive: true, force: true });
  const env = { npm_config_cache: cache };
  const npm = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const esakit = ['exec', '--yes', ...npm, '--', '@esakit/cli'];
  const said = await run(folder, 'npm', [...esakit, '--version'], { env });
  // What is packed here was built before the version was raised.
  if (said.trim() !== '0.0.0' && said.trim() !== version) throw new Error(`npx @esakit/cli is ${said}`);
  const pem = await run(folder, 'npm', [...esakit, 'get', '--host', 'www.example.com', '--emulator'], { env });
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) throw new Error(`npx @esakit/cli get printed\n${pem}`);

  await run(folder, 'npm', ['install', ...npm, '@esakit/node', '@esakit/core', '@esakit/emulator'], { env });
  cpSync(new URL('uses/modules.mjs', import.meta.url), join(folder, 'modules.mjs'));
  await run(folder, process.execPath, ['modules.mjs']);
  const installed = JSON.parse(readFileSync(join(folder, 'node_modules/@esakit/core/package.json'), 'utf8'));
  if (installed.version !== version) throw new Error(`${installed.version} was installed, not ${version}`);
  if (!existsSync(join(folder, 'node_modules/@esakit/core/CHANGELOG.md'))) throw new Error('there is no changelog');
}
