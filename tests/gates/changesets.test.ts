import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');

/** What is published. A changeset of anything else ends the release. */
const published = globSync('packages/*/package.json').map((file) => (JSON.parse(read(file)) as { name: string }).name);

describe.each(globSync('.changeset/*.md').filter((file) => !file.endsWith('README.md')))('%s', (file) => {
  const [, head = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(read(file)) ?? [];

  it('names published packages, each with what changes', () => {
    const lines = head.split('\n').map((line) => /^'(@esakit\/[a-z\d]+)': (?:patch|minor|major)$/.exec(line)?.[1]);
    expect(published).toEqual(expect.arrayContaining(lines));
  });

  it('says in a sentence what changes', () => expect(text.trim()).toMatch(/\.$/));
});
