import {
  emptySha256,
  encodingVectors,
  flatteningVectors,
  formVector,
  hmacVector,
  requestVectors,
  sortingVector,
} from '../../core/vectors.js';
import { equal, like, match, ok, rejection } from './assert.js';
import { type Case, group } from './case.js';
import { clientOf } from './client.js';
import { sampleInput } from './sample.js';

const vectors = requestVectors.map((vector): Case => ({
  name: `the vector "${vector.name}", in every step and with every digest`,
  run: ({ sign, digests }) => {
    const { accessKeyId, accessKeySecret, method, host, query, action, version, headers, nonce } = vector;
    for (const [name, digest] of Object.entries(digests)) {
      const signed = sign.signRequest({
        method,
        url: `https://${host}/?${new URLSearchParams(query)}`,
        headers,
        action,
        version,
        credentials: { accessKeyId, accessKeySecret },
        date: new Date(vector.date),
        nonce,
        digest,
      });
      const { canonicalRequest, stringToSign, signature } = vector;
      like(signed, { canonicalRequest, stringToSign, signature });
      equal(signed.headers['authorization'], vector.authorization, `authorization with ${name}`);
      equal(digest.sha256(canonicalRequest), vector.canonicalRequestSha256, `sha256 of ${name}`);
    }
  },
}));

/** Bytes around the sizes of blocks, and characters of one to four bytes in UTF-8. */
const texts = ['', 'é', '中', '😀', ...[1, 55, 56, 63, 64, 65, 119, 120, 128, 1_000].map((size) => 'x'.repeat(size))];

export const signing = group('signing', [
  ...vectors,
  {
    name: 'the vectors of hashing, encoding, flattening, sorting and forms',
    run: ({ sign, digests }) => {
      for (const digest of Object.values(digests)) {
        equal(digest.sha256(''), emptySha256);
        equal(digest.hmac(hmacVector.key)(hmacVector.message), hmacVector.hmac);
      }
      for (const { text, encoded } of encodingVectors) equal(sign.percentEncode(text), encoded);
      for (const { parameters, flat } of flatteningVectors) {
        equal(Object.fromEntries(sign.flatten(parameters)), flat);
      }
      const query = sign.canonicalQuery(sortingVector.given.map((name) => [name, 'x'] as const));
      equal(
        query.split('&').map((pair) => pair.split('=')[0]),
        sortingVector.sorted,
      );
      equal(sign.encodeForm(sign.flatten(formVector.parameters)), formVector.body);
    },
  },
  {
    name: 'all digests agree, on texts and bytes of any size and with keys of any length',
    run: ({ digests }) => {
      const [[, first] = [], ...others] = Object.entries(digests);
      ok(first, 'there is a digest');
      for (const [name, digest] of others) {
        for (const text of texts) {
          equal(digest.sha256(text), first.sha256(text), name);
          equal(digest.sha256(new TextEncoder().encode(text)), first.sha256(text), name);
          if (text === '') continue;
          const [hmac, expected] = [digest.hmac(text), first.hmac(text)];
          for (const message of texts) equal(hmac(message), expected(message), name);
        }
      }
    },
  },
  {
    name: 'the service accepts names in any script and with any reserved character',
    run: async (context) => {
      const service = await context.emulator();
      const SiteName = ' !\'()*+,/:;=?@[]~-_.%&#"é中😀';
      const TagFilter = [{ Key: 'a&b=c', Value: '中 +~*' }];
      const page = await context.esakit.listSites(clientOf(context, service), { SiteName, TagFilter });
      equal(page.TotalCount, 0);
      const [logged] = await service.requests();
      equal(logged?.params['SiteName'], SiteName);
    },
  },
  {
    name: 'a request signed without a client is accepted',
    run: async ({ sign, esakit, emulator }) => {
      const { url, credentials } = await emulator();
      const address = `${url}/?SiteId=${sampleInput.SiteId}`;
      const { headers } = sign.signRequest({
        method: 'GET',
        url: address,
        action: 'GetSite',
        version: esakit.API_VERSION,
        credentials,
      });
      const response = await fetch(address, { headers });
      equal(response.status, 200, await response.text());
    },
  },
  {
    name: 'temporary credentials are accepted, with their token',
    run: async (context) => {
      const service = await context.emulator();
      const client = clientOf(context, service, { credentials: service.temporaryCredentials });
      match((await context.esakit.getCertificate(client, sampleInput)).Certificate, /^-----BEGIN CERTIFICATE-----/);
    },
  },
  {
    name: 'a wrong secret, an unknown key and a wrong token are refused, each by its code',
    run: async (context) => {
      const service = await context.emulator();
      const { temporaryCredentials: good } = service;
      const wrongs = {
        SignatureDoesNotMatch: { ...good, accessKeySecret: 'wrong' },
        'InvalidAccessKeyId.NotFound': { ...good, accessKeyId: 'STS.unknown' },
        'InvalidSecurityToken.Malformed': { ...good, securityToken: 'wrong' },
      };
      for (const [code, credentials] of Object.entries(wrongs)) {
        const client = clientOf(context, service, { credentials });
        const error = await rejection(context.esakit.getCertificate(client, sampleInput));
        like(error, { name: 'ServiceError', code, attempts: 1, retryable: false });
      }
    },
  },
  {
    name: 'each request has a nonce of its own, also at the same time',
    run: async (context) => {
      const service = await context.emulator();
      const client = clientOf(context, service);
      await Promise.all(Array.from({ length: 12 }, () => context.esakit.getCertificate(client, sampleInput)));
      const codes = (await service.requests()).map(({ code }) => code);
      equal(codes.filter(Boolean), []);
      equal(codes.length, 12);
    },
  },
  {
    name: 'a client with the runtime’s own digest sends what a vector says',
    run: async ({ esakit, createClient }) => {
      const vector = requestVectors[1];
      ok(vector, 'the vector is there');
      const { accessKeyId, accessKeySecret, nonce, date } = vector;
      let sent: Headers | undefined;
      const client = createClient({
        credentials: { accessKeyId, accessKeySecret },
        clock: () => Date.parse(date),
        nonce: () => nonce,
        fetch: async (_url, init) => {
          sent = new Headers(init?.headers);
          return Response.json({ Certificate: 'PEM' });
        },
      });
      await esakit.getCertificate(client, sampleInput);
      equal(sent?.get('authorization'), vector.authorization);
    },
  },
  {
    name: 'what would be sent is what a vector says',
    run: ({ esakit }) => {
      const vector = requestVectors[1];
      ok(vector, 'the vector is there');
      const { accessKeyId, accessKeySecret, nonce, canonicalRequest, stringToSign, signature } = vector;
      const explained = esakit.explainRequest(esakit.GetCertificate, sampleInput, {
        credentials: { accessKeyId, accessKeySecret },
        date: new Date(vector.date),
        nonce,
      });
      like(explained, { canonicalRequest, stringToSign, signature });
    },
  },
]);
