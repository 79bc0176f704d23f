import { showCopyButtons } from './copy.js';
import { showLocalTimes } from './local-time.js';

/** Fetches the parts of a page that it doesn't wait for. Where one can't be had, its link stays. */
export function loadLazyParts(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-lazy]')) {
    load(part).catch(() => {
      const text = part.querySelector('[data-lazy-text]');
      if (text) text.textContent = 'Unknown: they could not be read now.';
    });
  }
}

async function load(part: HTMLElement): Promise<void> {
  part.setAttribute('aria-busy', 'true');
  const text = part.querySelector('[data-lazy-text]');
  if (text) text.textContent = 'They are being read…';
  try {
    const response = await fetch(part.dataset['lazy'] ?? '');
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const loaded = page.getElementById(part.id);
    if (!response.ok || !loaded) throw new Error(`HTTP ${response.status}`);
    part.replaceChildren(...loaded.childNodes);
    showCopyButtons(part);
    showLocalTimes(part);
  } finally {
    part.removeAttribute('aria-busy');
  }
}
