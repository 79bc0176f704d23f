import { getCertificate } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { onEachTransport, rejection, reply, sampleAnswer, sampleInput } from '../support/hostile-server.js';

const HOUR = 3_600_000;
const dateCodes = ['InvalidTimeStamp.Expired', 'InvalidTimeStamp.Format', 'Unauthorized.InvalidTime'];

onEachTransport('a clock that is off', (stage) => {
  describe.each([
    { skew: 'behind by an hour', offset: -HOUR },
    { skew: 'ahead by an hour', offset: HOUR },
    { skew: 'behind by ten years', offset: -10 * 8_766 * HOUR },
  ])('$skew', ({ offset }) => {
    it.each(dateCodes)('is corrected once after %s and stays corrected', async (code) => {
      stage.server.always(reply.clockCheck(() => Date.now(), { code }));
      const client = stage.client({ clock: () => Date.now() + offset });
      for (let call = 0; call < 3; call++)
        await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
      expect(stage.server.requests).toHaveLength(4);
    });

    it('is corrected even where no retries are allowed', async () => {
      stage.server.always(reply.clockCheck(() => Date.now()));
      const client = stage.client({ clock: () => Date.now() + offset, retries: 0 });
      await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
      expect(stage.server.requests).toHaveLength(2);
    });
  });

  it('is corrected for calls in flight at the same time', async () => {
    stage.server.always(
      reply.late(
        30,
        reply.clockCheck(() => Date.now()),
      ),
    );
    const client = stage.client({ clock: () => Date.now() - HOUR });
    const calls = Array.from({ length: 8 }, () => getCertificate(client, sampleInput));
    await expect(Promise.all(calls)).resolves.toHaveLength(8);
    expect(stage.server.requests.length).toBeLessThanOrEqual(16);
  });

  it('is corrected for a call that started before another one corrected it', async () => {
    const check = reply.clockCheck(() => Date.now());
    stage.server.script([reply.late(300, check), check]);
    stage.server.always(check);
    const client = stage.client({ clock: () => Date.now() - HOUR });
    const slow = getCertificate(client, sampleInput);
    await expect.poll(() => stage.server.requests.length, { interval: 5 }).toBe(1);
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
    await expect(slow).resolves.toEqual(sampleAnswer);
    expect(stage.server.requests).toHaveLength(4);
  });

  it('is corrected again when it is set right in between', async () => {
    let offset = -HOUR;
    stage.server.always(reply.clockCheck(() => Date.now()));
    const client = stage.client({ clock: () => Date.now() + offset });
    await getCertificate(client, sampleInput);
    offset = 0;
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
    expect(stage.server.requests).toHaveLength(4);
  });

  it('is corrected once a call and no more where the service will not have it', async () => {
    stage.server.always(
      reply.error(400, 'InvalidTimeStamp.Expired', { date: new Date(Date.now() + HOUR).toUTCString() }),
    );
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect(reason).toMatchObject({ name: 'ServiceError', code: 'InvalidTimeStamp.Expired', status: 400, attempts: 2 });
    expect(stage.server.requests).toHaveLength(2);
  });

  it.each([
    { date: 'no date', headers: {} },
    { date: 'a date nobody can read', headers: { date: 'yesterday' } },
    { date: 'an empty date', headers: { date: '' } },
  ])('stays as it is where the service sends $date', async ({ headers }) => {
    stage.server.always(reply.error(400, 'InvalidTimeStamp.Expired', headers));
    const reason = await rejection(getCertificate(stage.client(), sampleInput));
    expect(reason).toMatchObject({ name: 'ServiceError', code: 'InvalidTimeStamp.Expired' });
    expect(stage.server.requests.length).toBeLessThanOrEqual(2);
  });

  it.each(['Sat, 13 Sep 275760 00:00:00 GMT', 'Mon, 01 Jan 12345 00:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'set by the date "%s" still ends in a typed error',
    async (date) => {
      stage.server.always(reply.error(400, 'InvalidTimeStamp.Expired', { date }));
      const client = stage.client();
      for (let call = 0; call < 2; call++) {
        const reason = await rejection(getCertificate(client, sampleInput));
        expect(reason).toMatchObject({ name: 'ServiceError', code: 'InvalidTimeStamp.Expired' });
      }
    },
  );

  it('is left alone by the date of an answer that does not complain', async () => {
    stage.server.always(reply.certificate({ date: new Date(Date.now() + 5 * HOUR).toUTCString() }));
    const client = stage.client();
    for (let call = 0; call < 2; call++) await getCertificate(client, sampleInput);
    for (const { headers } of stage.server.requests) {
      expect(Math.abs(Date.parse(headers['x-acs-date'] ?? '') - Date.now())).toBeLessThan(HOUR);
    }
  });
});

/** Gives one token after another: `token-1`, `token-2`… */
function issuer() {
  const issued: string[] = [];
  const provider = async () => {
    const securityToken = `token-${issued.length + 1}`;
    issued.push(securityToken);
    return { accessKeyId: 'STS.example', accessKeySecret: 'example-secret', securityToken };
  };
  return { issued, provider };
}

onEachTransport('temporary credentials', (stage) => {
  it.each(['InvalidSecurityToken.Expired', 'Unauthorized.InvalidToken'])(
    'are refreshed once after %s',
    async (code) => {
      const { issued, provider } = issuer();
      stage.server.always(reply.tokenCheck(() => 'token-2', { code }));
      const client = stage.client({ credentials: provider });
      await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
      expect(issued).toEqual(['token-1', 'token-2']);
      expect(stage.server.requests.map(({ headers }) => headers['x-acs-security-token'])).toEqual([
        'token-1',
        'token-2',
      ]);
    },
  );

  it('are refreshed even where no retries are allowed', async () => {
    const { provider } = issuer();
    stage.server.always(reply.tokenCheck(() => 'token-2'));
    await expect(getCertificate(stage.client({ credentials: provider, retries: 0 }), sampleInput)).resolves.toEqual(
      sampleAnswer,
    );
  });

  it('are refreshed once for all calls in flight', async () => {
    const { issued, provider } = issuer();
    stage.server.always(
      reply.late(
        30,
        reply.tokenCheck(() => 'token-2'),
      ),
    );
    const client = stage.client({ credentials: provider });
    const calls = Array.from({ length: 8 }, () => getCertificate(client, sampleInput));
    await expect(Promise.all(calls)).resolves.toHaveLength(8);
    expect(issued).toEqual(['token-1', 'token-2']);
    expect(stage.server.requests).toHaveLength(16);
  });

  it('are not refreshed again for a call that failed with the old ones', async () => {
    const { issued, provider } = issuer();
    const check = reply.tokenCheck(() => 'token-2');
    stage.server.script([reply.late(300, check)]);
    stage.server.always(check);
    const client = stage.client({ credentials: provider });
    const slow = getCertificate(client, sampleInput);
    await expect.poll(() => stage.server.requests.length, { interval: 5 }).toBe(1);
    await getCertificate(client, sampleInput);
    await expect(slow).resolves.toEqual(sampleAnswer);
    expect(issued).toEqual(['token-1', 'token-2']);
  });

  it('are given up after one refresh that did not help', async () => {
    const { issued, provider } = issuer();
    stage.server.always(reply.tokenCheck(() => 'none'));
    const reason = await rejection(getCertificate(stage.client({ credentials: provider }), sampleInput));
    expect(reason).toMatchObject({
      name: 'ServiceError',
      code: 'InvalidSecurityToken.Expired',
      status: 403,
      attempts: 2,
    });
    expect(issued).toHaveLength(2);
  });

  it('that are fixed can not be refreshed, and the error says so at once', async () => {
    stage.server.always(reply.tokenCheck(() => 'new'));
    const fixed = { accessKeyId: 'STS.example', accessKeySecret: 'example-secret', securityToken: 'old' };
    const reason = await rejection(getCertificate(stage.client({ credentials: fixed }), sampleInput));
    expect(reason).toMatchObject({ name: 'ServiceError', code: 'InvalidSecurityToken.Expired', attempts: 1 });
  });

  it('and the clock can both be wrong in one call', async () => {
    const { provider } = issuer();
    const tokens = reply.tokenCheck(() => 'token-2');
    stage.server.script([reply.clockCheck(() => Date.now())]);
    stage.server.always(tokens);
    const client = stage.client({ credentials: provider, clock: () => Date.now() - HOUR });
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
    expect(stage.server.requests).toHaveLength(3);
  });

  it('that are about to end are replaced before they are used', async () => {
    let now = Date.now();
    let count = 0;
    stage.server.always(reply.certificate());
    const client = stage.client({
      clock: () => now,
      credentials: async () => ({
        accessKeyId: 'STS.example',
        accessKeySecret: 'example-secret',
        securityToken: `token-${++count}`,
        expiration: new Date(now + HOUR),
      }),
    });
    await getCertificate(client, sampleInput);
    await getCertificate(client, sampleInput);
    now += HOUR;
    await getCertificate(client, sampleInput);
    expect(stage.server.requests.map(({ headers }) => headers['x-acs-security-token'])).toEqual([
      'token-1',
      'token-1',
      'token-2',
    ]);
  });

  it.each([
    { what: 'rejects', provider: () => Promise.reject(new Error('vault is sealed')) },
    {
      what: 'throws',
      provider: () => {
        throw new Error('vault is sealed');
      },
    },
  ])('whose provider $what make a CredentialsError, and the next call asks again', async ({ provider }) => {
    stage.server.always(reply.certificate());
    const { provider: good } = issuer();
    let broken = true;
    const client = stage.client({ credentials: () => (broken ? provider() : good()) });
    const reason = await rejection(getCertificate(client, sampleInput));
    expect(reason).toMatchObject({
      name: 'CredentialsError',
      code: 'provider',
      operation: 'GetCertificate',
      attempts: 0,
    });
    expect(stage.server.requests).toHaveLength(0);
    broken = false;
    await expect(getCertificate(client, sampleInput)).resolves.toEqual(sampleAnswer);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty object', {}],
    ['a text', 'LTAI'],
    ['an empty secret', { accessKeyId: 'LTAI', accessKeySecret: '' }],
    ['a secret that is a number', { accessKeyId: 'LTAI', accessKeySecret: 5 }],
    ['a line break in the key id', { accessKeyId: 'LTAI\r\nx-evil: 1', accessKeySecret: 'example-secret' }],
    ['a line break in the token', { accessKeyId: 'LTAI', accessKeySecret: 'example-secret', securityToken: 'a\nb' }],
  ])('that are %s make a CredentialsError before any request', async (_what, given) => {
    const credentials = (async () => given) as never;
    const reason = await rejection(getCertificate(stage.client({ credentials }), sampleInput));
    expect(reason).toMatchObject({ name: 'CredentialsError', operation: 'GetCertificate', attempts: 0 });
    expect(stage.server.requests).toHaveLength(0);
  });
});
