import { parseJson, stringifyJson } from '@esakit/core';
import {
  type CatalogOperation,
  describeOperation,
  hasSecret,
  loadOperation,
  type OperationDescription,
  redactSecrets,
} from '@esakit/core/catalog';
import type { AppConfig } from '../config.js';
import type { CallView } from './call.js';
import { confirmation } from './confirm.js';
import { addItem, removeItem } from './form/edit.js';
import { type Faults, faultsOf } from './form/faults.js';
import { fillForm } from './form/fill.js';
import { buildForm, countPath, type FormPart, type FormValues } from './form/node.js';
import { readForm } from './form/read.js';
import { redactedPlaces, secretParts, withTypedSecrets } from './form/secrets.js';
import { type Choices, choicesFrom } from './pickers.js';
import { type Preview, previewOf } from './preview.js';
import { sampleValues } from './sample.js';

type Fields = Readonly<Record<string, unknown>>;

/** An input as it was given, and what is wrong with it. */
export interface Given {
  readonly operation: CatalogOperation;
  readonly description: OperationDescription;
  /** Whether the input is typed as a form or as JSON. */
  readonly mode: 'form' | 'json';
  readonly values: FormValues;
  /** The input as JSON, as it was typed. */
  readonly json: string;
  readonly input: Fields;
  /** The input, its secrets redacted. */
  readonly shown: Fields;
  readonly faults: Faults;
}

/** All that the page of an operation shows. */
export interface ConsoleState extends Omit<Given, 'input'> {
  readonly form: readonly FormPart[];
  /** Whether it may be run here: changes are off unless they are allowed. */
  readonly allowed: boolean;
  readonly choices: Choices;
  readonly preview: Preview | undefined;
  /** Address that holds this input, without its secrets. */
  readonly link: string;
  /** What a run gave. */
  readonly call?: CallView | undefined;
  /** What has to be sent along to make a change that was shown. */
  readonly confirm?: string | undefined;
  /** What is to say of the input as a whole. */
  readonly note?: string | undefined;
}

/**
 * Reads an operation and its input from a form or an address.
 *
 * @throws {ParameterError} for a name that is not the name of an operation.
 */
export async function readGiven(config: AppConfig, name: string, sent: FormValues): Promise<Given> {
  const [operation, description] = await Promise.all([loadOperation(name), describeOperation(name)]);
  const empty = [...sent.keys()].every((key) => RESERVED.has(key));
  const values = empty && config.source === 'emulator' ? sampleValues(operation, description) : sent;
  if (sent.get('as') !== 'json')
    return finish(
      { operation, description, mode: 'form', values, json: '' },
      readForm(buildForm(operation.input, values)),
    );
  const json = sent.get('input') ?? '';
  const given = { operation, description, mode: 'json', values, json } as const;
  const input = parseObject(json);
  if (typeof input === 'string') return { ...given, input: {}, shown: {}, faults: new Map([['', input]]) };
  return finish(given, withTypedSecrets(operation.input, input, values));
}

/** An object of JSON, or what is wrong. */
function parseObject(json: string): Fields | string {
  try {
    const value: unknown = parseJson(json.trim() === '' ? '{}' : json);
    return isFields(value) ? value : 'The input is an object: names of parameters, each with its value, in { }.';
  } catch {
    return 'This is not JSON.';
  }
}

/** Names of controls that are not parameters: those begin with a capital letter. */
const RESERVED = new Set(['operation', 'do', 'as', 'input', 'confirm']);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function finish(given: Omit<Given, 'input' | 'shown' | 'faults'>, input: Fields): Given {
  const { operation, description } = given;
  const shown = redactSecrets<Fields>(operation.input, input);
  const placeholders = hasSecret(operation.input) ? redactedPlaces(input) : [];
  const faults = new Map([
    ...faultsOf(operation, description, input),
    ...placeholders.map((at) => [at, 'Enter it again: a page never holds a secret.'] as const),
  ]);
  return { ...given, input, shown, faults };
}

/** Does what a button of the form says: adds or removes an item, or changes between form and JSON. */
export function edit(given: Given, action: string): Given & { readonly note?: string } {
  const { operation, values, shown } = given;
  const [what, path = '', index = ''] = action.split(' ');
  const count = Number(values.get(countPath(path)) ?? 0);
  const withValues = (edited: FormValues): Given =>
    finish({ ...given, values: edited }, readForm(buildForm(operation.input, edited)));
  if (what === 'add') return withValues(addItem(values, path, count));
  if (what === 'remove') return withValues(removeItem(values, path, Number(index), count));
  if (what === 'as-json') return { ...given, mode: 'json', json: stringifyJson(shown, 2) };
  if (what !== 'as-form' || given.faults.has('')) return given;
  const filled = fillForm(operation.input, shown);
  if (!filled)
    return { ...given, note: 'This input has something that the form has no field for, so it stays as JSON.' };
  const secrets = secretParts(buildForm(operation.input, values)).map(({ path: at, value }) => [at, value] as const);
  return { ...given, mode: 'form', values: new Map([...filled, ...secrets]) };
}

/** Completes what was given to all that the page shows. */
export async function consoleState(
  config: AppConfig,
  given: Given & { readonly note?: string },
  { call, ask = false }: { readonly call?: CallView | undefined; readonly ask?: boolean } = {},
): Promise<ConsoleState> {
  const { client, clock, store, allowChanges } = config;
  const { operation, description, values, input, shown, faults, mode, json } = given;
  const form = buildForm(operation.input, values, description.parameters);
  const overview = await store.load().catch(() => undefined);
  const context = {
    region: client.region,
    endpoint: client.endpoint,
    date: new Date(clock()),
    nonce: crypto.randomUUID().replaceAll('-', ''),
  };
  return {
    ...given,
    // What was typed may hold a secret, so only what was read is shown again.
    json: mode === 'json' && call === undefined && !hasSecret(operation.input) ? json : jsonToShow(given),
    form,
    allowed: operation.access !== 'write' || allowChanges,
    choices: choicesFrom(overview, operation, values),
    preview: faults.size === 0 ? previewOf(operation, input, context) : undefined,
    link: linkTo(given, form),
    call,
    confirm: ask ? await confirmation(operation.name, shown, crypto.randomUUID()) : undefined,
  };
}

function jsonToShow({ operation, json, shown, faults }: Given): string {
  if (faults.has('')) return hasSecret(operation.input) ? '' : json;
  return stringifyJson(shown, 2);
}

const LONGEST_LINK = 4_000;

function linkTo({ operation, mode, values, shown }: Given, form: readonly FormPart[]): string {
  const hidden = new Set([...RESERVED, ...allSecrets(form)]);
  const given =
    mode === 'json'
      ? [
          ['as', 'json'],
          ['input', stringifyJson(shown)],
        ]
      : [...values].filter(([name, value]) => !hidden.has(name) && value !== '' && value !== '0');
  const link = `/console?${new URLSearchParams([['operation', operation.name], ...given])}`;
  return link.length > LONGEST_LINK ? `/console?operation=${operation.name}` : link;
}

/** Controls of all secrets, those in lists too. */
const allSecrets = (parts: readonly FormPart[]): string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'group') return allSecrets(part.parts);
    if (part.kind === 'list') return allSecrets(part.items);
    if (part.kind === 'record') return allSecrets(part.items.map(({ value }) => value));
    return part.type === 'secret' ? [part.path] : [];
  });
