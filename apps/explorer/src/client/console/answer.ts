import { parseJson } from '@esakit/core';
import { announce } from '../page/announce.js';
import { showCopyButtons } from '../page/copy.js';
import { drawTree, matching } from './tree.js';

/** Makes a tree of the answer that is in the page, which folds and can be searched, and has the answer downloaded. */
export function enableAnswer(): void {
  const plain = document.getElementById('answer-json');
  const tools = document.getElementById('answer-tools');
  if (!plain || !tools) return;
  const text = plain.textContent ?? '';
  const data = parseJson(text);
  const site = document.getElementById('answer')?.dataset['site'] ?? '';
  const linkOf = (key: string, value: unknown): string | undefined =>
    key === 'Id' && site !== '' && typeof value === 'string'
      ? `/certificates/${encodeURIComponent(site)}/${encodeURIComponent(value)}`
      : undefined;
  let tree: HTMLElement | undefined;

  const draw = (open: number, query = ''): void => {
    const found = query === '' ? data : matching(data, query);
    const drawn = drawTree(found ?? {}, { open, linkOf, query });
    drawn.id = 'answer-tree';
    drawn.tabIndex = 0;
    drawn.setAttribute('aria-label', 'Answer');
    if (tree) tree.replaceWith(drawn);
    else plain.before(drawn);
    tree = drawn;
    tree.hidden = !plain.hidden;
    if (query !== '')
      announce(found === undefined ? 'Nothing is found.' : `${drawn.querySelectorAll('mark').length} found.`);
  };
  plain.hidden = true;
  draw(2);
  tools.hidden = false;
  showCopyButtons(tools);

  const search = tools.querySelector<HTMLInputElement>('#answer-search');
  search?.addEventListener('input', () => draw(search.value === '' ? 2 : 99, search.value));
  tools.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const fold = button?.dataset['fold'];
    if (fold !== undefined) draw(fold === 'open' ? 99 : 0);
    if (button?.dataset['plain'] !== undefined) {
      plain.hidden = !plain.hidden;
      if (tree) tree.hidden = !plain.hidden;
      button.setAttribute('aria-pressed', String(!plain.hidden));
    }
    if (button?.dataset['download'] !== undefined) download(text, tools.dataset['file'] ?? 'answer.json');
  });
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text, '\n'], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
