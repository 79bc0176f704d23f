import { createClient } from '@esakit/browser';
import { type CallView, runCall } from '../console/call.js';
import { fieldsOf, readInput } from '../console/fields.js';
import { findOperation } from '../console/operations.js';
import { type Preview, previewOf } from '../console/preview.js';
import { announce } from './announce.js';
import { showAnswer, showPending } from './answer.js';

/** Renews the request and the code as one types, and runs the call without leaving the page. */
function enableConsole(call: HTMLFormElement): void {
  const { operation } = findOperation(call.dataset['operation']);
  const { region = '', endpoint = '' } = call.dataset;
  const fields = fieldsOf(operation);
  const esa = createClient({ proxy: '/api/call' });
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const touched = new Set<string>();
  let running: AbortController | undefined;

  // What is wrong is told beside the field, not in a bubble.
  call.noValidate = true;
  const show = call.querySelector<HTMLButtonElement>('#show');
  if (show) show.hidden = true; // it is always shown

  const readForm = (): unknown => {
    const data = new FormData(call);
    return readInput(fields, (name) => textOf(data.get(name)));
  };

  const renew = (): Preview => {
    const preview = previewOf(operation, readForm(), { region, endpoint, date: new Date(), nonce });
    showPreview(preview);
    for (const { name } of fields) showFault(name, touched.has(name) ? preview.faults[name] : undefined);
    history.replaceState(null, '', linkTo(call));
    return preview;
  };

  const touch = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) touched.add(target.name);
    renew();
  };
  call.addEventListener('input', touch);
  call.addEventListener('change', touch);
  call.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const { name } of fields) touched.add(name);
    const { faults } = renew();
    const wrong = fields.find(({ name }) => faults[name] !== undefined);
    if (wrong) {
      document.getElementById(`p-${wrong.name}`)?.focus();
      return;
    }
    running?.abort();
    running = new AbortController();
    run(running.signal).catch((error: unknown) => announce(error instanceof Error ? error.message : 'It failed.'));
  });
  renew();

  async function run(signal: AbortSignal): Promise<void> {
    showPending();
    announce('Running.');
    let view: CallView;
    try {
      view = await runCall(esa, operation, readForm(), { signal });
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
    showAnswer(view);
    announce(view.error ? `It failed: ${view.error.code}.` : 'The answer is there.');
  }
}

function showPreview({ request, headers, samples }: Preview): void {
  for (const id of ['request', 'code']) document.getElementById(id)?.toggleAttribute('data-empty', !request);
  if (!request) return;
  setText('method', request.method);
  setText('url', request.url);
  setText('headers', headers);
  setText('canonical', request.canonicalRequest);
  setText('to-sign', request.stringToSign);
  for (const [runtime, code] of Object.entries(samples ?? {})) setText(`code-${runtime}`, String(code));
}

function showFault(name: string, fault: string | undefined): void {
  const control = document.getElementById(`p-${name}`);
  const place = document.getElementById(`fault-${name}`);
  if (!control || !place) return;
  place.hidden = fault === undefined;
  place.textContent = fault ?? '';
  if (fault === undefined) control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
}

/** The state of the form as an address; no parameter of these operations is a secret. */
function linkTo(call: HTMLFormElement): string {
  const given = [...new FormData(call)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  return `/console?${new URLSearchParams(given)}`;
}

function setText(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
}

const textOf = (value: FormDataEntryValue | null): string | undefined =>
  typeof value === 'string' ? value : undefined;

const form = document.querySelector<HTMLFormElement>('form#call');
if (form) enableConsole(form);
