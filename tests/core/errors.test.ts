import { CredentialsError, EsaError, ParameterError, ResponseError, ServiceError, TransportError } from '@esakit/core';
import { describe, expect, it } from 'vitest';

const call = { operation: 'GetCertificate', attempts: 2, requestId: 'id', status: 400, retryable: true };
const fault = { code: 'A.B', serviceMessage: 'm', recommend: 'r', accessDeniedDetail: {}, excerpt: undefined };
const kinds = [
  { name: 'ServiceError', error: new ServiceError('what', fault, call), kind: ServiceError },
  { name: 'TransportError', error: new TransportError('what', 'network', call), kind: TransportError },
  { name: 'ResponseError', error: new ResponseError('what', 'empty', call), kind: ResponseError },
  { name: 'ParameterError', error: new ParameterError('what', 'GetCertificate'), kind: ParameterError },
  { name: 'CredentialsError', error: new CredentialsError('what', 'missing', call), kind: CredentialsError },
] as const;

describe.each(kinds)('$name', ({ name, error, kind }) => {
  it('is told by its class and by its name', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(EsaError);
    expect(kinds.filter((other) => error instanceof other.kind)).toHaveLength(1);
    expect(error).toBeInstanceOf(kind);
    expect(error.name).toBe(name);
    expect(String(error)).toBe(`${name}: GetCertificate: what`);
  });

  it('keeps its name in a log as JSON', () => {
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code: error.code, operation: 'GetCertificate' });
  });
});

describe('an error', () => {
  it('has no cause where there is none', () => {
    expect(Object.hasOwn(new TransportError('what', 'network', call), 'cause')).toBe(false);
    expect(new TransportError('what', 'network', { ...call, cause: 'x' }).cause).toBe('x');
  });

  it('of a call that sent nothing has no attempts', () => {
    expect(new ParameterError('what', 'x')).toMatchObject({ attempts: 0, retryable: false, requestId: undefined });
    expect(new EsaError('what', 'a-code', { operation: 'x' })).toMatchObject({ name: 'EsaError', attempts: 0 });
  });
});
