import { checkDcv, type CheckDcvOptions, type DomainControlValidation, ParameterError } from '@esakit/core';
import { afterEach, describe, expect, test, vi } from 'vitest';

const RECORD = { Type: 'DNS', Key: '_acme-challenge.www.example.com', Value: 'the value' };
const FILE = {
  Type: 'HTTP',
  Key: 'http://www.example.com/.well-known/acme-challenge/token',
  Value: 'token.thumbprint',
};

type Answer = string | Response | Error | ((url: string, init: RequestInit) => Promise<Response>);

/** A network of addresses with what is there, and what was asked of it. */
function network(answers: Record<string, Answer>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const send = async (input: unknown, init: RequestInit = {}): Promise<Response> => {
    const url = String(input);
    asked.push({ url, init });
    const answer = answers[url] ?? new Response('nothing here', { status: 404 });
    if (answer instanceof Error) throw answer;
    if (typeof answer === 'function') return answer(url, init);
    return typeof answer === 'string' ? new Response(answer) : answer;
  };
  return { fetch: send as typeof fetch, asked };
}

const redirect = (location: string, status = 302) => new Response('moved', { status, headers: { location } });

async function check(
  validation: DomainControlValidation,
  answers: Record<string, Answer>,
  options: Partial<CheckDcvOptions> = {},
) {
  const { fetch: send, asked } = network(answers);
  const [checked] = await checkDcv({ DCV: [validation] }, { siteName: 'example.com', fetch: send, ...options });
  return { ...checked!, asked };
}

const QUERY = 'https://cloudflare-dns.com/dns-query?name=_acme-challenge.www.example.com&type=TXT';
const txt = (...data: string[]) => JSON.stringify({ Status: 0, Answer: data.map((one) => ({ type: 16, data: one })) });

afterEach(() => vi.useRealTimers());

describe('a TXT record', () => {
  test('is asked for by DNS over HTTPS', async () => {
    const { visible, found, message, instruction, asked } = await check(RECORD, { [QUERY]: txt('"the value"') });
    expect({ visible, found }).toEqual({ visible: true, found: ['the value'] });
    expect(message).toBe('The TXT record is there: _acme-challenge.www.example.com.');
    expect(instruction).toMatchObject({ type: 'DNS', relativeName: '_acme-challenge.www' });
    expect(asked).toEqual([{ url: QUERY, init: expect.objectContaining({ method: 'GET' }) }]);
    expect(asked[0]?.init.headers).toEqual({ accept: 'application/dns-json' });
  });

  test.each([
    ['among others', txt('"another"', '"the value"')],
    ['without quotes', txt('the value')],
    ['in several strings', txt('"the " "value"')],
    ['with escapes', txt(String.raw`"the\032va\lue"`)],
    [
      'behind an alias',
      JSON.stringify({
        Status: 0,
        Answer: [
          { type: 5, data: 'other.example.' },
          { type: 16, data: '"the value"' },
        ],
      }),
    ],
  ])('counts %s', async (_case, answer) => {
    expect((await check(RECORD, { [QUERY]: answer })).visible).toBe(true);
  });

  test.each([
    ['another value', txt('"another"'), ['another'], 'it is "another"'],
    ['two others', txt('"a"', '"b"'), ['a', 'b'], 'it is "a" and "b"'],
    ['a part of it', txt('"the"'), ['the'], 'it is "the"'],
    ['only an alias', JSON.stringify({ Status: 0, Answer: [{ type: 5, data: 'the value' }] }), [], 'there is none'],
    ['no record', JSON.stringify({ Status: 0 }), [], 'there is none'],
    ['no such name', JSON.stringify({ Status: 3 }), [], 'there is none'],
    ['records of no shape', JSON.stringify({ Status: 0, Answer: [null, 7, { type: 16 }] }), [], 'there is none'],
  ])('is not there: %s', async (_case, answer, found, message) => {
    const checked = await check(RECORD, { [QUERY]: answer });
    expect(checked).toMatchObject({ visible: false, found });
    expect(checked.message).toBe(
      `The TXT record of _acme-challenge.www.example.com is not the one that is asked for: ${message}.`,
    );
  });

  test.each<[string, Answer, string]>([
    ['HTTP 500', new Response('', { status: 500 }), 'the resolver answered HTTP 500'],
    ['a failed look-up', JSON.stringify({ Status: 2 }), 'the resolver failed with DNS status 2'],
    ['a page', '<html>', "the resolver's answer is not application/dns-json"],
    ['another JSON', '{"a":1}', "the resolver's answer is not application/dns-json"],
    ['null', 'null', "the resolver's answer is not application/dns-json"],
    ['another host', redirect('https://other.example/'), 'the resolver redirects to another host'],
    ['no connection', new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }), 'ECONNREFUSED'],
  ])('could not be looked for: %s', async (_case, answer, reason) => {
    const checked = await check(RECORD, { [QUERY]: answer });
    expect(checked).toMatchObject({ visible: undefined, found: [] });
    expect(checked.message).toContain(`It could not be looked for: ${reason}`);
  });

  test.each([
    ['https://dns.google/resolve', 'https://dns.google/resolve?name=_acme-challenge.www.example.com&type=TXT'],
    ['https://doh.example/?ct=json', 'https://doh.example/?ct=json&name=_acme-challenge.www.example.com&type=TXT'],
    ['http://127.0.0.1:8053/', 'http://127.0.0.1:8053/?name=_acme-challenge.www.example.com&type=TXT'],
  ])('is asked of %s', async (resolver, url) => {
    expect((await check(RECORD, { [url]: txt('the value') }, { resolver })).visible).toBe(true);
  });
});

