import { type GetCertificateInput, getCertificate, ListCertificates } from '@esakit/core';
import { expect, it } from 'vitest';
import { onEachTransport, rejection, reply, sampleAnswer, sampleInput, sampleText } from '../support/hostile-server.js';

const BEYOND = '9223372036854775807';

/** The sample with one value replaced; `path` as in `Result.DCV.0.Type`. */
function sampleWith(path: string, value: unknown): string {
  const copy: unknown = JSON.parse(sampleText);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((at, name) => (at as Record<string, unknown>)[name], copy);
  (parent as Record<string, unknown>)[last] = value;
  return JSON.stringify(copy);
}

/** Arrays within arrays, deeper than a recursive reader can follow. */
function nested(before: string, after: string): string {
  const depth = 200_000;
  return before + '['.repeat(depth) + ']'.repeat(depth) + after;
}

const wrongInputs: readonly { what: string; input: unknown; names: string }[] = [
  { what: 'no SiteId', input: { Id: 'x' }, names: 'SiteId' },
  { what: 'no Id', input: { SiteId: 1 }, names: 'Id' },
  { what: 'an undefined Id', input: { SiteId: 1, Id: undefined }, names: 'Id' },
  { what: 'a null Id', input: { SiteId: 1, Id: null }, names: 'Id' },
  { what: 'an empty Id', input: { SiteId: 1, Id: '' }, names: 'Id' },
  { what: 'an Id that is a number', input: { SiteId: 1, Id: 5 }, names: 'Id' },
  { what: 'an empty SiteId', input: { SiteId: '', Id: 'x' }, names: 'SiteId' },
  { what: 'a SiteId of spaces', input: { SiteId: ' ', Id: 'x' }, names: 'SiteId' },
  { what: 'a SiteId that is NaN', input: { SiteId: Number.NaN, Id: 'x' }, names: 'SiteId' },
  { what: 'an infinite SiteId', input: { SiteId: Infinity, Id: 'x' }, names: 'SiteId' },
  { what: 'a negative SiteId', input: { SiteId: -1, Id: 'x' }, names: 'SiteId' },
  { what: 'a negative SiteId as a string', input: { SiteId: '-1', Id: 'x' }, names: 'SiteId' },
  { what: 'a SiteId with a fraction', input: { SiteId: 1.5, Id: 'x' }, names: 'SiteId' },
  { what: 'a SiteId in hexadecimal', input: { SiteId: '0x10', Id: 'x' }, names: 'SiteId' },
  { what: 'a SiteId with an exponent', input: { SiteId: '1e3', Id: 'x' }, names: 'SiteId' },
  { what: 'a number that is already rounded', input: { SiteId: 2 ** 53, Id: 'x' }, names: 'SiteId' },
  { what: 'a SiteId past int64', input: { SiteId: 2n ** 63n, Id: 'x' }, names: 'SiteId' },
  { what: 'an array as SiteId', input: { SiteId: [1], Id: 'x' }, names: 'SiteId' },
  { what: 'an unknown parameter', input: { SiteId: 1, Id: 'x', SiteID: 2 }, names: 'SiteID' },
  { what: 'an inherited unknown name', input: { SiteId: 1, Id: 'x', constructor: 2 }, names: 'constructor' },
  { what: 'null for the input', input: null, names: '' },
  { what: 'no input', input: undefined, names: '' },
  { what: 'a text for the input', input: 'SiteId=1', names: '' },
];

