// What must hold of the packages as they are built, each measured on what a user installs.
import { checkColdImport } from './cold-import.mjs';
import { checkOperationsWeight } from './operations-weight.mjs';
import { checkPlatformWords } from './platform-words.mjs';
import { checkUnused } from './unused.mjs';

export async function checkGates() {
  return [
    await checkPlatformWords(),
    await checkUnused(),
    await checkOperationsWeight(),
    await checkColdImport(),
  ].flat();
}
