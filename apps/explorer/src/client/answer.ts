import type { CallView } from '../console/call.js';

/** Says that a call is under way. */
export function showPending(): void {
  place()?.setAttribute('aria-busy', 'true');
}

/** Shows what a call gave, in the markup that the server uses too. */
export function showAnswer({ ok, text, facts, error, advice }: CallView): void {
  const parts: HTMLElement[] = [];
  if (error) {
    const sentences = [error.message, advice].flatMap((sentence) => (sentence ? element('p', '', sentence) : []));
    const code = element('p');
    code.append(element('strong', '', error.code));
    const callout = element('div', 'callout bad');
    callout.setAttribute('role', 'alert');
    callout.append(code, ...sentences);
    parts.push(callout);
  }
  const list = element('dl', 'facts');
  for (const [label, value] of facts) {
    const pair = element('div');
    pair.append(element('dt', '', label), element('dd', '', value));
    list.append(pair);
  }
  parts.push(list);
  if (ok) {
    const json = element('pre', '', text);
    json.tabIndex = 0;
    json.setAttribute('role', 'region');
    json.setAttribute('aria-label', 'Answer as JSON');
    parts.push(json);
  }
  const body = place();
  body?.removeAttribute('aria-busy');
  body?.replaceChildren(...parts);
  document.getElementById('answer')?.focus({ preventScroll: true });
  document.getElementById('answer')?.scrollIntoView({ block: 'nearest' });
}

const place = (): HTMLElement | null => document.getElementById('answer-body');

function element(name: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
