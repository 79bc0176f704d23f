import {
  type AnyEsaError,
  type Client,
  explainRequest,
  GetCertificate,
  getCertificate,
  type GetCertificateOutput,
  GetSite,
  type Int64,
  iterate,
  ListCertificates,
  type Issue,
  type ServiceError,
  type ServiceErrorCode,
  type TransportErrorCode,
} from '@esakit/core';
import { describe, expectTypeOf, it } from 'vitest';
import { credentials } from '../support/scripted-service.js';

// Checked by the compiler: a line that should not compile says so, and fails the type check where it does.

describe('the types of a call', () => {
  it('know what an operation is asked with', () => {
    expectTypeOf(getCertificate)
      .parameter(1)
      .toEqualTypeOf<{ readonly SiteId: number | bigint | string; readonly Id: string }>();
    expectTypeOf((client: Client) => {
      void client.send(GetCertificate, { SiteId: 1n, Id: 'x' });
      // @ts-expect-error -- a parameter is missing
      void client.send(GetCertificate, { SiteId: 1 });
      // @ts-expect-error -- a name that the operation doesn't know
      void client.send(GetCertificate, { SiteId: 1, Id: 'x', Name: 'y' });
      // @ts-expect-error -- a parameter is missing
      void client.send(GetSite, {});
      // @ts-expect-error -- a parameter is missing
      void iterate(client, ListCertificates, {});
      // @ts-expect-error -- the iterator chooses the page
      void iterate(client, ListCertificates, { SiteId: 1, PageNumber: 2 });
      // @ts-expect-error -- a parameter is missing
      void explainRequest(GetSite, {}, { credentials });
    }).toBeFunction();
  });

  it('know what an operation answers', () => {
    expectTypeOf(getCertificate).returns.resolves.toEqualTypeOf<GetCertificateOutput>();
    expectTypeOf<GetCertificateOutput['SiteId']>().toEqualTypeOf<Int64 | undefined>();
  });

  it('tell errors apart by their class, and codes as known ones or any text', () => {
    expectTypeOf<'Certificate.NotFound'>().toExtend<ServiceErrorCode>();
    expectTypeOf<'SomethingNew'>().toExtend<ServiceErrorCode>();
    expectTypeOf<AnyEsaError['requestId']>().toEqualTypeOf<string | undefined>();
  });

  it('tell errors apart by their name, which narrows the union', () => {
    expectTypeOf((error: AnyEsaError) => {
      if (error.name === 'ServiceError') expectTypeOf(error).toEqualTypeOf<ServiceError>();
      else if (error.name === 'ParameterError') expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>();
      else if (error.name === 'TransportError') expectTypeOf(error.code).toEqualTypeOf<TransportErrorCode>();
    }).toBeFunction();
  });
});
