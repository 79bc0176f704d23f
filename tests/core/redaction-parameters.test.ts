import {
  type ClientOptions,
  createClient,
  type EsaError,
  type Issue,
  ParameterError,
  setCertificate,
} from '@esakit/core';
import { createRecord } from '@esakit/core/operations/dns';
import { createCustomHostname, getCustomHostname } from '@esakit/core/operations/custom-hostnames';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileServer, rejection, startHostileServer } from '../support/hostile-server.js';
import { carriers, forms, leak, MARK } from '../support/secrets.js';

/** A key as openssl writes it, with a last line that is short. */
const PrivateKey = [
  '-----BEGIN PRIVATE KEY-----',
  ...Array.from({ length: 5 }, (_, line) => `${MARK}${'aB3+/x9'.repeat(7).slice(0, 51)}${line}${MARK}`),
  `${MARK}8=`,
  '-----END PRIVATE KEY-----',
  '',
].join('\n');
const SecretKey = `${MARK} pass/word&"quoted"\\kind <ü密> + ${MARK}`;
const secrets = { form: PrivateKey, json: SecretKey };

const calls = {
  form: (client: ReturnType<typeof createClient>) =>
    setCertificate(client, { SiteId: 1, Type: 'upload', Certificate: 'a certificate', PrivateKey }),
  json: (client: ReturnType<typeof createClient>) =>
    createRecord(client, {
      SiteId: 1,
      RecordName: 'www.example.com',
      Type: 'CNAME',
      Ttl: 30,
      Data: { Value: 'bucket.example' },
      AuthConf: { AuthType: 'private', AccessKey: 'an-access-key', SecretKey },
    }),
} as const;

/** Options whose hooks keep what they are shown. */
function watching() {
  const events: unknown[] = [];
  const keep = (event: unknown) => void events.push(event);
  return { events, hooks: { onRequest: keep, onResponse: keep, onRetry: keep, onDrift: keep } };
}

const credentials = { accessKeyId: 'LTAIexample', accessKeySecret: 'example-secret' };

describe('the secrets of parameters stay hidden', () => {
  let server: HostileServer;
  beforeAll(async () => {
    server = await startHostileServer();
  });
  afterAll(() => server.close());

  describe.each(['form', 'json'] as const)('that travel in a %s', (kind) => {
    it.each(carriers)('in %s that echoes them in any form', async (_carrier, carry) => {
      for (const [form, write] of forms) {
        server.script([carry(write(secrets[kind]))]);
        const { events, hooks } = watching();
        const client = createClient({ credentials, endpoint: server.url, hooks, retries: 0 });
        const reason = await rejection(calls[kind](client));
        expect(reason).toMatchObject({ attempts: 1 });
        expect({ form, leak: leak([reason, events]) }).toEqual({ form, leak: '' });
      }
    });
  });
});

/** A client that gets one answer to everything. */
const answering = (body: unknown, options: Partial<ClientOptions> = {}, status = 200) =>
  createClient({
    credentials,
    retries: 0,
    transport: async () => ({ status, headers: new Headers(), text: JSON.stringify(body) }),
    ...options,
  });

/** A transport that quotes what it was to send. */
const indiscreet: ClientOptions['transport'] = async ({ url, body }) => {
  throw Object.assign(new TypeError(`could not send ${url} ${body}`), { url, body });
};

/** The message of the error that a service's message becomes. */
async function messageOf(Message: string, secret: string, more: object = {}): Promise<EsaError> {
  const client = answering({ Code: 'InvalidSSLPri', Message, ...more }, {}, 400);
  const call = setCertificate(client, { SiteId: 1, Type: 'upload', PrivateKey: secret });
  return (await rejection(call)) as EsaError;
}

