import { announce } from './announce.js';

const PAUSE = 1_000;

interface Progress {
  readonly running: boolean;
  readonly text: string;
  readonly done?: number;
  readonly total?: number;
}

/** Follows a look at everything that is under way, and offers what it found, or shows it where nothing else is there. */
export function followProgress(): void {
  const place = document.querySelector<HTMLElement>('[data-progress]');
  if (place) follow(place).catch(() => undefined);
}

async function follow(place: HTMLElement): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const response = await fetch('/api/progress');
    if (!response.ok) return;
    const { running, text, done, total } = (await response.json()) as Progress;
    if (!running) break;
    place.textContent = text;
    const bar = document.querySelector('progress');
    if (bar && done !== undefined && total !== undefined) Object.assign(bar, { max: total, value: done });
  }
  if (place.dataset['progress'] === 'reload') return location.reload();
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = 'Show what was found';
  place.replaceChildren('There is something newer. ', link);
  announce('There is something newer.');
}
