/**
 * Code to copy, for each runtime. An entry of its own, because its strings name the platforms that core itself must not
 * know; its own code knows none either.
 *
 * @module
 */
import { readParameters } from '../call/parameters.js';
import type { Operation } from '../operation/operation.js';
import { replaceSecrets } from '../operation/secrets.js';
import { type ClientOptions, readSettings } from '../options/options.js';
import { areaOf } from './areas.js';
import { curlScript } from './curl-script.js';
import { variableOf } from './variable.js';

/** Where the code calls. What is not given is left to the environment, or to the defaults. */
export type CodeSampleOptions = Pick<ClientOptions, 'region' | 'endpoint'>;

/** Code for one call, a text for each runtime. None holds credentials or a secret of the input. */
export interface CodeSamples {
  /** An ES module for Node.js. */
  readonly node: string;
  /** A module for Deno, which fetches its packages itself. */
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
 * Writes the code of one call for each runtime. Each text runs as it is, once its packages are installed: the package
 * of the runtime, and `@esakit/core` for an operation outside the areas `certificates` and `sites`. Credentials come
 * from the environment, a worker's bindings or a signing proxy.
 *
 * A secret of the input is in no text. It comes from the environment too, under the name of its parameter:
 * `ESAKIT_PRIVATE_KEY` is `PrivateKey`, `ESAKIT_AUTH_CONF_SECRET_KEY` is `SecretKey` of `AuthConf`. A worker has it in
 * a binding of that name, and a page in a field with that id. A key in a file is given as in
 * `ESAKIT_PRIVATE_KEY="$(cat key.pem)" node upload.mjs`.
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
  readParameters(operation, input);
  const { region, endpoint } = options;
  const settings = readSettings({ region, endpoint, credentials: NONE });
  const secrets: string[] = [];
  const withoutSecrets = replaceSecrets(operation.input, input, (path) => {
    const name = variableOf(path);
    secrets.push(name);
    // No value of an input is one.
    return Symbol(name);
  });
  const call: Call = {
    // The function of each operation is named after it.
    name: operation.name.charAt(0).toLowerCase() + operation.name.slice(1),
    area: areaOf(operation.name),
    input: withoutSecrets,
    secrets,
    options: region === undefined && endpoint === undefined ? '' : toSource({ region, endpoint: endpoint?.toString() }),
  };
  return {
    node: script('@esakit/node', '@esakit/core', call, (name) => `process.env.${name}`),
    deno: script('npm:@esakit/deno', 'npm:@esakit/core', call, (name) => `Deno.env.get("${name}")`),
    bun: script('@esakit/bun', '@esakit/core', call, (name) => `process.env.${name}`),
    edge: worker(call),
    browser: page(call),
    curl: curlScript(operation, input, settings.endpoint),
  };
}

/** The endpoint is resolved without credentials. */
const NONE = { accessKeyId: '', accessKeySecret: '' };

/** A call as source text. */
interface Call {
  readonly name: string;
  /** Undefined for what the root of every package has. */
  readonly area: string | undefined;
  /** Its secrets are symbols, described by the name of a variable. */
  readonly input: unknown;
  /** The names of the variables. */
  readonly secrets: readonly string[];
  /** Empty for none. */
  readonly options: string;
}

/** The expression that gives a secret. */
type Read = (name: string) => string;

const script = (from: string, core: string, call: Call, read: Read): string => `\
${imports(['createClient', 'stringifyJson'], from, core, call)}
// Credentials: ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment.
${secretsLine(call, 'in the environment')}const esa = createClient(${call.options});
const answer = await ${call.name}(esa, ${toSource(call.input, read)});
console.log(stringifyJson(answer, 2));
`;

const worker = (call: Call): string => {
  const { name, input, options, secrets } = call;
  const answer = `await ${name}(esa, ${indent(
    toSource(input, (secret) => `bindings.${secret}`),
    4,
  )})`;
  const more = options && `, ${indent(options, 4)}`;
  const make =
    secrets.length === 0
      ? `const esa = createClient(bindingsFrom(request, ...handed)${more});`
      : `// With them ${secrets.join(', ')}, secrets of the call.
    const bindings = bindingsFrom(request, ...handed) ?? globalThis.process?.env;
    const esa = createClient(bindings${more});`;
  return `\
${imports(['bindingsFrom', 'createClient', 'stringifyJson'], '@esakit/edge', '@esakit/core', call)}
export default {
  async fetch(request, ...handed) {
    // Anyone who can reach this worker sees the answer: check here who asks.
    // Credentials: the secrets ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET of the worker.
    ${make}
    const answer = ${answer};
    return new Response(stringifyJson(answer, 2), { headers: { "content-type": "application/json" } });
  },
};
`;
};

const page = (call: Call): string => `\
${imports(['createClient'], '@esakit/browser', '@esakit/core', call)}
// A page holds no keys: /esa is a worker of yours with createSigningProxy of "@esakit/edge".
${secretsLine(call, 'in fields of the page with these ids')}const esa = createClient({ proxy: "/esa" });
const answer = await ${call.name}(esa, ${toSource(call.input, (name) => `document.getElementById("${name}").value`)});
console.log(answer);
`;

const imports = (names: readonly string[], from: string, core: string, { name, area }: Call): string =>
  area === undefined
    ? importLine([...names, name], from)
    : importLine(names, from) + importLine([name], `${core}/operations/${area}`);

const importLine = (names: readonly string[], from: string): string =>
  `import { ${names.toSorted().join(', ')} } from "${from}";\n`;

const secretsLine = ({ secrets }: Call, where: string): string =>
  secrets.length === 0 ? '' : `// Secrets of the call: ${secrets.join(', ')} ${where}.\n`;

/** A value as source text, ids of any size exact. What is undefined is left out. */
function toSource(value: unknown, read: Read = String): string {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'symbol') return read(value.description ?? '');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => toSource(item, read)).join(', ')}]`;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([name, item]) => `  ${toName(name)}: ${indent(toSource(item, read), 2)},`);
  return `{\n${lines.join('\n')}\n}`;
}

const toName = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

const indent = (source: string, columns: number): string => source.replaceAll('\n', `\n${' '.repeat(columns)}`);
