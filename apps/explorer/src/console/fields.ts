import type { ParameterDescription } from '@esakit/core/catalog';
import { html } from 'hono/html';
import { type Html, none } from '../ui/html.js';
import { control } from './fields/control.js';
import { exampleOf, hintsOf, typeOf, withoutJson } from './fields/hints.js';
import type { Faults } from './form/faults.js';
import {
  countPath,
  type FormPart,
  type GroupPart,
  type LinesPart,
  type ListPart,
  type RecordPart,
  type ScalarPart,
} from './form/node.js';
import type { Choices } from './pickers.js';

/** What a form shows besides what was typed. */
export interface FormContext {
  readonly faults: Faults;
  readonly choices: Choices;
}

/** A part of a form as its controls. */
export function partRow(part: FormPart, context: FormContext): Html {
  switch (part.kind) {
    case 'scalar':
    case 'lines':
      return fieldRow(part, context);
    case 'group':
      return group(part, context);
    case 'list':
      return list(part, context);
    default:
      return record(part, context);
  }
}

function fieldRow(part: ScalarPart | LinesPart, { faults, choices }: FormContext): Html {
  const { label, path, at, required, about } = part;
  const fault = faults.get(at);
  const hints = [
    ...hintsOf(about),
    ...(part.kind === 'lines' ? ['One on each line.'] : []),
    ...(part.type === 'secret' ? ['Goes to the service only: no page, address or code shows it.'] : []),
  ];
  return html`<div class="field">
    <label for="p-${path}">${label}${required ? mark : none} <span class="type">${typeOf(part)}</span></label>
    ${control(part, fault, choices.get(path))}
    <p class="hint" id="hint-${path}">${hints.join(' ')}${exampleOf(part)}</p>
    <p class="fault" id="fault-${path}" data-at="${path}" ${fault === undefined ? 'hidden' : ''}>${fault ?? ''}</p>
  </div>`;
}

const mark: Html = html` <span class="required" title="required">*</span>`;

function group({ label, path, at, required, about, parts }: GroupPart, context: FormContext): Html {
  const rows = html`${aboutLine(path, about)}${faultLine(path, context.faults.get(at))}
    <div class="rows">${parts.map((part) => partRow(part, context))}</div>`;
  if (required) {
    return html`<fieldset class="group">
      <legend>${label}${mark}</legend>
      ${rows}
    </fieldset>`;
  }
  const open = isFilled(parts) || [...context.faults.keys()].some((place) => place.startsWith(`${at}.`));
  return html`<details class="group" ${open ? 'open' : ''}>
    <summary>${label} <span class="type">${parts.length} fields</span></summary>
    <fieldset>
      <legend class="unseen">${label}</legend>
      ${rows}
    </fieldset>
  </details>`;
}

const isFilled = (parts: readonly FormPart[]): boolean =>
  parts.some((part) => {
    if (part.kind === 'scalar' || part.kind === 'lines') return part.value !== '';
    return part.kind === 'group' ? isFilled(part.parts) : part.items.length > 0;
  });

function list({ label, path, at, required, about, items }: ListPart, context: FormContext): Html {
  return html`<fieldset class="list" id="p-${path}">
    <legend>${label}${required ? mark : none} <span class="type">list</span></legend>
    ${aboutLine(path, about)}${faultLine(path, context.faults.get(at))}
    <input type="hidden" name="${countPath(path)}" value="${items.length}" />
    ${items.map((item, index) =>
      itemBox(
        { path, index, title: `${label} ${index + 1}` },
        html`${faultLine(item.path, context.faults.get(item.at))}${innerRows(item, context)}`,
      ),
    )}
    ${addButton(path, label)}
  </fieldset>`;
}

function record({ label, path, at, required, about, items }: RecordPart, context: FormContext): Html {
  return html`<fieldset class="list" id="p-${path}">
    <legend>${label}${required ? mark : none} <span class="type">names and values</span></legend>
    ${aboutLine(path, about)}${faultLine(path, context.faults.get(at))}
    <input type="hidden" name="${countPath(path)}" value="${items.length}" />
    ${items.map(({ namePath, name, value }, index) =>
      itemBox(
        { path, index, title: `${label} ${index + 1}` },
        html`<div class="field">
            <label for="p-${namePath}">Name</label>
            <input id="p-${namePath}" name="${namePath}" value="${name}" autocomplete="off" spellcheck="false" />
          </div>
          ${innerRows(value, context)}`,
      ),
    )}
    ${addButton(path, label)}
  </fieldset>`;
}

/** What is in an item; the box of the item is the box of an object in it. */
const innerRows = (part: FormPart, context: FormContext): Html =>
  html`<div class="rows">
    ${part.kind === 'group' ? part.parts.map((inner) => partRow(inner, context)) : partRow(part, context)}
  </div>`;

const itemBox = (
  { path, index, title }: { readonly path: string; readonly index: number; readonly title: string },
  rows: Html,
): Html =>
  html`<div class="item" role="group" aria-label="${title}">
    <div class="item-head">
      <strong>${title}</strong>
      <button class="small" name="do" value="remove ${path} ${index}" formnovalidate aria-label="Remove ${title}">
        Remove
      </button>
    </div>
    ${rows}
  </div>`;

const addButton = (path: string, label: string): Html =>
  html`<button class="small" name="do" value="add ${path}" formnovalidate>Add to ${label}</button>`;

const aboutLine = (path: string, about: ParameterDescription | undefined): Html =>
  about
    ? html`<p class="hint" id="hint-${path}">
        ${hintsOf({ ...about, meaning: withoutJson(about.meaning) }).join(' ')}
      </p>`
    : none;

const faultLine = (path: string, fault: string | undefined): Html =>
  html`<p class="fault" id="fault-${path}" data-at="${path}" ${fault === undefined ? 'hidden' : ''}>${fault ?? ''}</p>`;
