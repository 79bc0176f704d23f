import { announce } from './announce.js';
import { showCopyButtons } from './copy.js';
import { showLocalTimes } from './local-time.js';

const PAUSE = 200;

/**
 * Makes a form with `data-live="id other-id"` renew those parts of the page without leaving it: the server renders the
 * whole page as ever, and the parts are taken out of it.
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
    renewParts(form, byGet, signal).catch(() => {
      // As without script, which also shows what is wrong.
      if (!signal.aborted) form.submit();
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    renew();
  });
  if (!byGet) return;
  let asked = addressOf(form);
  /** A click on a part leaves the field, which is a change too: what is shown already must not be renewed under it. */
  const renewChanged = (): void => {
    const address = addressOf(form);
    if (address === asked) return;
    asked = address;
    renew();
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(renewChanged, PAUSE);
  });
  form.addEventListener('change', renewChanged);
}

async function renewParts(form: HTMLFormElement, byGet: boolean, signal: AbortSignal): Promise<void> {
  const ids = (form.dataset['live'] ?? '').split(' ');
  const parts = ids.flatMap((id) => document.getElementById(id) ?? []);
  const address = byGet ? addressOf(form) : form.action;
  for (const part of parts) part.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(address, { method: byGet ? 'GET' : 'POST', signal });
    if (!response.ok || response.redirected) throw new Error(`HTTP ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    for (const part of parts) {
      const renewed = page.getElementById(part.id);
      if (!renewed) throw new Error('the part is not in the page');
      part.replaceChildren(...renewed.childNodes);
      showCopyButtons(part);
      showLocalTimes(part);
    }
    if (byGet) history.replaceState(null, '', address);
    announce(document.getElementById('result-count')?.textContent?.trim().replace(/\s+/g, ' ') ?? 'Done.');
  } finally {
    for (const part of parts) part.removeAttribute('aria-busy');
  }
}

function addressOf(form: HTMLFormElement): string {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') url.searchParams.set(name, value);
  return url.href;
}
