import { announce } from './announce.js';

const PAUSE = 1_000;

interface Progress {
  readonly running: boolean;
  readonly text: string;
}

/** Follows a look at everything that is under way, and offers what it found. */
export function followProgress(): void {
  const place = document.querySelector<HTMLElement>('[data-progress]');
  if (place) follow(place).catch(() => undefined);
}

async function follow(place: HTMLElement): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const response = await fetch('/api/progress');
    if (!response.ok) return;
    const { running, text } = (await response.json()) as Progress;
    if (running) place.textContent = text;
    else break;
  }
  const link = document.createElement('a');
  link.href = location.href;
  link.textContent = 'Show what was found';
  place.replaceChildren('There is something newer. ', link);
  announce('There is something newer.');
}
