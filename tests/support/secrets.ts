/** How tests look for secrets in what a program may print, and how services and intermediaries echo them. */
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { type Reply, reply } from './hostile-server.js';

/** What must not be seen of a secret: a piece of one is too much as well, so it is marked at both ends. */
export const MARK = 'HIDEME';

/** Every way in which a program shows a value. */
function showings(value: unknown): string {
  const shown: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      shown.push(String(chunk));
      done();
    },
  });
  const options = {
    depth: Infinity,
    showHidden: true,
    showProxy: true,
    getters: true,
    maxArrayLength: null,
    maxStringLength: null,
  };
  const log = new Console({ stdout: stream, stderr: stream, inspectOptions: options });
  log.log(value);
  log.error('%o %O %j', value, value, value);
  // This one passes over what a value says of itself.
  log.dir(value, { ...options, getters: false });
  log.table(value);
  shown.push(inspect(value, options), format('%s %j', value, value), String(value), `shown: ${value as string}`);
  shown.push(JSON.stringify(value) ?? '', JSON.stringify(own(value)) ?? '', inspect({ ...(value as object) }, options));
  for (let at = value; at instanceof Error; at = at.cause) shown.push(at.message, at.stack ?? '', at.toString());
  return shown.join('\n');
}

/** A copy with the properties that do not enumerate, as careful loggers make it. */
function own(value: unknown, depth = 6): unknown {
  if (typeof value !== 'object' || value === null || depth === 0)
    return typeof value === 'bigint' ? String(value) : value;
  const names = Reflect.ownKeys(value).map((key) => [String(key), own(Reflect.get(value, key), depth - 1)]);
  return Object.fromEntries(names);
}

/** What surrounds the first secret that shows, or nothing. */
export function leak(value: unknown, signatures: readonly string[] = []): string {
  const text = showings(value);
  const at = text.search(new RegExp([MARK, ...signatures].join('|')));
  return at < 0 ? '' : text.slice(Math.max(0, at - 80), at + 80);
}

/** The signatures of recorded requests. */
export const signaturesOf = (requests: readonly { headers: Readonly<Record<string, string>> }[]) =>
  requests.map(({ headers }) => /Signature=(\w+)/.exec(headers['authorization'] ?? '')?.[1] ?? '(no signature)');

type Form = readonly [name: string, write: (text: string) => string];

const escapeAll = (pattern: RegExp, write: (code: number) => string) => (text: string) =>
  text.replace(pattern, (character) => write(character.charCodeAt(0)));
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');

/** With the signs that JavaScript leaves as they are. */
const percentEncode = (text: string) =>
  escapeAll(/[!'()*]/g, (code) => `%${hex(code, 2).toUpperCase()}`)(encodeURIComponent(text));

/** How intermediaries write what they echo. */
export const forms: readonly Form[] = [
  ['as it is', (text) => text],
  ['percent-encoded', encodeURIComponent],
  ['percent-encoded in lower case', (text) => percentEncode(text).replaceAll(/%../g, (byte) => byte.toLowerCase())],
  ['percent-encoded in full', percentEncode],
  ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['percent-encoded three times', (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(text)))],
  ['form-encoded', (text) => new URLSearchParams({ v: text }).toString().slice(2)],
  ['escaped for JSON', (text) => JSON.stringify(text).slice(1, -1)],
  ['escaped for JSON twice', (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1)],
  ['escaped for JSON with its slashes', (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')],
  ['escaped for JSON in \\u', escapeAll(/[^\w.~-]/g, (code) => `\\u${hex(code, 4)}`)],
  ['escaped for JSON in \\u upper case', escapeAll(/[^\w.~-]/g, (code) => `\\u${hex(code, 4).toUpperCase()}`)],
  ['escaped for JSON in a URL', (text) => encodeURIComponent(JSON.stringify({ text }))],
  ['escaped for JSON in a form', (text) => new URLSearchParams({ v: JSON.stringify({ text }) }).toString()],
  ['escaped for JSON in ASCII', (text) => escapeAll(/[^ -~]/g, (code) => `\\u${hex(code, 4)}`)(JSON.stringify(text))],
  ['escaped for HTML', escapeAll(/[<>&"'/=]/g, (code) => `&#x${hex(code, 2).toUpperCase()};`)],
  ['escaped for HTML in decimal', escapeAll(/[<>&"'/=+]/g, (code) => `&#${code};`)],
  [
    'escaped for HTML by name',
    (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  ],
];

/** Where an echo ends up. */
export const carriers: readonly (readonly [name: string, carry: (echo: string) => Reply])[] = [
  ['an HTML page', (echo) => reply.html(404, `<pre>${echo}</pre>`)],
  ['a text', (echo) => reply.text(403, echo)],
  ['the message of an error', (echo) => reply.error(403, 'SignatureDoesNotMatch', {}, { Message: echo })],
  [
    'the recommendation of an error',
    (echo) => reply.error(403, 'Odd.Code', {}, { Recommend: `https://help.example/?q=${echo}` }),
  ],
  ['the request id of an error', (echo) => reply.error(403, 'Odd.Code', {}, { RequestId: echo })],
  ['the code of an error', (echo) => reply.error(403, echo)],
  [
    'a value of the denial',
    (echo) => reply.error(403, 'NoPermission', {}, { AccessDeniedDetail: { AuthAction: echo, more: [echo] } }),
  ],
  ['a name in the denial', (echo) => reply.error(403, 'NoPermission', {}, { AccessDeniedDetail: { [echo]: 1 } })],
  ['the message of an XML error', (echo) => reply.xmlError(403, 'Odd.Code', { Message: echo })],
  ['the message of a 200', (echo) => reply.error(200, 'Odd.Code', {}, { Message: echo })],
  ['a header', (echo) => reply.error(403, 'Odd.Code', { 'x-acs-request-id': echo.replaceAll(/\s+/g, ' ') })],
  ['JSON that breaks off', (echo) => reply.json(`{"Code":"Odd.Code","Message":"${echo}`, 502)],
  ['an answer that is not an object', (echo) => reply.json(JSON.stringify([echo]))],
  [
    'a field of another type',
    (echo) =>
      reply.json(
        JSON.stringify({
          RequestId: 'r-1',
          SiteId: echo,
          Id: [echo],
          RecordId: echo,
          Result: { Name: { [echo]: echo } },
        }),
      ),
  ],
];
