import {
  CredentialsError,
  EsaError,
  ParameterError,
  parseJson,
  ResponseError,
  ServiceError,
  stringifyJson,
  TransportError,
} from '@esakit/core';
import { fromWireError, isAboutProxy, ProxyError, toWireError } from '@esakit/core/proxy';
import { describe, expect, it } from 'vitest';

const call = { operation: 'GetCertificate', attempts: 2, requestId: 'id-1', status: 404, retryable: false };
const fault = {
  code: 'Certificate.NotFound',
  serviceMessage: 'The specified certificate does not exist.',
  recommend: 'https://api.example/troubleshoot',
  accessDeniedDetail: undefined,
  excerpt: undefined,
};
const issues = [{ path: 'Id', expected: 'string', received: 'number' }];

/** Over the wire and back. */
const travel = (error: unknown): EsaError | undefined => fromWireError(parseJson(stringifyJson(toWireError(error))));

const fieldsOf = (error: unknown): object => Object.fromEntries(Object.entries(Object(error) as object));

describe('an error on its way to a page', () => {
  it.each([
    new ServiceError('Certificate.NotFound (HTTP 404): it does not exist', fault, call),
    new ServiceError('busy', fault, { ...call, outcome: 'unknown', shownBy: 'ListCertificates' }),
    new ParameterError('Id: expected string, received number', 'GetCertificate', issues),
    new ResponseError('the answer has another shape', 'unexpected-shape', call, issues),
    new ProxyError('this call is not authorised', 'unauthorized', { operation: 'proxy' }),
  ])('arrives as it was: $name', (error) => {
    const arrived = travel(error);
    expect(arrived).toBeInstanceOf(error.constructor);
    expect(arrived?.message).toBe(error.message);
    expect(fieldsOf(arrived)).toEqual(fieldsOf(error));
  });

  it.each([
    new TransportError('connect ECONNREFUSED 10.1.2.3:443', 'network', { ...call, retryable: true }),
    new CredentialsError('the provider at http://10.1.2.3 failed', 'provider', call),
  ])('keeps its class and code and loses what it says of the inside: $name', (error) => {
    const arrived = travel(error);
    expect(arrived).toBeInstanceOf(error.constructor);
    expect(fieldsOf(arrived)).toEqual({ ...fieldsOf(error), reason: arrived?.reason });
    expect(arrived?.message).not.toContain('10.1.2.3');
    expect(arrived?.message).toMatch(/^GetCertificate: the proxy /);
  });

  it.each([
    [new TransportError('inside', 'timeout', call), 'the proxy got no whole answer from the service (timeout)'],
    [new CredentialsError('inside', 'provider', call), 'the proxy has no usable credentials'],
    [
      new ServiceError('inside', { ...fault, code: 'Forbidden.RAM' }, { ...call, status: 403 }),
      'Forbidden.RAM (HTTP 403): the service refused the proxy itself, whose log tells more',
    ],
    [
      new ServiceError('inside', { ...fault, code: 'http-502', excerpt: 'inside' }, { ...call, status: 502 }),
      'http-502 (HTTP 502)',
    ],
  ])('says in place of that: %s', (error, reason) => {
    expect(toWireError(error)).toMatchObject({ reason });
    expect(stringifyJson(toWireError(error))).not.toContain('inside');
  });

  it.each(['NotForbidden', 'Certificate.Unauthorized', 'Quota.NoPermission', 'Certificate.NotFound'])(
    'is of the call where its code only ends like one of the proxy: %s',
    (code) => {
      expect(isAboutProxy(code)).toBe(false);
      expect(toWireError(new ServiceError('because', { ...fault, code }, call))).toMatchObject({
        reason: 'because',
        serviceMessage: fault.serviceMessage,
        recommend: fault.recommend,
      });
    },
  );

  it.each(['unknown', 'not-done'] as const)('tells of its outcome once: %s', (outcome) => {
    const error = new TransportError('inside', 'network', { ...call, outcome, shownBy: 'ListCertificates' });
    const arrived = travel(error);
    expect(arrived).toMatchObject({ outcome, shownBy: 'ListCertificates' });
    expect(arrived?.message.match(/ListCertificates/g) ?? []).toHaveLength(
      error.message.match(/ListCertificates/g)?.length ?? 0,
    );
  });

  it.each([
    'InvalidAccessKeyId.NotFound',
    'SignatureDoesNotMatch',
    'IncompleteSignature',
    'InvalidSecurityToken.Expired',
    'MissingSecurityToken',
    'InvalidTimeStamp.Expired',
    'Unauthorized.InvalidTime',
    'Forbidden.RAM',
    'NoPermission',
  ])('does not tell how the service refused the proxy itself: %s', (code) => {
    const detail = { AuthPrincipalOwnerId: 'inside' };
    const error = new ServiceError(
      `${code}: inside`,
      { ...fault, code, serviceMessage: 'inside', recommend: 'inside', accessDeniedDetail: detail },
      call,
    );
    const wire = toWireError(error);
    expect(stringifyJson(wire)).not.toContain('inside');
    expect(wire).toMatchObject({ name: 'ServiceError', code, requestId: 'id-1' });
  });

  it('hides nothing of an error that the proxy made itself, whatever its code', () => {
    const error = new ProxyError('because', 'NoPermission', { operation: 'GetSite' });
    expect(toWireError(error)).toMatchObject({ name: 'ProxyError', code: 'NoPermission', reason: 'because' });
    expect(toWireError(error)).not.toHaveProperty('issues');
  });

  it('quotes no body that was not the service’s', () => {
    const error = new ServiceError(
      'http-502 (HTTP 502): <h1>squid at gate.internal</h1>',
      { ...fault, code: 'http-502', serviceMessage: '', excerpt: '<h1>squid at gate.internal</h1>' },
      call,
    );
    expect(stringifyJson(toWireError(error))).not.toContain('internal');
  });

  it('has no stack and no cause', () => {
    const cause = new Error('beneath');
    const error = new ResponseError('malformed', 'malformed', { ...call, cause });
    expect(stringifyJson(toWireError(error))).not.toMatch(/beneath|stack|\.ts/);
  });

  it.each([
    new TypeError('secret at /srv/app.ts'),
    'secret',
    undefined,
    null,
    { name: 'ServiceError', code: 'secret' },
  ])('says nothing of what is not an error of the toolkit: %s', (thrown) => {
    expect(toWireError(thrown)).toMatchObject({
      name: 'ProxyError',
      code: 'failed',
      reason: 'the proxy failed',
      operation: 'proxy',
    });
    expect(toWireError(thrown, 'GetSite')).toMatchObject({ reason: 'the proxy failed', operation: 'GetSite' });
    expect(stringifyJson(toWireError(thrown))).not.toContain('secret');
  });
});