describe('the secrets of parameters stay hidden', () => {
  it.each([
    ['other line breaks', (text: string) => text.replaceAll('\n', '\r\n')],
    ['spaces for line breaks', (text: string) => text.replaceAll('\n', ' ')],
    ['no line breaks', (text: string) => text.replaceAll('\n', '')],
    ['tabs before its lines', (text: string) => text.replaceAll('\n', '\n\t')],
    ['the form encoding of a browser', (text: string) => new URLSearchParams({ text }).toString()],
    ['some of its lines only', (text: string) => text.split('\n').slice(2, 5).join('|')],
  ])('with %s', async (_what, write) => {
    const error = await messageOf(`"${write(PrivateKey)}" is no key`, PrivateKey);
    expect(leak(error)).toBe('');
    expect(error.message).toContain('is no key');
  });

  it('beside characters of any width', async () => {
    const { message } = await messageOf('😀 ü密 hunter22 😀', 'hunter22');
    expect(message).toBe('SetCertificate: InvalidSSLPri (HTTP 400): 😀 ü密 [redacted] 😀');
  });

  it.each([0, 1, 2, 3])('in the Base64 of what has them after %i characters', async (before) => {
    const encoded = btoa(`${'x'.repeat(before)}0123456789abcdefghijklmnopqrst:more`);
    const { message } = await messageOf(`"${encoded}" is no key`, '0123456789abcdefghijklmnopqrst');
    expect(message).toMatch(/: "[\w=]{0,6}\[redacted\][\w=]{0,16}" is no key$/);
  });

  it.each([
    ['RSA', '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----'],
    ['in lower case', '-----begin ec private key-----\nMIIE\n-----end ec private key-----'],
    ['of another tool', '-----BEGIN MY OWN PRIVATE KEY-----MIIE-----END MY OWN PRIVATE KEY-----'],
    ['in a URL', '-----BEGIN%20PRIVATE+KEY-----MIIE-----END+PRIVATE%20KEY-----'],
    ['that breaks off', '-----BEGIN PRIVATE KEY-----\nMIIE'],
  ])('and so does a private key of anybody: %s', async (_what, block) => {
    const { message } = await messageOf(`found ${block}`, 'something else');
    expect(message).toBe('SetCertificate: InvalidSSLPri (HTTP 400): found [redacted]');
  });

  it('where a transport quotes the request', async () => {
    for (const [kind, call] of Object.entries(calls)) {
      const { events, hooks } = watching();
      const reason = await rejection(call(createClient({ credentials, transport: indiscreet, retries: 0, hooks })));
      expect({ kind, leak: leak([reason, events]) }).toEqual({ kind, leak: '' });
    }
  });

  it('in the URL that a hook sees, and leave the rest of it', async () => {
    const { events, hooks } = watching();
    await calls.json(answering({ RequestId: 'r', RecordId: 1 }, { hooks }));
    const [{ url }] = events as [{ url: string }];
    expect(url).toContain('RecordName=www.example.com');
    expect(decodeURIComponent(url)).toContain('"AccessKey":"[redacted]"');
    expect(leak(events)).toBe('');
  });

  it('where they are found in a query', async () => {
    const { events, hooks } = watching();
    const seen: unknown[] = [];
    const client = createClient({
      credentials,
      hooks,
      transport: async (request) => {
        seen.push(request);
        return { status: 200, headers: new Headers(), text: '{"RequestId":"r","HostnameId":1}' };
      },
    });
    await createCustomHostname(client, { SiteId: 1, RecordId: 2, Hostname: 'a.example', SslFlag: 'on', PrivateKey });
    expect(leak([events, seen])).toBe('');
  });

  it('and a number in their place is not shown', async () => {
    const client = answering({});
    const call = setCertificate(client, { SiteId: 1, Type: 'upload', PrivateKey: 12345678 as unknown as string });
    const error = (await rejection(call)) as ParameterError;
    expect(error).toBeInstanceOf(ParameterError);
    expect(error.message).toBe('SetCertificate: expected a non-empty secret string, received number at PrivateKey');
  });
});

describe('codes and ids are read before anything is redacted', () => {
  const RequestId = '7E4B2C6A-55D0-4E3F-9D0B-8F5C1B2A3D4E';

  it.each(['e', 'I', 'SSL', '40', '-'])('with a secret as short as %j', async (secret) => {
    const client = answering(
      { Code: 'InvalidSSLPri', Message: 'The key is no key', RequestId },
      { credentials: { ...credentials, accessKeySecret: secret } },
      400,
    );
    const reason = await rejection(setCertificate(client, { SiteId: 1, Type: 'upload', PrivateKey: secret }));
    expect(reason).toMatchObject({
      code: 'InvalidSSLPri',
      requestId: RequestId,
      message: `SetCertificate: InvalidSSLPri (HTTP 400): The key is no key; request id ${RequestId}`,
    });
  });

  it('and a code that is a secret is not shown', async () => {
    const { code, message } = await messageOf('no', 'hunter22', { Code: 'hunter22' });
    expect({ code, message }).toEqual({
      code: '[redacted]',
      message: 'SetCertificate: [redacted] (HTTP 400): no',
    });
  });

  it('and such a code still decides what is done', async () => {
    let attempts = 0;
    const transport: ClientOptions['transport'] = async () => {
      const text = attempts++ === 0 ? '{"Code":"Throttling.User"}' : '{"Id":"a"}';
      return { status: attempts === 1 ? 400 : 200, headers: new Headers({ 'retry-after': '0' }), text };
    };
    const client = createClient({ credentials, transport, retries: 1 });
    await setCertificate(client, { SiteId: 1, Type: 'upload', PrivateKey: 'Throttling.User' });
    expect(attempts).toBe(2);
  });

  it('in an answer whose text would not be JSON any more', async () => {
    const error = await messageOf('the "key":"value" is no key', '"key":"value"');
    expect(error).toMatchObject({ code: 'InvalidSSLPri', serviceMessage: 'the "[redacted]" is no key' });
  });
});

describe('the secrets of an answer stay hidden', () => {
  const model = { PrivateKey, HostnameId: 'not a number', Certificate: 7 };

  it('in the error of an answer of another shape', async () => {
    const reason = await rejection(getCustomHostname(answering({ CustomHostnameModel: model }), { HostnameId: 1 }));
    expect(reason).toMatchObject({
      code: 'unexpected-shape',
      issues: [{ path: 'CustomHostnameModel.HostnameId' }, { path: 'CustomHostnameModel.Certificate' }],
    });
    expect(leak(reason)).toBe('');
  });

  it('in what a hook sees of it', async () => {
    const { events, hooks } = watching();
    const client = answering(
      { CustomHostnameModel: { ...model, PrivateKey: 123456789 } },
      { hooks, validation: 'lenient' },
    );
    await getCustomHostname(client, { HostnameId: 1 });
    const issues = events.flatMap((event) => (event as { issues?: Issue[] }).issues ?? []);
    expect(issues).toContainEqual({
      path: 'CustomHostnameModel.PrivateKey',
      expected: 'a secret string',
      received: 'number',
    });
    expect(JSON.stringify(events)).not.toContain('123456789');
  });
});
