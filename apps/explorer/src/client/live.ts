import { announce } from './announce.js';
import { showCopyButtons } from './copy.js';

const PAUSE = 200;

/**
 * Makes a form with `data-live="id"` renew that part of the page without leaving it: the server renders the whole page
 * as ever, and the part is taken out of it.
 */
export function enableLiveForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]')) enable(form);
}

function enable(form: HTMLFormElement): void {
  const byGet = form.method === 'get';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  const renew = (): void => {
    clearTimeout(timer);
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    renewPart(form, byGet, signal).catch(() => {
      // As without script, which also shows what is wrong.
      if (!signal.aborted) form.submit();
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    renew();
  });
  if (!byGet) return;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(renew, PAUSE);
  });
  form.addEventListener('change', renew);
}

async function renewPart(form: HTMLFormElement, byGet: boolean, signal: AbortSignal): Promise<void> {
  const id = form.dataset['live'] ?? '';
  const part = document.getElementById(id);
  if (!part) return;
  const address = byGet ? addressOf(form) : form.action;
  part.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address, { method: byGet ? 'GET' : 'POST', signal });
    if (!response.ok || response.redirected) throw new Error(`HTTP ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const renewed = page.getElementById(id);
    if (!renewed) throw new Error('the part is not in the page');
    part.replaceChildren(...renewed.childNodes);
    showCopyButtons(part);
    if (byGet) history.replaceState(null, '', address);
    announce(document.getElementById('result-count')?.textContent?.trim() ?? 'Done.');
  } finally {
    part.removeAttribute('aria-busy');
  }
}

function addressOf(form: HTMLFormElement): string {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') url.searchParams.set(name, value);
  return url.href;
}
