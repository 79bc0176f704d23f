import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { missingFrom, type Sdk } from '../../scripts/operations/compare-sdk.js';
import { readSpec, type Spec, type SpecShape } from '../../scripts/operations/spec.js';

const sdk = createRequire(import.meta.url)('@alicloud/esa20240910') as Sdk;
const spec = readSpec();

/** The description without what a change takes out of one operation. */
function without(operation: string, change: (one: Spec['operations'][number]) => object): Spec {
  const operations = spec.operations.map((one) => (one.operation === operation ? { ...one, ...change(one) } : one));
  return { ...spec, operations };
}

describe('the weekly look at the newest SDK', () => {
  it('finds nothing in the version that is installed', () => {
    expect(missingFrom(spec, sdk)).toEqual([]);
  });

  it('finds a new operation', () => {
    const operations = spec.operations.filter((one) => one.operation !== 'GetCertificate');
    expect(missingFrom({ ...spec, operations }, sdk)).toEqual(['operation GetCertificate']);
  });

  it('finds a new parameter', () => {
    const older = without('CreateRecord', ({ params }) => ({ params: params.filter(({ name }) => name !== 'Ttl') }));
    expect(missingFrom(older, sdk)).toEqual(['parameter CreateRecord: Ttl']);
  });

  it('finds a new field at any depth of an answer', () => {
    const older = without('ListCertificates', ({ response }) => {
      const { SerialNumber: _gone, ...less } = (response['Result'] as readonly [Record<string, SpecShape>])[0];
      return { response: { ...response, Result: [less] } };
    });
    expect(missingFrom(older, sdk)).toEqual(['answer ListCertificates: Result[].SerialNumber']);
  });
});