describe('the usual slips are named', () => {
  const DOUBLED = 'https://cloudflare-dns.com/dns-query?name=_acme-challenge.www.example.com.example.com&type=TXT';

  test.each([
    [String.raw`"\"the value\""`, '"\\"the value\\""'],
    ['" the value"', '" the value"'],
    ['"the value\\009"', '"the value\\t"'],
    [`"'the value'"`, `"'the value'"`],
  ])('a value with something around it: %s', async (data, shown) => {
    const checked = await check(RECORD, { [QUERY]: txt('"another"', data) });
    expect(checked.visible).toBe(false);
    expect(checked.message).toBe(
      `The TXT record of _acme-challenge.www.example.com is not the one that is asked for: it is ${shown}, with quotes or white space around the value: publish it without them.`,
    );
  });

  test('a name to which the console added the zone once more', async () => {
    const checked = await check(RECORD, { [QUERY]: JSON.stringify({ Status: 3 }), [DOUBLED]: txt('"the value"') });
    expect(checked).toMatchObject({ visible: false, found: [] });
    expect(checked.message).toBe(
      'The TXT record of _acme-challenge.www.example.com is not the one that is asked for: it is at _acme-challenge.www.example.com.example.com, because the console adds the zone itself: give it the name _acme-challenge.www.',
    );
    expect(checked.asked.map(({ url }) => url)).toEqual([QUERY, DOUBLED]);
  });

  test.each<[string, Answer]>([
    ['another value', txt('"another"')],
    ['a failure', new Error('no')],
  ])('%s there says nothing', async (_case, answer) => {
    const checked = await check(RECORD, { [QUERY]: txt(), [DOUBLED]: answer });
    expect(checked).toMatchObject({ visible: false });
    expect(checked.message).toContain('is not the one that is asked for: there is none.');
  });
});

const alias = (...data: string[]) => JSON.stringify({ Status: 0, Answer: data.map((one) => ({ type: 5, data: one })) });

describe('a CNAME record', () => {
  const ALIAS = { Type: 'CNAME', Key: '_dnsauth.www.example.com', Value: 'x.authority.example' };
  const query = 'https://cloudflare-dns.com/dns-query?name=_dnsauth.www.example.com&type=CNAME';
  test.each([
    [alias('X.authority.example.'), true, 'The CNAME record is there: _dnsauth.www.example.com.'],
    [alias('y.authority.example.'), false, 'it is "y.authority.example."'],
    [alias(''), false, 'it is ""'],
    [txt('x.authority.example'), false, 'there is none'],
  ])('%s: %s', async (answer, visible, message) => {
    const checked = await check(ALIAS, { [query]: answer });
    expect(checked.visible).toBe(visible);
    expect(checked.message).toContain(message);
  });
});

test('twenty validations are looked for, four at a time, and the others are told', async () => {
  let now = 0;
  let most = 0;
  let asked = 0;
  const send = async () => {
    asked++;
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now--;
    return new Response('v');
  };
  const DCV = Array.from({ length: 3_000 }, (_, index) => ({
    ...FILE,
    Key: `http://example.com/${index}`,
    Value: 'v',
  }));
  const checks = await checkDcv({ DCV }, { siteName: 'example.com', fetch: send });
  expect({ asked, most, checks: checks.length }).toEqual({ asked: 20, most: 4, checks: 3_000 });
  expect(checks.filter(({ visible }) => visible)).toHaveLength(20);
  expect(checks.at(20)).toMatchObject({
    visible: undefined,
    found: [],
    message: 'It was not looked for: only the first 20 are.',
  });
});

