import { announce } from '../page/announce.js';
import { element } from '../page/element.js';

const PAUSE = 150;
const MOST = 10;

interface Found {
  readonly name: string;
  readonly summary: string;
}

/** Offers operations below the search field as one types; arrows go through them. */
export function enableFinder(): void {
  const field = document.querySelector<HTMLInputElement>('#find');
  const list = document.getElementById('found');
  if (!field || !list) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;

  const close = (): void => {
    running?.abort();
    list.hidden = true;
  };
  const offer = async (): Promise<void> => {
    running?.abort();
    if (field.value.trim() === '') return close();
    running = new AbortController();
    const response = await fetch(`/api/operations?q=${encodeURIComponent(field.value)}`, { signal: running.signal });
    if (!response.ok) return close();
    const found = (await response.json()) as readonly Found[];
    list.replaceChildren(...found.slice(0, MOST).map(offered));
    list.hidden = found.length === 0;
    announce(found.length === 1 ? '1 operation' : `${found.length} operations`);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void offer().catch(() => undefined), PAUSE);
  });
  field.form?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      field.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || list.hidden) return;
    event.preventDefault();
    const stops = [field, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    stops[(at + step + stops.length) % stops.length]?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !field.form?.contains(target)) close();
  });
}

function offered({ name, summary }: Found): HTMLElement {
  const link = element('a', '', '');
  link.setAttribute('href', `/console?operation=${encodeURIComponent(name)}`);
  link.append(element('strong', '', name), element('span', 'sub', summary));
  const item = element('li');
  item.append(link);
  return item;
}