describe('an error that arrives', () => {
  it.each([
    undefined,
    null,
    'ServiceError',
    7,
    [],
    {},
    { name: 'ServiceError' },
    { name: 1, code: 'x', operation: 'x' },
  ])('is not an error of the toolkit: %j', (wire) => {
    expect(fromWireError(wire)).toBeUndefined();
  });

  it('has its code for a reason, and a link only to https', () => {
    const wire = { name: 'ServiceError', code: 'Odd', operation: 'GetSite', status: 0, attempts: 0, retryable: true };
    expect(fromWireError({ ...wire, recommend: 'javascript:alert(1)' })).toMatchObject({
      reason: 'Odd',
      serviceMessage: '',
      recommend: undefined,
      status: 0,
      retryable: true,
    });
    expect(fromWireError({ ...wire, recommend: 'https://a.example' })).toMatchObject({
      recommend: 'https://a.example',
    });
    expect(fromWireError({ ...wire, status: -1, attempts: 1.5 })).toMatchObject({ status: undefined, attempts: 0 });
  });

  it('is of the base class where a newer proxy has a new one', () => {
    const error = fromWireError({
      name: 'QuotaError',
      code: 'spent',
      operation: 'GetSite',
      reason: 'all spent',
    });
    expect(error).toMatchObject({ name: 'EsaError', code: 'spent', message: 'GetSite: all spent', attempts: 0 });
  });

  it.each(['ServiceError', 'ParameterError', 'ResponseError', 'TransportError', 'CredentialsError', 'ProxyError'])(
    'is whole, whatever was sent in its fields: %s',
    (name) => {
      const error = fromWireError({
        name,
        code: 'x'.repeat(9_999),
        operation: 'GetSite',
        reason: { toString: 1 },
        requestId: 5,
        status: '404',
        attempts: -1,
        retryable: 'yes',
        issues: [null, 7, { path: 3, expected: 'a' }, ...Array.from({ length: 500 }, () => ({}))],
        serviceMessage: [],
        recommend: {},
        stack: 'forged',
        cause: 'forged',
      });
      expect(error).toMatchObject({ name, attempts: 0, retryable: false, requestId: undefined, status: undefined });
      expect(error?.code.length).toBeLessThanOrEqual(2_000);
      expect(error?.stack).not.toBe('forged');
      expect(error?.cause).toBeUndefined();
      const found = error instanceof ParameterError || error instanceof ResponseError ? error.issues : [];
      expect(found.map(({ path, expected, received }) => path + expected + received).join('')).toBe(
        found.length ? 'a' : '',
      );
      expect(found.length).toBe(/Parameter|Response/.test(name) ? 100 : 0);
    },
  );
});
