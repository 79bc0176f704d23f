import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { linesOf, takeMadeErrors } from './made-errors.js';

/** What fails, and how: it throws, or gives the text that a user reads. */
export type Case = readonly [what: string, run: () => unknown];

/** Why a message has no case, by its file and a piece of its line, as in `src/a.ts: new Error('x`: one line each. */
type Exceptions = Readonly<Record<string, string>>;

interface Messages {
  readonly cases: readonly Case[];
  readonly exceptions: Exceptions;
  /** Folders of sources of another package that it holds. */
  readonly and?: readonly string[];
  /** Folders of this package that the test of another one holds. */
  readonly without?: readonly string[];
  /** A class whose errors never leave the sources, because each caller catches them. */
  readonly caught?: 'RangeError';
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

/** A line that makes an error. */
interface Site {
  /** As `packages/core/src/options.ts:186`. */
  readonly line: string;
  /** The line, with the next one where its parenthesis is still open. */
  readonly text: string;
}

/** The lines of a folder that make an error. */
export const sitesOf = (folder: string): Site[] =>
  globSync(`${folder}/**/*.ts`, { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((text, index, lines) => {
        if (!SITE.test(text) || NOT_CODE.test(text)) return [];
        const whole = text.endsWith('(') ? `${text}${lines[index + 1]?.trim()}` : text;
        return [{ line: `${file}:${index + 1}`, text: whole.trim() }];
      }),
  );

const isExcept = (key: string, { line, text }: Site): boolean => {
  const end = key.indexOf('.ts: ') + '.ts'.length;
  return line.startsWith(`${key.slice(0, end)}:`) && text.includes(key.slice(end + ': '.length));
};

/** What no message may show: keys, tokens, and the lines of a private key. */
const SECRETS = [/test(AccessKeySecret|SecurityToken)/, /PRIVATE KEY-----\s+[\w+/]{16}/];

/** A page begins it with a capital letter, and the command indents its further lines. */
const comparable = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ');

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
  { cases, exceptions, and = [], without = [], caught, secrets = [], mask = String }: Messages,
): void {
  const shown = new Set<string>();
  const name = folder.split('/')[1] ?? '';

  it(`the messages of ${name} say what they always said, and no secret`, async () => {
    const entries: string[] = [];
    for (const [what, run] of cases) {
      takeMadeErrors();
      const text = await show(run);
      for (const error of takeMadeErrors()) {
        const { message, reason = message } = error as Error & { readonly reason?: string };
        const isShown = [message, reason].some((one) => comparable(text).includes(comparable(one)));
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
    const missing = [folder, ...and]
      .flatMap(sitesOf)
      .filter(({ line }) => !shown.has(line) && !without.some((one) => line.startsWith(`${one}/`)))
      .filter(({ text }) => caught === undefined || !text.includes(`new ${caught}(`));
    const keys = Object.keys(exceptions);
    expect(missing.filter((site) => !keys.some((key) => isExcept(key, site)))).toEqual([]);
    expect(keys.filter((key) => missing.filter((site) => isExcept(key, site)).length !== 1)).toEqual([]);
  });
}
