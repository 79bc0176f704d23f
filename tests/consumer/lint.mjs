import { readdirSync } from 'node:fs';
import { bin, packed } from './places.mjs';
import { inParallel, run } from './run.mjs';

/** What publint and arethetypeswrong have to say of the tarballs. */
export async function lintTarballs() {
  const tarballs = readdirSync(packed).filter((name) => name.endsWith('.tgz'));
  await inParallel(tarballs, async (name) => {
    await run(packed, bin('publint'), ['--strict', name]);
    // A command has nothing to import.
    if (!name.includes('-cli-')) await run(packed, bin('attw'), ['--profile', 'esm-only', '--format', 'ascii', name]);
  });
  return `${tarballs.length} tarballs`;
}
