import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeDirectory, replaceFile } from '../certificate/files.js';

/**
 * Writes a document where it is whole at any time: as it was, or as it is.
 *
 * @param isEmpty - whether there is nothing in it, so that a document that is there already is better.
 * @returns whether it was written.
 * @throws {Failure} that says what is in the way.
 */
export async function writeDocument(
  path: string,
  text: string,
  { isEmpty }: { readonly isEmpty: boolean },
): Promise<boolean> {
  if (isEmpty && (await isThere(path))) return false;
  await makeDirectory(dirname(path));
  await replaceFile(path, text);
  return true;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
