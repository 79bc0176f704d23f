/**
 * Code to copy, for each runtime. An entry of its own, for its texts name the platforms that core itself must not know;
 * its own code knows none either.
 *
 * @module
 */
import { curlScript } from './curl-script.js';
import type { Operation } from '../operation/operation.js';
import { readParameters } from '../call/parameters.js';
import { buildRequest } from '../call/request.js';
import { type ClientOptions, readSettings } from '../options.js';

/** Where the code shall call. What is not given is left to the environment, or to the defaults. */
export type CodeSampleOptions = Pick<ClientOptions, 'region' | 'endpoint'>;

/** Code for one call, a text for each runtime. None holds credentials. */
export interface CodeSamples {
  /** An ES module for Node.js. */
  readonly node: string;
  /** A module for Deno, which fetches its package itself. */
  readonly deno: string;
  /** An ES module for Bun. */
  readonly bun: string;
  /** A worker: a fetch handler for Cloudflare, Vercel, Deno Deploy and ESA Functions. */
  readonly edge: string;
  /** A module for a page; it needs a signing proxy at `/esa`. */
  readonly browser: string;
  /** A shell script for curl and openssl. */
  readonly curl: string;
}

/**
 * Writes the code of one call for each runtime. Each text runs as it is, once its package is installed: credentials come
 * from the environment, a worker's bindings or a signing proxy.
 *
 * @throws {ParameterError} for an input or an option that can't be right, naming it.
 * @example
 * ```ts
 * import { GetSite } from '@esakit/core';
 * import { codeSamples } from '@esakit/core/code-samples';
 *
 * const { node, curl } = codeSamples(GetSite, { SiteId: '1234567890123' }, { region: 'ap-southeast-1' });
 * console.log(node, curl);
 * ```
 */
export function codeSamples<Input>(
  operation: Operation<Input, unknown>,
  input: Input,
  options: CodeSampleOptions = {},
): CodeSamples {
  const parameters = readParameters(operation, input);
  const { region, endpoint } = options;
  const settings = readSettings({ region, endpoint, credentials: NONE });
  const call: Call = {
    // The function of each operation is named after it.
    name: operation.name.charAt(0).toLowerCase() + operation.name.slice(1),
    input: toSource(input),
    options: region === undefined && endpoint === undefined ? '' : toSource({ region, endpoint: endpoint?.toString() }),
  };
  return {
    node: script('@esakit/node', call),
    deno: script('npm:@esakit/deno', call),
    bun: script('@esakit/bun', call),
    edge: worker(call),
    browser: page(call),
    curl: curlScript(buildRequest(operation, parameters, settings.endpoint)),
  };
}

/** Where to call can be told without them. */
const NONE = { accessKeyId: '', accessKeySecret: '' };

/** A call as source text. */
interface Call {
  readonly name: string;
  readonly input: string;
  /** Empty for none. */
  readonly options: string;
}

const script = (from: string, { name, input, options }: Call): string => `\
import { createClient, ${name}, stringifyJson } from "${from}";

// Credentials: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment.
const esa = createClient(${options});
const answer = await ${name}(esa, ${input});
console.log(stringifyJson(answer, 2));
`;

const worker = ({ name, input, options }: Call): string => `\
import { bindingsFrom, createClient, ${name}, stringifyJson } from "@esakit/edge";

export default {
  async fetch(request, ...handed) {
    // Whoever can reach this worker sees the answer: check here who asks.
    // Credentials: the secrets ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET of the worker.
    const esa = createClient(bindingsFrom(request, ...handed)${options && `, ${indent(options, 4)}`});
    const answer = await ${name}(esa, ${indent(input, 4)});
    return new Response(stringifyJson(answer, 2), { headers: { "content-type": "application/json" } });
  },
};
`;

const page = ({ name, input }: Call): string => `\
import { createClient, ${name} } from "@esakit/browser";

// A page holds no keys: /esa is a worker of yours with createSigningProxy of "@esakit/edge".
const esa = createClient({ proxy: "/esa" });
const answer = await ${name}(esa, ${input});
console.log(answer);
`;

/** A value as source text, ids of any size exact. What is undefined is left out. */
function toSource(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(toSource).join(', ')}]`;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([name, item]) => `  ${toName(name)}: ${indent(toSource(item), 2)},`);
  return `{\n${lines.join('\n')}\n}`;
}

const toName = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

const indent = (source: string, columns: number): string => source.replaceAll('\n', `\n${' '.repeat(columns)}`);
