import { GetCertificate, ListSites, type Operation, SetCertificate } from '@esakit/core';
import { codeSamples, type CodeSamples } from '@esakit/core/code-samples';
import { describe, expect, test } from 'vitest';
import { SetOriginClientCertificateHostnames } from '../../packages/core/src/operations/origin-certificates.js';

/** Every form of a call, one after the other. */
const shown = (samples: CodeSamples): string =>
  Object.entries(samples)
    .map(([name, code]) => `=== ${name}\n${String(code)}`)
    .join('\n');

describe('the code of a call, as people copy it', () => {
  test('reads', () => {
    expect(shown(codeSamples(GetCertificate, { SiteId: 1234567890123n, Id: `a"b'$c\`d\\` }))).toMatchSnapshot();
  });

  test('takes a region and an endpoint', () => {
    const options = { region: 'ap-southeast-1', endpoint: new URL('https://esa.example:8443') };
    expect(shown(codeSamples(ListSites, { PageSize: 5, TagFilter: [{ Key: 'a' }] }, options))).toMatchSnapshot();
  });

  test('has its secrets from elsewhere', () => {
    const input = { SiteId: 1, Type: 'upload', Certificate: 'PEM', PrivateKey: 'hush' } as const;
    expect(shown(codeSamples(SetCertificate, input))).toMatchSnapshot();
  });

  test('is of an area', () => {
    const input = { SiteId: 1, Id: 'a', Hostnames: ['a.example.com', 'b.example.com'] };
    expect(shown(codeSamples(SetOriginClientCertificateHostnames, input))).toMatchSnapshot();
  });

  test('names each secret after its parameter, in capitals, and those of lists by their place', () => {
    const operation: Operation<object, unknown> = {
      ...SetCertificate,
      input: { 'S3SecretKey?': 'secret', 'Items?': [{ 'authToken?': 'secret' }] },
      json: ['Items'],
      output: {},
    };
    const { node, curl } = codeSamples(operation, { S3SecretKey: 'hush', Items: [{}, { authToken: 'hush' }] });
    expect(node).toContain(
      '// Secrets of the call: ESAKIT_S3_SECRET_KEY, ESAKIT_ITEMS_2_AUTH_TOKEN in the environment.',
    );
    expect(curl).toContain('# the secrets of the call: ESAKIT_S3_SECRET_KEY, ESAKIT_ITEMS_2_AUTH_TOKEN.\n');
    expect(curl).toContain('$(json "$ESAKIT_ITEMS_2_AUTH_TOKEN")');
    expect(curl).toContain('$(text "$ESAKIT_S3_SECRET_KEY")');
    expect(`${node}${curl}`).not.toContain('hush');
  });

  test('counts the items of a list from 1, also the eleventh, and takes no digits of a name for a place', () => {
    const operation: Operation<object, unknown> = {
      ...SetCertificate,
      input: { 'Items?': [{ 'key2?': 'secret', '3rd?': 'secret' }] },
      json: ['Items'],
      output: {},
    };
    const items = Array.from({ length: 10 }, () => ({}));
    const { curl } = codeSamples(operation, { Items: [...items, { key2: 'hush', '3rd': 'hush' }] });
    expect(curl).toContain('secrets of the call: ESAKIT_ITEMS_11_KEY2, ESAKIT_ITEMS_11_3RD.');
  });

  test('writes any value as source, and leaves out what is undefined', () => {
    const operation: Operation<object, unknown> = {
      ...GetCertificate,
      input: { 'A?': 'any', 'B?': 'any' },
      output: {},
    };
    const value = [1, 2n ** 60n, true, null, 'a"\n', [], {}, { 'a-b': 'x', _c1: undefined, _c2: { d: 1 }, '1e': 2 }];
    expect(codeSamples(operation, { A: value, B: undefined }).bun).toContain(`getCertificate(esa, {
  A: [1, 1152921504606846976n, true, null, "a\\"\\n", [], {}, {
    "a-b": "x",
    _c2: {
      d: 1,
    },
    "1e": 2,
  }],
});`);
    expect(codeSamples(operation, {}).bun).toContain('getCertificate(esa, {});');
  });

  test.each([
    [{}, 'createClient()'],
    [{ region: 'ap-southeast-1' }, 'createClient({\n  region: "ap-southeast-1",\n})'],
    [{ endpoint: 'http://127.0.0.1:8' }, 'createClient({\n  endpoint: "http://127.0.0.1:8",\n})'],
  ])('with the options %o', (options, made) => {
    expect(codeSamples(GetCertificate, { SiteId: 1, Id: 'a' }, options).node).toContain(`const esa = ${made};`);
  });
});
