import { createHash, createHmac } from 'node:crypto';
import {
  createClient,
  type Credentials,
  getCertificate,
  GetSite,
  ListCertificates,
  ListSites,
  type Operation,
} from '@esakit/core';
import { signRequest } from '@esakit/core/sign';
import { createEmulator } from '@esakit/emulator';
import { anyString, fc } from '../support/property.js';
import { describe, expect, it } from 'vitest';
import { reply, scriptedClient } from '../support/scripted-service.js';

/** A request as it is on the wire. */
interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

const hex = (data: string) => createHash('sha256').update(data).digest('hex');

/** Encoding by the bytes of RFC 3986, written without the encoder under test. */
const encode = (text: string) =>
  Array.from(Buffer.from(text), (byte) => {
    const char = String.fromCharCode(byte);
    return /[A-Za-z0-9._~-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');

/** The authorization that a request has to carry, found from what arrived and the secret, by nothing of ours. */
function authorizationOf({ method, url, headers, body = '' }: Received, as: Credentials): string {
  const { host, pathname, searchParams } = new URL(url);
  const received: Record<string, string> = { ...headers, host, 'x-acs-content-sha256': hex(body) };
  const names = Object.keys(received)
    .filter((name) => /^(host|content-type|x-acs-.*)$/.test(name))
    .toSorted();
  const query = [...searchParams]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const lines = names.map((name) => `${name}:${received[name]}\n`);
  const list = names.join(';');
  const canonical = [method, pathname, query.join('&'), lines.join(''), list, hex(body)].join('\n');
  const signature = createHmac('sha256', as.accessKeySecret)
    .update(`ACS3-HMAC-SHA256\n${hex(canonical)}`)
    .digest('hex');
  return `ACS3-HMAC-SHA256 Credential=${as.accessKeyId},SignedHeaders=${list},Signature=${signature}`;
}

/** As access keys are: not in quotes or brackets, which are slips of copy and paste. */
const token = fc.stringMatching(/^[A-Za-z0-9!$-+\--/=~][!-+\--~]{0,99}$/).filter((one) => !/^(STS\.|['`])/.test(one));
const credentials: fc.Arbitrary<Credentials> = fc.record(
  { accessKeyId: token, accessKeySecret: token, securityToken: token },
  { requiredKeys: ['accessKeyId', 'accessKeySecret'] },
);
const text = fc.string({ unit: 'grapheme', minLength: 1 });
const siteId = fc.oneof(
  fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }),
  fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }).map(String),
  fc.maxSafeInteger().filter((number) => number > 0),
);
type Scalar = string | number | bigint | boolean;
const count = fc.integer({ min: 1, max: 500 });
const optional = { requiredKeys: [] };

const listCertificates = fc.record(
  { SiteId: siteId, Keyword: text, ValidOnly: fc.boolean(), PageNumber: count, PageSize: count },
  { requiredKeys: ['SiteId'] },
);
const tag = fc.record({ Key: text, Value: fc.string({ unit: 'grapheme' }) }, { requiredKeys: ['Key'] });
const listSites = fc.record(
  {
    SiteName: text,
    SiteSearchType: fc.constantFrom('prefix', 'suffix', 'exact', 'fuzzy'),
    Status: text,
    OnlyEnterprise: fc.boolean(),
    TagFilter: fc.array(tag, { maxLength: 4 }),
    PageSize: count,
  },
  optional,
);
const calls: fc.Arbitrary<readonly [Operation<unknown, unknown>, Record<string, unknown>]> = fc.oneof(
  fc.tuple(fc.constant(ListCertificates), listCertificates),
  fc.tuple(fc.constant(ListSites), listSites),
  fc.tuple(fc.constant(GetSite), fc.record({ SiteId: siteId })),
  fc.tuple(fc.constant({ ...ListSites, method: 'POST', form: ['SiteName', 'TagFilter'] } as const), listSites),
);

describe('for whatever it is asked, a client', () => {
  it('signs what it sends, as another implementation reads it', async () => {
    await fc.assert(
      fc.asyncProperty(credentials, calls, async (as, [operation, input]) => {
        const { client, requests } = scriptedClient(reply({ RequestId: 'x' }), { credentials: as });
        await client.send(operation, input);
        const [sent] = requests;
        if (sent === undefined) throw new Error('nothing was sent');
        const { method, url, headers, body } = sent;
        expect(headers['authorization']).toBe(authorizationOf({ method, url, headers, body }, as));
        expect(headers['x-acs-content-sha256']).toBe(hex(body ?? ''));
      }),
      { numRuns: 200 },
    );
  });

  it('sends each parameter exactly', async () => {
    await fc.assert(
      fc.asyncProperty(calls, async ([operation, input]) => {
        const { client, requests } = scriptedClient(reply({ RequestId: 'x' }));
        await client.send(operation, input);
        const sent = new URLSearchParams(requests[0]?.body ?? '');
        for (const [name, value] of new URL(requests[0]?.url ?? '').searchParams) sent.append(name, value);
        const expected = Object.entries(input).map(([name, value]) => [
          name,
          Array.isArray(value) ? JSON.stringify(value) : String(value as Scalar),
        ]);
        expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 200 },
    );
  });

  it('has signatures that the emulator accepts', async () => {
    const emulator = createEmulator();
    const client = createClient({ credentials: emulator.credentials, fetch: emulator.fetch, retries: 0 });
    await fc.assert(
      fc.asyncProperty(siteId, text, async (SiteId, Id) => {
        await getCertificate(client, { SiteId, Id }).catch(() => undefined);
        // Nobody knows such a certificate, but the service says so only to who signed for it.
        expect(emulator.requests.at(-1)?.code).toMatch(/NotFound/);
        expect(emulator.requests.at(-1)?.params).toMatchObject({ SiteId: String(SiteId), Id });
      }),
      { numRuns: 100 },
    );
  });
});

describe('whatever is signed without a client', () => {
  it('another implementation confirms it', () => {
    const headers = fc.dictionary(
      fc
        .stringMatching(/^x-acs-[a-z]{1,8}$/)
        .filter((name) => !['x-acs-action', 'x-acs-date', 'x-acs-version'].includes(name)),
      fc.stringMatching(/^[ -~]{0,40}$/),
    );
    const query = fc.dictionary(text, fc.string({ unit: 'grapheme' }));
    const word = fc.stringMatching(/^[A-Za-z]\w{0,20}$/);
    fc.assert(
      fc.property(
        fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
        query,
        headers,
        anyString(),
        word,
        credentials,
        fc.constantFrom('https://a.example', 'https://a.example:8443', 'http://127.0.0.1:1'),
        (method, parameters, extra, body, action, as, origin) => {
          const url = `${origin}/?${Object.entries(parameters)
            .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
            .join('&')}`;
          const signed = signRequest({
            method,
            url,
            headers: extra,
            body,
            action,
            version: '2024-09-10',
            credentials: as,
          });
          expect(signed.headers['authorization']).toBe(
            authorizationOf({ method, url, headers: signed.headers, body }, as),
          );
          expect(signed.headers['x-acs-content-sha256']).toBe(hex(body));
        },
      ),
      { numRuns: 200 },
    );
  });
});