describe('a file', () => {
  test('is fetched', async () => {
    const { visible, found, message, asked } = await check(FILE, { [FILE.Key]: FILE.Value });
    expect({ visible, found }).toEqual({ visible: true, found: [FILE.Value] });
    expect(message).toBe(`The file is there: ${FILE.Key}.`);
    expect(asked[0]?.init).toMatchObject({ method: 'GET', redirect: 'manual', headers: {} });
  });

  test('counts with white space at its end, and not before', async () => {
    expect((await check(FILE, { [FILE.Key]: `${FILE.Value} \r\n\n` })).visible).toBe(true);
    expect((await check(FILE, { [FILE.Key]: ` ${FILE.Value}` })).visible).toBe(false);
  });

  test.each<[string, Answer, readonly string[], string]>([
    ['another', 'other', ['other'], `The file ${FILE.Key} is not the one that is asked for: it starts with "other".`],
    ['empty', '\n', [], 'it is empty.'],
    ['no body', new Response(null), [], 'it is empty.'],
    [
      'missing',
      new Response('<h1>', { status: 404 }),
      ['<h1>'],
      `The file is not there: ${FILE.Key} answered HTTP 404.`,
    ],
    ['the value, as an error', new Response(FILE.Value, { status: 503 }), [FILE.Value], 'answered HTTP 503.'],
    ['a redirect to nowhere', new Response('x', { status: 302 }), ['x'], 'answered HTTP 302.'],
  ])('is not there: %s', async (_case, answer, found, message) => {
    const checked = await check(FILE, { [FILE.Key]: answer });
    expect(checked).toMatchObject({ visible: false, found });
    expect(checked.message).toContain(message);
  });

  test('is shown by its start, however long it is', async () => {
    const { found, message } = await check(FILE, { [FILE.Key]: 'x'.repeat(70_000) });
    expect(found).toEqual(['x'.repeat(200)]);
    expect(message).toContain(`starts with "${'x'.repeat(200)}..."`);
  });

  test('is not read beyond 64 KiB', async () => {
    expect((await check(FILE, { [FILE.Key]: `${FILE.Value}${' '.repeat(65_536)}x` })).visible).toBe(true);
    expect((await check(FILE, { [FILE.Key]: `${FILE.Value}${' '.repeat(65_000)}x` })).visible).toBe(false);
  });

  test('that never ends is given up', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(0x61));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    expect((await check(FILE, { [FILE.Key]: new Response(endless) })).visible).toBe(false);
    expect(cancelled).toBe(true);
    expect(pulled).toBeLessThanOrEqual(65_536 + 2 * 16_384);
  });
});

describe('redirects', () => {
  test.each([
    ['https://www.example.com/.well-known/acme-challenge/token', 301],
    ['https://acme.example.org/token', 302],
    ['//www.example.com/elsewhere', 303],
    ['/elsewhere', 307],
    ['elsewhere', 308],
  ])('to %s are followed', async (location, status) => {
    const url = new URL(location, FILE.Key).href;
    const checked = await check(FILE, { [FILE.Key]: redirect(location, status), [url]: FILE.Value });
    expect(checked.visible).toBe(true);
    expect(checked.message).toBe(`The file is there: ${FILE.Key} (redirected to ${url}).`);
  });

  test.each([
    ['file:///etc/passwd', 'it leads to an address of file:'],
    ['ftp://www.example.com/x', 'it leads to an address of ftp:'],
    ['data:text/plain,token.thumbprint', 'it leads to an address of data:'],
    ['http://127.0.0.1:8080/', 'it leads to 127.0.0.1:8080: authorities use only ports 80 and 443'],
    ['http://user:password@www.example.com/', 'it leads to an address with a user name'],
    ['http://[', 'which is not an address'],
    ['http://169.254.169.254/latest/meta-data', 'it leads to 169.254.169.254: authorities follow names, not addresses'],
    ['http://0x7f.1/', 'it leads to 127.0.0.1: authorities follow names, not addresses'],
    ['http://2130706433/', 'it leads to 127.0.0.1: authorities follow names, not addresses'],
    ['https://[::ffff:10.0.0.1]/', 'it leads to [::ffff:a00:1]: authorities follow names, not addresses'],
    ['https://8.8.8.8/', 'it leads to 8.8.8.8: authorities follow names, not addresses'],
    ['http://localhost/', 'it leads to localhost, which is not a name of the public internet'],
    ['http://metadata.google.internal/', 'it leads to metadata.google.internal, which is not a name of the public'],
    ['http://printer.local./', 'it leads to printer.local., which is not a name of the public internet'],
  ])('to %s are not', async (location, reason) => {
    const checked = await check(FILE, { [FILE.Key]: redirect(location), [location]: FILE.Value });
    expect(checked).toMatchObject({ visible: undefined, found: [] });
    expect(checked.message).toContain(reason);
    expect(checked.asked).toHaveLength(1);
  });

  test('are followed ten times', async () => {
    const loop = async () => redirect(FILE.Key);
    const { message, asked } = await check(FILE, { [FILE.Key]: loop });
    expect(message).toContain('redirects more than 10 times');
    expect(asked).toHaveLength(11);
  });

  test.each(['localhost.example.org', 'internal.example.org', 'www.xn--p1ai2'])('to the name %s are', async (name) => {
    const url = `http://${name}/token`;
    expect((await check(FILE, { [FILE.Key]: redirect(url), [url]: FILE.Value })).visible).toBe(true);
  });

  test('that a given fetch has followed itself are not believed', async () => {
    const followed = Object.defineProperty(new Response(FILE.Value), 'redirected', { value: true });
    expect(await check(FILE, { [FILE.Key]: followed })).toMatchObject({
      visible: undefined,
      found: [],
      message: `It could not be looked for: ${FILE.Key} redirects, and the given fetch followed it in spite of redirect: "manual".`,
    });
  });

  test('that a runtime hides are told', async () => {
    const hidden = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    expect((await check(FILE, { [FILE.Key]: hidden })).message).toContain('this runtime does not say where');
  });
});

