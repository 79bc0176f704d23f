import type { account, Surroundings } from './setup.js';

/** A command line; with what surrounds it, or what changes the account before it. */
export type Step = string | readonly [line: string | readonly string[] | (() => string), given: Given];

interface Given extends Surroundings {
  /** Why the account is other than its sample, in words. */
  readonly where?: string;
  /** Makes it so. */
  readonly change?: () => unknown;
}

type Account = ReturnType<typeof account>;

/** What is other in each run: random ids, keys and what follows from them, and directories. */
const steady = (text: string, folders: Readonly<Record<string, string>>): string =>
  Object.entries(folders)
    .reduce((all, [name, path]) => all.replaceAll(path, name), text)
    .replaceAll(/127\.0\.0\.1:\d{4,5}/g, '127.0.0.1:PORT')
    .replaceAll(/\b\d+ ms, request/g, 'TIME, request')
    .replaceAll(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----\s*/g, 'PEM\n')
    .replaceAll(/\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/gi, 'UUID')
    .replaceAll(/\b[\da-f]{64}\b/gi, 'SHA256')
    .replaceAll(/\b(?!babaded901474b9693acf530e0fb1d95)(?=\d*[a-f])[\da-f]{32}\b/gi, 'ID');

/** Parameters in a line. The emulator has redacted the secret ones. */
const paramsOf = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ` ${name}=${value.replaceAll(/-----BEGIN.*/gs, 'PEM')}`)
    .join('');

/** Runs command lines one after the other, each in the account as it was left, and writes down all that can be seen. */
export async function transcribe(
  { esakit, emulator }: Account,
  steps: readonly Step[],
  folders: Readonly<Record<string, string>> = {},
): Promise<string> {
  const parts: string[] = [];
  for (const step of steps) {
    const [given, { where, change, ...surroundings }] = typeof step === 'string' ? [step, {} as Given] : step;
    await change?.();
    const line = typeof given === 'function' ? given() : given;
    const before = emulator.requests.length;
    const { code, stdout, stderr } = await esakit(line, surroundings);
    const requests = emulator.requests.slice(before);
    const shown = [
      ...(where === undefined ? [] : [`# ${where}`]),
      `$ esakit ${typeof line === 'string' ? line : line.join(' ')}`,
      // Some are sent at the same time.
      ...requests.map(({ action, params }) => `> ${action}${paramsOf(params)}`).toSorted(),
      ...stdout.split('\n').slice(0, stdout === '' ? 0 : undefined),
      ...stderr.split('\n').flatMap((text) => (text === '' ? [] : [`! ${text}`])),
      `= ${code}`,
    ];
    parts.push(steady(shown.join('\n'), folders).replaceAll(/ +$/gm, ''));
  }
  return `${parts.join('\n\n')}\n`;
}
