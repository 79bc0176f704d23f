import { type Io, say } from '../io.js';

/**
 * Prints a document, or writes it to a file that is whole at any time.
 *
 * @param isEmpty - whether there is nothing in it, so that a file that is there already is better.
 */
export async function deliver(text: string, path: string | undefined, io: Io, isEmpty = false): Promise<void> {
  if (path === undefined) {
    io.stdout.write(text);
    return;
  }
  const { writeDocument } = await import('../check/output-file.js');
  const isWritten = await writeDocument(path, text, { isEmpty });
  if (!isWritten) say(io, `nothing could be read: ${path} is as it was`);
}
