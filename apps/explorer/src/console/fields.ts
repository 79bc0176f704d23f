import type { ParameterDescription } from '@esakit/core/catalog';
import { html } from 'hono/html';
import { type Html, none } from '../ui/html.js';
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
import type { Choice, Choices } from './pickers.js';

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

/** What a value is, in a word. */
const TYPES = {
  id: 'digits',
  int: 'integer',
  count: 'integer',
  number: 'number',
  boolean: 'yes or no',
  string: 'text',
  text: 'text',
  secret: 'secret',
  any: 'JSON',
} as const;

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

function typeOf(part: ScalarPart | LinesPart): string {
  if (part.kind === 'lines') return `list of ${TYPES[part.type]}`;
  return part.words.length > 0 ? 'choice' : TYPES[part.type];
}

const mark: Html = html` <span class="required" title="required">*</span>`;

/** What is known of a parameter, in sentences. */
function hintsOf(about: ParameterDescription | undefined): string[] {
  if (!about) return [];
  const { meaning, min, max, maxLength, requiredWhen, allowed, separatedByCommas, note } = about;
  const range =
    min !== undefined && max !== undefined
      ? `From ${min} to ${max}.`
      : min !== undefined && !meaning.includes(`from ${min}`)
        ? `At least ${min}.`
        : max !== undefined
          ? `At most ${max}.`
          : '';
  return [
    sentence(meaning),
    allowed === undefined ? range : `Allowed: ${sentence(allowed, false)}`,
    maxLength === undefined ? '' : `At most ${maxLength} characters.`,
    separatedByCommas ? 'Several are separated by commas.' : '',
    about.default === undefined ? '' : `Default: ${sentence(about.default, false)}`,
    requiredWhen === undefined ? '' : `Required with ${sentence(requiredWhen, false)}`,
    note === undefined ? '' : sentence(note),
  ].filter(Boolean);
}

const sentence = (text: string, capital = true): string => {
  const whole = /[.!?]$/.test(text) ? text : `${text}.`;
  return capital ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
};

/** Where the values are listed, or are to be secret, an example says nothing. */
function exampleOf(part: ScalarPart | LinesPart): Html {
  const { about, type } = part;
  const example = about?.example?.replaceAll(/\s+/g, ' ');
  if (!example || type === 'secret' || type === 'boolean' || (part.kind === 'scalar' && part.words.length > 0))
    return none;
  return html` <span class="example">As in <code>${example.slice(0, 80)}</code></span>`;
}

function control(
  part: ScalarPart | LinesPart,
  fault: string | undefined,
  choices: readonly Choice[] | undefined,
): Html {
  const { path, required, value, type, about } = part;
  const shared = html`id="p-${path}" name="${path}" aria-describedby="hint-${path} fault-${path}"
  ${required && !/[.[]/.test(path) ? 'required' : ''} ${fault === undefined ? '' : html`aria-invalid="true"`}
  autocomplete="off" spellcheck="false" autocapitalize="off"`;
  if (part.kind === 'lines') return html`<textarea ${shared} rows="2">${lineBreak}${value}</textarea>`;
  if (type === 'secret') return html`<input ${shared} type="password" />`;
  const options = type === 'boolean' ? ['true', 'false'] : part.words;
  if (options.length > 0) {
    return html`<select ${shared}>
      <option value="">${required ? 'choose' : 'not given'}</option>
      ${options.map((one) => html`<option value="${one}" ${one === value ? 'selected' : ''}>${one}</option>`)}
      ${value !== '' && !options.includes(value) ? html`<option value="${value}" selected>${value} (not published)</option>` : none}
    </select>`;
  }
  if (type === 'any' || isLong(about, value)) return html`<textarea ${shared} rows="3">${lineBreak}${value}</textarea>`;
  const offered = [...(choices ?? []), ...(about?.values ?? []).map((one) => ({ value: one, label: '' }))];
  const hasList = choices !== undefined || offered.length > 0;
  return html`<input
      ${shared}
      type="text"
      value="${value}"
      ${['id', 'int', 'count', 'number'].includes(type) ? html`inputmode="numeric"` : ''}
      ${hasList ? html`list="choices-${path}"` : ''}
      ${choices ? 'data-pick' : ''}
    />${
      hasList
        ? html`<datalist id="choices-${path}">
            ${offered.map((one) => html`<option value="${one.value}" label="${one.label}"></option>`)}
          </datalist>`
        : none
    }`;
}

/** A parser drops the first line break of a textarea, which may be that of the value. */
const lineBreak = '\n';

/** Texts of several lines, which a field of one line would join. */
const isLong = (about: ParameterDescription | undefined, value: string): boolean =>
  value.includes('\n') ||
  /\bPEM\b|\bHTML\b|\bJSON\b|base64|-----BEGIN|\n/.test(`${about?.meaning} ${about?.example ?? ''}`);

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

/** A form of its fields has nothing to do with how it travels. */
const withoutJson = (meaning: string): string =>
  meaning
    .replace(/^JSON(?: of|:)? /, '')
    .replace(/ JSON (?:array|list)/, ' list')
    .replace(/,? as (?:a )?JSON(?: object)?|; JSON$/, '');

const faultLine = (path: string, fault: string | undefined): Html =>
  html`<p class="fault" id="fault-${path}" data-at="${path}" ${fault === undefined ? 'hidden' : ''}>${fault ?? ''}</p>`;
