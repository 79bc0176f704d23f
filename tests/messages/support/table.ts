import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { linesOf, takeMadeErrors } from './made-errors.js';

/** What fails, and how: it throws, or gives the text that a user reads. */
export type Case = readonly [what: string, run: () => unknown];

/** Why messages have no case: by file or folder, or by file and a piece of its line, as in `src/a.ts: new Error('x`. */
type Exceptions = Readonly<Record<string, string>>;

interface Messages {
  readonly cases: readonly Case[];
  readonly exceptions: Exceptions;
  /** Further folders of sources that it holds. */
  readonly and?: readonly string[];
  readonly secrets?: readonly string[];
  /** Leaves out what is another in each run, as a port. */
  readonly mask?: (text: string) => string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * A line that makes or throws an error; one that only passes it on (`throw error`, `fail(reason)`) makes none, nor
 * does a page of the explorer (`fail(c, …)`).
 */
const SITE =
  /\bnew \w*(Error|Fault|Failure|Refusal)\(|\bthrow (new )?\w+\(|\b(fail|refuse|refusal|invalidParameter)\((?!\w+(\.\w+)?\)|c,)/;
const NOT_CODE = /^\s*(\*|\/\/|\/\*|import )|\bfunction \w+\(/;

/** The lines of a folder that make an error, as `packages/core/src/options.ts:186`, with their text. */
export function sitesOf(folder: string): { readonly line: string; readonly text: string }[] {
  return globSync(`${folder}/**/*.ts`, { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((text, index) =>
        SITE.test(text) && !NOT_CODE.test(text) ? [{ line: `${file}:${index + 1}`, text: text.trim() }] : [],
      ),
  );
}

const isExcept = (key: string, site: { readonly line: string; readonly text: string }): boolean => {
  const [file = '', piece] = key.split(': ', 2);
  return site.line.startsWith(file) && (piece === undefined || site.text.includes(piece));
};

/** What no message may show: keys, tokens, and the lines of a private key. */
const SECRETS = [/test(AccessKeySecret|SecurityToken)/, /PRIVATE KEY-----\s+[\w+/]{16}/];

async function show(run: () => unknown): Promise<string> {
  try {
    const text = await run();
    if (typeof text !== 'string') throw new Error('it should have failed');
    return text.trim();
  } catch (error) {
    const { name, code, message } = error as Error & { readonly code?: string };
    return `${[name, code].filter(Boolean).join(' ')}\n${message}`;
  }
}

/**
 * Tests that the messages of a package are as in the snapshot, hold no secret, and that each line which makes an error
 * has a case that shows its message.
 *
 * @param folder - of the sources, as `packages/core/src`.
 */
export function testMessages(
  folder: string,
  { cases, exceptions, and = [], secrets = [], mask = String }: Messages,
): void {
  const shown = new Set<string>();
  const folders = [folder, ...and];
  const name = folder.split('/')[1] ?? '';

  it(`the messages of ${name} say what they always said, and no secret`, async () => {
    const entries: string[] = [];
    for (const [what, run] of cases) {
      takeMadeErrors();
      const text = await show(run);
      for (const error of takeMadeErrors()) {
        const { message, reason = message } = error as Error & { readonly reason?: string };
        // A page begins it with a capital letter.
        const isShown = [message, reason].some((one) => text.toLowerCase().includes(one.toLowerCase()));
        if (isShown) for (const line of linesOf(error)) shown.add(line);
      }
      entries.push(mask(`${what}\n${text.replace(/^/gm, '  ')}\n`));
    }
    const all = entries.join('\n');
    for (const secret of secrets) expect(all).not.toContain(secret);
    for (const secret of SECRETS) expect(all).not.toMatch(secret);
    await expect(all).toMatchFileSnapshot(`${name}.txt`);
  });

  // Where mutants are tried, the lines are not those of the sources.
  if (process.env['ESAKIT_MUTATE'] !== undefined) return;
  it(`every message of ${name} has a case, or a reason to have none`, () => {
    const missing = folders.flatMap(sitesOf).filter(({ line }) => !shown.has(line));
    const keys = Object.keys(exceptions);
    expect(missing.filter((site) => !keys.some((key) => isExcept(key, site)))).toEqual([]);
    expect(keys.filter((key) => !missing.some((site) => isExcept(key, site)))).toEqual([]);
  });
}
