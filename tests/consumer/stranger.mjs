// An empty folder and the tarballs: what a stranger does first, on any system with Node 20.19 and npm. It needs nothing of
// the repository but tests/consumer.
//
//     node tests/consumer/stranger.mjs FOLDER-OF-TARBALLS
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const packed = resolve(process.argv[2] ?? '.');
const tarballs = readdirSync(packed).filter((name) => name.endsWith('.tgz'));
if (tarballs.length === 0) throw new Error(`${packed} has no tarballs`);

const folder = mkdtempSync(join(tmpdir(), 'esakit-stranger-'));
/** npm and npx are scripts of a shell on Windows. */
const run = (command, args) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command !== process.execPath,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

try {
  run('npm', ['init', '--yes']);
  run('npm', ['pkg', 'set', 'type=module']);
  run('npm', ['install', '--no-audit', '--no-fund', ...tarballs.map((name) => join(packed, name))]);
  cpSync(fileURLToPath(new URL('uses', import.meta.url)), join(folder, 'uses'), { recursive: true });
  process.stdout.write(run(process.execPath, ['uses/modules.mjs']));
  process.stdout.write(run(process.execPath, ['--no-warnings', 'uses/commonjs.cjs']));
  const pem = run('npx', ['--no-install', 'esakit', 'get', '--host', 'www.example.com', '--emulator']);
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) throw new Error(`esakit get printed ${pem}`);
  console.log(`The command: ok, on Node ${process.versions.node} of ${process.platform}`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
