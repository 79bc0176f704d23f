import type { ParameterDescription } from '@esakit/core/catalog';
import { html } from 'hono/html';
import { type Html, none } from '../../ui/html.js';
import type { LinesPart, ScalarPart } from '../form/node.js';
import type { Choice } from '../pickers.js';

/** The control that a value is typed into or chosen in. */
export function control(
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
