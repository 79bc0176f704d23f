import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PAIRS = [
  ['README.md', 'README.zh-CN.md'],
  ['docs/start/index.md', 'docs/zh/start.md'],
  ['docs/index.md', 'docs/zh/index.md'],
] as const;

/** What does not depend on the language: sections, code without its comments, files that are linked, figures. */
function skeletonOf(page: string) {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const blocks = Array.from(text.matchAll(/^```(\w+)\n([^]*?)^```/gm), ([, language = '', code = '']) => ({
    language,
    code: code.replaceAll(/ *(?:#|\/\/) .*$/gm, ''),
  }));
  const prose = text.replaceAll(/^```[^]*?^```/gm, '');
  const links = Array.from(prose.matchAll(/\]\(([^()\s]+)\)/g), ([, link = '']) => link.split('/').slice(-2).join('/'));
  return {
    sections: prose.match(/^#+ /gm),
    blocks,
    // Each language has a start of its own, leads to the other one, and may name the pages of all frameworks.
    links: [...new Set(links)].filter((link) => !/README|start|^\w+(-\w+)?\.md$/.test(link)).toSorted(),
    features: text.match(/^ {4}link: (?!\/$|\/zh\/).*$/gm),
    figures: [...new Set(prose.match(/\d[\d.]*\d|\d/g))].toSorted(),
  };
}

it.each(PAIRS)('%s and %s say the same', (english, chinese) => {
  expect(skeletonOf(chinese)).toEqual(skeletonOf(english));
});