describe('where it looks', () => {
  test.each([
    'http://www.example.org/x',
    'http://notexample.com/x',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/x',
    'http://[::1]/x',
    'http://example.com.evil.example/x',
    'http://www.example.com:8080/x',
  ])('a file at %s is never asked for', async (Key) => {
    const checked = await check({ ...FILE, Key }, { [Key]: FILE.Value });
    expect(checked).toMatchObject({ visible: undefined, found: [], asked: [] });
  });

  test('the site itself counts, in any form of its name', async () => {
    const Key = 'http://xn--fsqu00a.xn--0zwm56d/x';
    expect((await check({ ...FILE, Key }, { [Key]: FILE.Value }, { siteName: '例子.测试 ' })).visible).toBe(true);
  });
});

test('each validation has a check, in their order', async () => {
  const { fetch: send } = network({ [FILE.Key]: FILE.Value });
  const checks = await checkDcv({ DCV: [RECORD, {}, FILE] }, { siteName: 'example.com', fetch: send });
  expect(checks.map(({ instruction, visible }) => [instruction.type, visible])).toEqual([
    ['DNS', undefined],
    ['HTTP', true],
  ]);
});

test("the runtime's own fetch is used where none is given", async () => {
  vi.stubGlobal('fetch', network({ [FILE.Key]: FILE.Value }).fetch);
  try {
    expect(await checkDcv({ DCV: [FILE] }, { siteName: 'example.com' })).toMatchObject([{ visible: true }]);
  } finally {
    vi.unstubAllGlobals();
  }
});

const never: Answer = () => new Promise(() => {});

test('a host that does not answer is given up after the timeout', async () => {
  vi.useFakeTimers();
  const checking = check(FILE, { [FILE.Key]: never }, { timeout: 5_000 });
  await vi.advanceTimersByTimeAsync(4_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await checking).toMatchObject({
    visible: undefined,
    message: 'It could not be looked for: no whole answer within 5000 ms (option timeout).',
  });
});

test('the signal ends it with its reason, before and during', async () => {
  const controller = new AbortController();
  const reason = new Error('enough');
  const { fetch: send, asked } = network({ [FILE.Key]: never });
  const options = { siteName: 'example.com', fetch: send, signal: controller.signal };
  const checking = checkDcv({ DCV: [FILE] }, options);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  controller.abort(reason);
  await expect(checking).rejects.toBe(reason);
  expect(asked[0]?.init.signal?.aborted).toBe(true);
  await expect(checkDcv({ DCV: [FILE] }, options)).rejects.toBe(reason);
  expect(asked).toHaveLength(1);
});

test.each<Partial<CheckDcvOptions>>([
  { siteName: '' },
  { siteName: 'https://example.com' },
  { timeout: 0 },
  { timeout: NaN },
  { resolver: 'dns.google' },
  { resolver: 'http://dns.example/' },
  { resolver: 'ftp://dns.example/' },
])('%o is refused', async (options) => {
  await expect(checkDcv({}, { siteName: 'example.com', ...options })).rejects.toThrow(ParameterError);
});
