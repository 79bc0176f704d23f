import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, packed, root } from './places.mjs';
import { writeProject } from './prepare.mjs';
import { startRegistry } from './registry.mjs';
import { inParallel, run } from './run.mjs';

const cache = join(root, '.artifacts/cache');

/** Settings that a program on Deno needs permission for. */
const variables = ['ID', 'SECRET'].map((name) => `ALIBABA_CLOUD_ACCESS_KEY_${name}`);
variables.push('ALIBABA_CLOUD_SECURITY_TOKEN', 'ALIBABA_CLOUD_REGION_ID', 'ALIBABA_CLOUD_ESA_ENDPOINT');

/** Each with a cache of its own, because the versions packed here always differ and always have the same number. */
const managers = {
  // Its node_modules give a package nothing that it doesn't declare.
  pnpm: async (folder, { names }) => {
    await run(folder, 'pnpm', ['add', '--ignore-workspace', ...names]);
    return run(folder, process.execPath, ['uses/modules.mjs']);
  },
  deno: async (folder) => {
    // The system's certificates too, as npm and pnpm trust them: a company's proxy may sign for the registry.
    const env = { DENO_DIR: join(cache, 'deno'), DENO_TLS_CA_STORE: 'system,mozilla' };
    forget(join(cache, 'deno/npm'), (name) => name.startsWith('127.0.0.1'));
    await run(folder, bin('deno'), ['add', 'npm:@esakit/deno', 'npm:@esakit/emulator'], { env });
    await run(folder, bin('deno'), ['check', 'uses/deno.ts'], { env });
    const permissions = ['--no-prompt', '--allow-net=127.0.0.1', `--allow-env=${variables}`];
    return run(folder, bin('deno'), ['run', '--cached-only', ...permissions, 'uses/deno.ts'], { env });
  },
  bun: async (folder) => {
    const env = { BUN_INSTALL_CACHE_DIR: join(cache, 'bun') };
    forget(join(cache, 'bun'), (name) => name.startsWith('@esakit'));
    await run(folder, bin('bun'), ['add', '@esakit/bun', '@esakit/emulator'], { env });
    return run(folder, bin('bun'), ['uses/bun.ts'], { env });
  },
};

/** Installs with the package managers besides npm, outside of the repository, and runs a program with each. */
export async function checkManagers() {
  const registry = await startRegistry(packed);
  try {
    return await inParallel(Object.entries(managers), async ([name, use]) => {
      const folder = mkdtempSync(join(tmpdir(), `esakit-${name}-`));
      try {
        writeProject(folder, registry);
        cpSync(fileURLToPath(new URL('uses', import.meta.url)), join(folder, 'uses'), { recursive: true });
        return `${name}: ${(await use(folder, registry)).trim()}`;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
  } finally {
    registry.close();
  }
}

function forget(folder, which) {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (which(name)) rmSync(join(folder, name), { recursive: true });
  }
}
