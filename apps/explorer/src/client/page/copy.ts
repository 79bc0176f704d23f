import { announce } from './announce.js';

/** Shows the buttons that copy, which do nothing without script, and makes them work. */
export function enableCopying(): void {
  if (!('clipboard' in navigator)) return; // not on plain HTTP to another machine
  showCopyButtons(document);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.copy') : null;
    if (button) copy(button).catch(() => announce('It could not be copied.'));
  });
}

export function showCopyButtons(within: ParentNode): void {
  if (!('clipboard' in navigator)) return;
  for (const button of within.querySelectorAll<HTMLButtonElement>('button.copy')) button.hidden = false;
}

async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(textFor(button));
  announce('Copied.');
  button.dataset['done'] = '';
  setTimeout(() => delete button.dataset['done'], 1_500);
}

function textFor({ dataset }: HTMLButtonElement): string {
  const { copy: text, copyFrom } = dataset;
  if (text !== undefined) return text;
  if (copyFrom !== undefined) return document.getElementById(copyFrom)?.textContent ?? '';
  return location.href;
}
