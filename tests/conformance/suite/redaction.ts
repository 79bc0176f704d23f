import { fail, ok, rejection } from './assert.js';
import { type Case, group } from './case.js';
import { clientOf } from './client.js';
import { sampleInput } from './sample.js';

/** Marked at both ends, because a piece of a secret is too much as well. */
const MARK = 'HIDEME';
const credentials = {
  accessKeyId: 'STS.example',
  accessKeySecret: `${MARK}1+key/of=the"odd\\kind~${MARK}`,
  securityToken: `${MARK}2+token/of&the=same'kind==${MARK}`,
};

/** What a template or `+` makes of it. */
const asText = (value: unknown): string => `shown as ${value as string}`;

/** All texts that a value holds, however deep: what any logger could print of it. */
function textsOf(value: unknown, depth = 8): string {
  if (typeof value === 'string' || typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null || depth === 0) return String(value);
  const entries = value instanceof Headers ? [...value] : [];
  const own = Reflect.ownKeys(value).map((key) => [String(key), Reflect.get(value, key) as unknown]);
  const all = [...entries, ...own].map(([name, item]) => `${String(name)}: ${textsOf(item, depth - 1)}`);
  return [asText(value), JSON.stringify(value), ...all].join('\n');
}

function noSecret(value: unknown, what: string): void {
  const text = textsOf(value);
  const at = text.search(new RegExp(`${MARK}|Signature=\\w{64}`));
  if (at >= 0) fail(`${what} shows a secret: …${text.slice(Math.max(0, at - 60), at + 40)}…`);
}

const answers = {
  'quotes the whole request': ['echoed'],
  'quotes what was to be signed': ['signatureMismatch'],
  'breaks in the middle': ['truncated'],
  'drops the connection': ['reset'],
  'sends elsewhere': ['redirect', 307, 'http://127.0.0.1:9/'],
  'says nothing': ['silence'],
} as const;

const echoes = Object.entries(answers).map(([name, answer]): Case => ({
  name: `no secret is in the error of a service that ${name}, nor in what hooks see`,
  run: async (context) => {
    const seen: unknown[] = [];
    const see = (event: unknown): void => void seen.push(event);
    const service = await context.hostile(answer);
    const client = clientOf(context, service, {
      credentials,
      // Enough for the request to arrive, on a busy machine too.
      timeout: 1_500,
      retries: answer[0] === 'silence' ? 0 : 1,
      hooks: { onRequest: see, onResponse: see, onRetry: see },
    });
    const error = await rejection(context.esakit.getCertificate(client, sampleInput));
    ok(error instanceof context.esakit.EsaError, 'it is an EsaError');
    noSecret(error, 'the error');
    noSecret(seen, 'a hook');
    noSecret(client, 'the client');
    const { requests } = await service.seen();
    ok(requests[0]?.headers['x-acs-security-token']?.includes(MARK), 'the token was sent');
  },
}));

export const redaction = group('redaction', [
  ...echoes,
  {
    name: 'no secret is in what a provider fails with, beyond its own words',
    run: async (context) => {
      const failure = Object.assign(new Error('the vault is closed'), { request: { headers: credentials } });
      const client = clientOf(context, await context.emulator(), { credentials: () => Promise.reject(failure) });
      noSecret(await rejection(context.esakit.getCertificate(client, sampleInput)), 'the error');
    },
  },
  {
    name: 'no secret is in what would be sent',
    run: ({ esakit }) => {
      noSecret(esakit.explainRequest(esakit.GetCertificate, sampleInput, { credentials }), 'the explanation');
    },
  },
]);
