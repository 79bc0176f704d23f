import { stringifyJson } from '@esakit/core';
import { printableLines } from '../../ui/printable.js';
import { element } from '../page/element.js';

/** How a tree is drawn. */
export interface TreeOptions {
  /** Levels that are open at first. */
  readonly open: number;
  /** Address that a value leads to. */
  readonly linkOf: (key: string, value: unknown) => string | undefined;
  /** Marks what was searched. */
  readonly query?: string;
}

/** More items of a list than are drawn at once. */
const PIECE = 200;

/** A value of JSON as a tree that folds. What is folded is drawn when it is opened. */
export function drawTree(value: unknown, options: TreeOptions): HTMLElement {
  const root = element('ul', 'json');
  root.append(...branches(value, options, 0));
  return root;
}

function branches(value: unknown, options: TreeOptions, depth: number): HTMLElement[] {
  if (typeof value !== 'object' || value === null) return [row('', value, options, depth)];
  const entries: [string, unknown][] = Object.entries(value);
  return entries.map(([key, item]) => row(key, item, options, depth));
}

function row(key: string, value: unknown, options: TreeOptions, depth: number): HTMLElement {
  const line = element('li');
  const name = key === '' ? [] : [marked('key', key, options.query)];
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    line.append(...name, scalar(key, value, options));
    return line;
  }
  const fold = document.createElement('details');
  const summary = element('summary');
  const size = Object.keys(value).length;
  summary.append(...name, element('span', 'count', Array.isArray(value) ? `[${size}]` : `{${size}}`));
  if (Array.isArray(value) || /^\d+$/.test(key)) summary.append(hint(value));
  fold.append(summary);
  const draw = (): void => {
    if (fold.childElementCount === 1) fold.append(children(value, options, depth + 1));
  };
  fold.addEventListener('toggle', draw);
  if (depth < options.open) {
    draw();
    fold.open = true;
  }
  line.append(fold);
  return line;
}

/** The items of a value; a long list is drawn a piece at a time. */
function children(value: object, options: TreeOptions, depth: number): HTMLElement {
  const list = element('ul');
  const entries: [string, unknown][] = Object.entries(value);
  let drawn = 0;
  const drawMore = (): void => {
    const piece = entries.slice(drawn, (drawn += PIECE));
    list.append(...piece.map(([key, item]) => row(key, item, options, depth)));
    if (drawn >= entries.length) return;
    const more = element(
      'button',
      'small',
      `Show ${Math.min(PIECE, entries.length - drawn)} more of ${entries.length}`,
    );
    more.setAttribute('type', 'button');
    const line = element('li');
    line.append(more);
    more.addEventListener('click', () => {
      line.remove();
      drawMore();
    });
    list.append(line);
  };
  drawMore();
  return list;
}

/** What an item of a list is, while it is folded. */
function hint(value: object): HTMLElement {
  const { Name, SiteName, CommonName, RecordName, Key, Id } = value as Readonly<Record<string, unknown>>;
  const word = [Name, SiteName, CommonName, RecordName, Key, Id].find((one) => typeof one === 'string' && one !== '');
  return element('span', 'sub', typeof word === 'string' ? printableLines(word.slice(0, 60)) : '');
}

function scalar(key: string, value: unknown, { linkOf, query }: TreeOptions): HTMLElement {
  const type =
    value === null ? 'null' : typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'word' : 'digits';
  if (typeof value === 'string' && value.includes('\n')) {
    return longText(key, marked(type, value, query, 'pre'), query !== '' || value.split('\n').length < 4);
  }
  const shown = marked(type, typeof value === 'string' ? value : stringifyJson(value), query);
  const address = linkOf(key, value);
  if (address === undefined) return shown;
  const link = element('a');
  link.setAttribute('href', address);
  link.append(shown);
  return link;
}

/** A text of several lines, behind its first. */
function longText(key: string, text: HTMLElement, open: boolean): HTMLElement {
  text.tabIndex = 0;
  text.setAttribute('role', 'region');
  text.setAttribute('aria-label', key);
  const fold = document.createElement('details');
  const [first = '', ...rest] = (text.textContent ?? '').trimEnd().split('\n');
  const summary = element('summary', '', first);
  summary.append(element('span', 'count', ` … ${rest.length + 1} lines`));
  fold.append(summary, text);
  fold.open = open;
  return fold;
}

/** A text with what was searched marked in it. */
function marked(className: string, said: string, query = '', name = 'span'): HTMLElement {
  const made = element(name, className);
  const text = printableLines(said);
  const at = query === '' ? -1 : text.toLowerCase().indexOf(query.toLowerCase());
  if (at < 0) made.textContent = text;
  else
    made.append(
      text.slice(0, at),
      element('mark', '', text.slice(at, at + query.length)),
      text.slice(at + query.length),
    );
  return made;
}

/** The part of a value with a text in a name or a value; undefined where there is none. */
export function matching(value: unknown, query: string): unknown {
  const includes = (text: string): boolean => text.toLowerCase().includes(query.toLowerCase());
  if (typeof value !== 'object' || value === null) {
    return includes(typeof value === 'string' ? value : stringifyJson(value)) ? value : undefined;
  }
  const kept = Object.entries(value).flatMap(([key, item]: [string, unknown]): [string, unknown][] => {
    const inner = !Array.isArray(value) && includes(key) ? item : matching(item, query);
    return inner === undefined ? [] : [[key, inner]];
  });
  // With its own names, so that an item of a list keeps its number.
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
