import { announce } from '../page/announce.js';
import { showCopyButtons } from '../page/copy.js';
import { showLocalTimes } from '../page/local-time.js';

const PAUSE = 3_000;

/** Renews what is shown of applications until all of them are over. A failed look is tried again. */
export function followApplications(): void {
  const part = document.querySelector<HTMLElement>('[data-follow]');
  if (part) follow(part).catch(() => undefined);
}

async function follow(part: HTMLElement): Promise<void> {
  while (part.querySelector('[data-under-way]')) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const response = await fetch(location.href).catch(() => undefined);
    if (!response?.ok) continue;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const renewed = page.getElementById(part.id);
    if (!renewed) return;
    part.replaceChildren(...renewed.childNodes);
    showCopyButtons(part);
    showLocalTimes(part);
  }
  announce('All applications are over.');
}
