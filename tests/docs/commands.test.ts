import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { commands } from '../../packages/cli/src/commands.js';
import { splitCommandLine } from '../../packages/core/src/util/command-line.js';
import { createIssuer } from '../support/issuer.js';
import { account, emptyDirectory } from '../cli/setup.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = globSync(['*.md', '{docs,packages,apps,examples}/**/*.md'], {
  cwd: root,
  exclude: (path) => /node_modules|dist$|CHANGELOG|decisions$/.test(path),
});

const { emulator, esakit } = account();
const folder = emptyDirectory();
const { key, issue } = createIssuer(Date.now());
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const CERTIFICATE = file('fullchain.pem', issue({ hosts: ['www.example.com'], days: 90, from: -1 }));
const KEY = file('privkey.pem', key);
/** As a server quotes it, for what is compared from the clipboard. */
const STRING_TO_SIGN = `ACS3-HMAC-SHA256\n${'0'.repeat(64)}`;
const INPUT = file('record.json', '{"RecordId":1234567890123,"Type":"TXT","Data":{"Value":"x"}}');

/** The command `emulator` goes on until it is told to end. */
function endsWhenItListens(): { readonly signal: AbortSignal; readonly abort: (text: string) => void } {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    abort: (text) => {
      if (text.includes('export ALIBABA_CLOUD_ESA_ENDPOINT')) controller.abort();
    },
  };
}

/** What a line of a shell gives the command, with files that are there. */
function argumentsOf(line: string): string[] {
  const own = line
    .replace(/^.*?(?:npx @esakit\/cli|esakit) /, '')
    .replace(/(?:\s#|\s\|| >| 2>| &&).*$/, '')
    .replace('"$1"', 'present')
    .replace('"$id"', '1234567890123')
    .replaceAll(/"?\$\{?\w+[^" ]*"?/g, (variable) =>
      /key/i.test(variable) ? KEY : /path|lineage/i.test(variable) ? CERTIFICATE : 'www.example.com',
    );
  return (splitCommandLine(own) ?? []).map((word) =>
    word
      .replace(/^(@?)\S*(privkey|key)\.pem$/, `$1${KEY}`)
      .replace(/^(@?)\S*(chain|cert)\.pem$/, `$1${CERTIFICATE}`)
      .replace(/^record\.json$/, INPUT)
      .replace(/^(drift\.md|doctor\.json|certificates\.xml)$/, join(folder, '$1'))
      .replace(/^(\/var\/lib\S*\/|\.\/certs$|\.$)/, `${folder}/`),
  );
}

/** Lines of the blocks for a shell that begin with the command, or with what leads to it. */
function linesOf(page: string): string[] {
  const blocks = readFileSync(root + page, 'utf8').matchAll(/^ *```sh.*\n([^]*?)^ *```/gm);
  return Array.from(blocks, ([, block = '']) => block.replaceAll(/ *\\\n\s*/g, ' ').split('\n'))
    .flat()
    .map((line) => line.trim())
    .filter((line) => /^(?:npx @esakit\/cli|esakit|exec esakit|[\d* ]+cd .*&& esakit|pbpaste \| esakit) /.test(line));
}

const lines = pages.flatMap((page) => linesOf(page).map((line) => ({ page, line })));

it('the page of the command has a row for each command', () => {
  const page = readFileSync(`${root}packages/cli/README.md`, 'utf8');
  const [, , rows = ''] = page.split(/^\| Command .*$\n(\|.*)$/m);
  const names = Array.from(rows.split('\n\n')[0]?.matchAll(/^\| `([\w-]+)`/gm) ?? [], ([, name]) => name);
  expect(names.toSorted()).toEqual(Object.keys(commands).toSorted());
});

it('finds the commands of the pages', () => {
  expect(lines.length).toBeGreaterThan(50);
});

// The service refuses everything: whatever is not wrong usage gets as far as that, and no further.
it.each(lines)('$page: $line', async ({ line }) => {
  emulator.faults.add({ kind: 'error', code: 'NoPermission' });
  const { signal, abort } = endsWhenItListens();
  const env = { XDG_STATE_HOME: folder };
  const { stderr } = await esakit(argumentsOf(line), { env, signal, onWrite: abort, stdin: STRING_TO_SIGN });
  expect(stderr).not.toContain('see: esakit help');
});
