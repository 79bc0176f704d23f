import { announce } from '../page/announce.js';
import { enableAnswer } from './answer.js';
import { startClock } from './clock.js';
import { showCopyButtons } from '../page/copy.js';
import { element } from '../page/element.js';
import { focusFault, showFaults } from './faults.js';
import { fetchPart, renew, replace } from './part.js';
import { keepSecrets } from './secrets.js';

const PAUSE = 250;

/** Renews the request and the code as one types, and runs the call without leaving the page. */
export function enableWorkbench(form: HTMLFormElement): void {
  const touched = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let previewing: AbortController | undefined;
  let running: AbortController | undefined;

  // Errors are shown beside the field, not in a bubble.
  form.noValidate = true;
  prepare();
  enableAnswer();

  form.addEventListener('input', ({ target }) => {
    if (isControl(target)) touched.add(target.name);
    makeStale();
    clearTimeout(timer);
    timer = setTimeout(preview, PAUSE);
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['pick'] !== undefined)
      loadChoices().then(preview, () => undefined);
  });
  form.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('#cancel')) running?.abort();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const action = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'run';
    clearTimeout(timer);
    previewing?.abort();
    const done = action === 'run' ? run() : action === 'preview' ? refresh() : change(action);
    done.catch((error: unknown) => fail(error));
  });

  function preview(): void {
    refresh().catch((error: unknown) => {
      if (!isAbort(error)) fail(error);
    });
  }

  async function refresh(): Promise<void> {
    previewing?.abort();
    previewing = new AbortController();
    const page = await fetchPart(form, 'preview', previewing.signal);
    showPreview(page);
    showFaults(page, (path) => touched.has(path));
    if (document.querySelector('.confirm')) replace('buttons', page);
    prepare();
  }

  /** Adds or removes an item, or changes between form and JSON. */
  async function change(action: string): Promise<void> {
    const [what = '', path = '', index = ''] = action.split(' ');
    makeStale();
    const page = await fetchPart(form, action, new AbortController().signal);
    const putBack = keepSecrets((name) => what === 'remove' && name.startsWith(`${path}[`));
    const renewed = page.querySelector('#call');
    if (!renewed) return;
    const note = page.querySelector('#answer .note:not(.stale)')?.textContent ?? '';
    form.replaceChildren(...renewed.childNodes);
    showPreview(page);
    putBack();
    prepare();
    if (what === 'add') focusNewItem(form, path);
    else if (what === 'remove') {
      document.getElementById(`p-${path}`)?.querySelector<HTMLElement>(':scope > button')?.focus();
      announce(`Item ${Number(index) + 1} of ${path} is removed.`);
    } else {
      form.querySelector<HTMLElement>('.switch [aria-pressed="true"]')?.focus();
      announce(note || (what === 'as-json' ? 'The input is JSON now.' : 'The input is a form now.'));
      if (note) showNote(note);
    }
  }

  async function run(): Promise<void> {
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const stop = startClock();
    choose('answer');
    showRunning(form, true);
    announce('Running.');
    try {
      const page = await fetchPart(form, 'run', signal);
      showPreview(page);
      showFaults(page, () => true);
      replace('buttons', page);
      showAnswer(page);
    } catch (error) {
      if (!signal.aborted) throw error;
      showNote(`Cancelled after ${stop()}.${form.querySelector('.confirm') ? ' The change may have been made.' : ''}`);
    } finally {
      stop();
      if (signal === running.signal) showRunning(form, false);
      prepare();
    }
  }

  /** What a page with script has more, and less, than one without. */
  function prepare(): void {
    const show = form.querySelector<HTMLButtonElement>('#show');
    if (show) show.hidden = true; // it is always shown
    showCopyButtons(document);
  }
}

/** Shows the item that was added at the end of a list, and goes to its first control. */
function focusNewItem(form: HTMLFormElement, path: string): void {
  form
    .querySelector<HTMLElement>(`[id^="p-${CSS.escape(path)}["]:is(input, select, textarea)`)
    ?.scrollIntoView({ block: 'nearest' });
  const items = document.getElementById(`p-${path}`)?.querySelectorAll<HTMLElement>(':scope > .item');
  items
    ?.item(items.length - 1)
    .querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea')
    ?.focus();
}

/** Whether a call can be cancelled now, or begun. */
function showRunning(form: HTMLFormElement, on: boolean): void {
  document.getElementById('answer')?.toggleAttribute('data-running', on);
  const cancel = document.getElementById('cancel');
  if (cancel) cancel.hidden = !on;
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[value="run"]')) button.disabled = on;
  if (on) showNote('Running…');
}

function showAnswer(page: Document): void {
  replace('answer', page);
  enableAnswer();
  const confirm = document.querySelector<HTMLElement>('.confirm');
  if (confirm) {
    confirm.focus();
    confirm.scrollIntoView({ block: 'nearest' });
    return;
  }
  if (focusFault()) {
    announce('Nothing was sent.');
    return;
  }
  const answer = document.getElementById('answer');
  answer?.focus({ preventScroll: true });
  // Below the form, where the page is narrow.
  if ((answer?.getBoundingClientRect().top ?? 0) > innerHeight / 2) answer?.scrollIntoView();
  const code = answer?.querySelector('.callout strong')?.textContent;
  announce(code ? `It failed: ${code}.` : 'The answer is there.');
}

function showPreview(page: Document): void {
  const runtime = document.querySelector<HTMLInputElement>('#code [name="runtime"]:checked')?.value;
  renew('request', page);
  renew('code', page);
  for (const radio of document.querySelectorAll<HTMLInputElement>('#code [name="runtime"]')) {
    if (radio.value === runtime) radio.checked = true;
  }
  for (const { id } of document.querySelectorAll('datalist')) renew(id, page);
  const link = page.querySelector<HTMLElement>('#call')?.dataset['link'];
  if (link !== undefined) history.replaceState(null, '', link);
}

/** Marks an answer that belongs to another input than the one beside it. */
function makeStale(): void {
  const stale = document.getElementById('stale');
  if (!stale || !document.querySelector('#answer .facts')) return;
  stale.hidden = false;
  document.getElementById('answer')?.setAttribute('data-stale', '');
}

function showNote(text: string): void {
  document.getElementById('answer')?.removeAttribute('data-stale');
  const stale = document.getElementById('stale');
  if (stale) stale.hidden = true;
  document.getElementById('answer-body')?.replaceChildren(element('p', 'note', text));
}

function fail(error: unknown): void {
  if (isAbort(error)) return;
  const text =
    error instanceof TypeError ? 'The explorer does not answer: is it still running?' : (error as Error).message;
  showNote(text);
  announce(text);
}

function choose(view: string): void {
  const radio = document.querySelector<HTMLInputElement>(`.views [value="${view}"]`);
  if (radio) radio.checked = true;
}

let choices: Promise<unknown> | undefined;

/** Has the server look at the account, unless it has: it then offers its sites and certificates. Once for each page. */
async function loadChoices(): Promise<void> {
  if (choices || document.querySelector('datalist[id="choices-SiteId"] option')) throw new Error('they are there');
  choices = fetch('/api/overview').then(({ body }) => body?.cancel());
  await choices;
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

const isControl = (target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
