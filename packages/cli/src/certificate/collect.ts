import { messageOf } from '../failure.js';
import { type Io, say } from '../io.js';
import { anyBoolean } from '../output/schema.js';

/** All items of a list that comes in pages. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** The items of a list to be shown. */
export interface Collected<Item> {
  readonly items: readonly Item[];
  /** What a document has beside them: nothing where they are all there are. */
  readonly mark: { readonly Complete?: false };
  /** The exit code of a command that shows them. */
  readonly code: 0 | 1;
}

/** Of the JSON document that shows them. */
export const markSchema = { Complete: anyBoolean };

/**
 * All items of a list, or those until it broke off: why it did is said.
 *
 * @throws the error where there was nothing before it, and the reason of the signal.
 */
export async function collectUntil<Item>(items: AsyncIterable<Item>, io: Io): Promise<Collected<Item>> {
  const collected: Item[] = [];
  try {
    for await (const item of items) collected.push(item);
  } catch (error) {
    if (collected.length === 0 || io.signal.aborted) throw error;
    say(io, messageOf(error));
    return { items: collected, mark: { Complete: false }, code: 1 };
  }
  return { items: collected, mark: {}, code: 0 };
}