onEachTransport('values', (stage) => {
  it.each([
    { given: 'a number', SiteId: 1234567890123, sent: '1234567890123' },
    { given: 'a string', SiteId: '1234567890123', sent: '1234567890123' },
    { given: 'the largest safe number', SiteId: Number.MAX_SAFE_INTEGER, sent: '9007199254740991' },
    { given: 'a bigint past 2^53', SiteId: BigInt(BEYOND), sent: BEYOND },
    { given: 'a string past 2^53', SiteId: BEYOND, sent: BEYOND },
    { given: 'an odd number just past 2^53', SiteId: '9007199254740993', sent: '9007199254740993' },
  ])('$given as SiteId travels exactly', async ({ SiteId, sent }) => {
    stage.server.script([reply.certificate()]);
    await getCertificate(stage.client(), { SiteId, Id: sampleInput.Id });
    const [request] = stage.server.requests;
    expect(new URL(request?.url ?? '', stage.server.url).searchParams.get('SiteId')).toBe(sent);
  });

  it.each([
    { text: '9007199254740991', value: 9007199254740991 },
    { text: '9007199254740993', value: 9007199254740993n },
    { text: BEYOND, value: BigInt(BEYOND) },
    { text: '-9223372036854775808', value: -9223372036854775808n },
  ])('$text in an answer is read exactly', async ({ text, value }) => {
    stage.server.script([reply.json(sampleText.replace('1234567890123', text))]);
    const { SiteId } = await getCertificate(stage.client(), sampleInput);
    expect(SiteId).toBe(value);
  });

  it('digits inside a text of the answer stay a text', async () => {
    const name = `a "quoted\\" ${BEYOND} \\`;
    stage.server.script([reply.json(sampleWith('Result.Name', name).replace('1234567890123', BEYOND))]);
    const { SiteId, Result } = await getCertificate(stage.client(), sampleInput);
    expect({ SiteId, name: Result?.Name }).toEqual({ SiteId: BigInt(BEYOND), name });
  });

  it.each(wrongInputs)('$what is a ParameterError before any request', async ({ input, names }) => {
    const reason = await rejection(getCertificate(stage.client(), input as GetCertificateInput));
    expect(reason).toMatchObject({
      name: 'ParameterError',
      operation: 'GetCertificate',
      attempts: 0,
      retryable: false,
    });
    expect((reason as Error).message).toContain(names);
    expect(stage.server.connections).toBe(0);
  });

  it.each([
    { path: 'SiteId', value: 'many', at: 'SiteId', received: 'string' },
    { path: 'SiteId', value: 1.5, at: 'SiteId', received: '' },
    { path: 'Certificate', value: 5, at: 'Certificate', received: '5' },
    { path: 'Status', value: true, at: 'Status', received: 'boolean' },
    { path: 'Result', value: 'none', at: 'Result', received: 'string' },
    { path: 'Result', value: [], at: 'Result', received: 'array' },
    { path: 'Result.Name', value: { a: 1 }, at: 'Result.Name', received: 'object' },
    { path: 'Result.DCV', value: {}, at: 'Result.DCV', received: 'object' },
    { path: 'Result.DCV.0', value: 'x', at: 'Result.DCV[0]', received: 'string' },
    { path: 'Result.DCV.0.Status', value: 7, at: 'Result.DCV[0].Status', received: '7' },
    { path: 'Result.ApplyCode', value: [2], at: 'Result.ApplyCode', received: 'array' },
  ])(
    'an answer whose $path is $value is a ResponseError that names the place',
    async ({ path, value, at, received }) => {
      stage.server.always(reply.json(sampleWith(path, value)));
      const reason = await rejection(getCertificate(stage.client(), sampleInput));
      expect(reason).toMatchObject({
        name: 'ResponseError',
        operation: 'GetCertificate',
        status: 200,
        requestId: sampleAnswer.RequestId,
        issues: [{ path: at, expected: expect.any(String) }],
      });
      const { message, issues } = reason as { message: string; issues: { received: string }[] };
      expect(message).toContain(at);
      expect(issues[0]?.received.toLowerCase()).toContain(received);
      expect(stage.server.requests).toHaveLength(1);
    },
  );

  it('an answer of another shape is given as it is, and reported, where validation is lenient', async () => {
    const drifts: unknown[] = [];
    stage.server.always(reply.json(sampleWith('Result.DCV.0.Status', 7)));
    const hooks = { onDrift: (drift: unknown) => void drifts.push(drift) };
    const data: unknown = await getCertificate(stage.client({ validation: 'lenient', hooks }), sampleInput);
    expect(data).toEqual(JSON.parse(sampleWith('Result.DCV.0.Status', 7)));
    expect(drifts).toHaveLength(1);
    expect(JSON.stringify(drifts)).toContain('Result.DCV[0].Status');
  });

  it.each(['null', '[]', '"text"', 'not JSON'])(
    '%s is not an answer even where validation is lenient',
    async (body) => {
      stage.server.always(reply.json(body));
      const reason = await rejection(getCertificate(stage.client({ validation: 'lenient' }), sampleInput));
      expect(reason).toMatchObject({ name: 'ResponseError', status: 200 });
    },
  );

  it('unknown fields pass through at every level', async () => {
    const text = sampleWith('Result.DCV.0.New', [1, { a: null }]).replace('{', '{"Extra":{"b":[]},');
    stage.server.script([reply.json(text)]);
    const data: unknown = await getCertificate(stage.client(), sampleInput);
    expect(data).toEqual(JSON.parse(text));
  });

  it.each(['SiteName', 'Status', 'Certificate', 'Result'])('an answer without %s is an answer', async (field) => {
    stage.server.script([reply.json(sampleWith(field, undefined))]);
    const data = await getCertificate(stage.client(), sampleInput);
    expect(data).not.toHaveProperty(field);
    expect(data).toMatchObject({ RequestId: sampleAnswer.RequestId });
  });

  it('a __proto__ in an answer reaches no prototype', async () => {
    stage.server.script([reply.json(sampleText.replace('{', '{"__proto__":{"polluted":true},'))]);
    await getCertificate(stage.client(), sampleInput).catch(() => {});
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it.each([
    { what: 'many wrong places', text: `{"RequestId":"r-1","Result":{"DCV":[${'5,'.repeat(100_000)}5]}}` },
    { what: 'a number of a million digits', text: `{"RequestId":"r-1","Result":{"Name":${'9'.repeat(1_000_000)}}}` },
  ])('an answer with $what is told in few words', async ({ text }) => {
    stage.server.always(reply.json(text));
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect(reason).toMatchObject({ name: 'ResponseError', code: 'unexpected-shape' });
    expect((reason as Error).message.length).toBeLessThan(4_000);
  });

  it.each([
    { kind: 'ServiceError', status: 400, text: nested('{"Code":"Odd.Code","Message":', '}') },
    { kind: 'ServiceError', status: 400, text: nested('{"Code":"Odd.Code","AccessDeniedDetail":', '}') },
    { kind: 'ResponseError', status: 200, text: nested('', '') },
    { kind: 'ResponseError', status: 200, text: nested('{"SiteId":1234567890123456789,"Certificate":', '}') },
  ])('nesting without end in a $status answer is a $kind', async ({ kind, status, text }) => {
    stage.server.always(reply.json(text, status));
    expect(await rejection(getCertificate(stage.client(), sampleInput))).toMatchObject({ name: kind, status });
  });

  it('a list with elements of another type is a ResponseError too', async () => {
    stage.server.script([reply.json('{"RequestId":"r-1","TotalCount":1,"Result":[{"Id":"a"},5]}')]);
    const reason = await rejection(stage.client().send(ListCertificates, { SiteId: 1 }));
    expect(reason).toMatchObject({
      name: 'ResponseError',
      operation: 'ListCertificates',
      issues: [{ path: 'Result[1]' }],
    });
  });
});
