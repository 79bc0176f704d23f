/**
 * Signing, and calls with the network taken out: `node benchmarks/sign.mjs [milliseconds]`. Everything runs in one
 * process, in turns; the best turn counts.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import { Readable } from 'node:stream';
import { OpenApiUtil } from '@alicloud/openapi-core';
import { nodeDigest } from '@esakit/node';
import { createClient, getCertificate } from '@esakit/core';
import { nobleDigest } from '@esakit/core/sign';
import { canonicalQuery, createSigner, formatDate, randomNonce, signRequest } from '@esakit/core/sign';
import { clients, credentials, input } from './clients.mjs';
import { sample } from './sample.mjs';
import { printTable } from './table.mjs';

const HOST = 'esa.cn-hangzhou.aliyuncs.com';
const URL_ = `https://${HOST}/?Id=${input.Id}&SiteId=${input.SiteId}`;
const TURNS = 5;

/** The steps that the official client takes to sign a request, with its own functions. */
function official() {
  const request = {
    method: 'POST',
    pathname: '/',
    query: { ...input },
    headers: {
      host: HOST,
      'x-acs-version': '2024-09-10',
      'x-acs-action': 'GetCertificate',
      'user-agent': OpenApiUtil.getUserAgent(),
      'x-acs-date': OpenApiUtil.getTimestamp(),
      'x-acs-signature-nonce': OpenApiUtil.getNonce(),
      accept: 'application/json',
    },
  };
  const hash = OpenApiUtil.hash(Buffer.from('', 'utf-8'), 'ACS3-HMAC-SHA256').toString('hex');
  request.headers['x-acs-content-sha256'] = hash;
  const { accessKeyId, accessKeySecret } = credentials;
  return OpenApiUtil.getAuthorization(request, 'ACS3-HMAC-SHA256', hash, accessKeyId, accessKeySecret);
}

/** For requests of any kind. */
const sign = (digest) => () =>
  signRequest({ method: 'GET', url: URL_, action: 'GetCertificate', version: '2024-09-10', credentials, digest });

/** What the client itself does: the secret prepared once, the values canonical already. */
function signer(digest) {
  const toSign = createSigner(credentials, digest);
  return () => {
    const date = formatDate(Date.now());
    const query = canonicalQuery(Object.entries(input));
    const fixed = { method: 'GET', path: '/', host: HOST, action: 'GetCertificate', version: '2024-09-10' };
    return toSign({ ...fixed, query, date, nonce: randomNonce() });
  };
}

/** The official client, answered in the place where it would send. */
function officialWithoutNetwork() {
  const require = createRequire(createRequire(import.meta.url).resolve('@alicloud/openapi-core'));
  const headers = { 'content-type': 'application/json' };
  require('@darabonba/typescript/dist/core.js').doAction = async () => ({
    statusCode: 200,
    headers,
    body: Readable.from([Buffer.from(sample)]),
  });
  return clients['official SDK'](HOST);
}

function esakitWithoutNetwork(digest) {
  const headers = new Headers({ 'content-type': 'application/json' });
  const client = createClient({ credentials, digest, transport: async () => ({ status: 200, headers, text: sample }) });
  return () => getCertificate(client, input);
}

/** Repeats each for so long, in turns. */
async function compare(title, unit, entries, milliseconds) {
  const best = new Map(Object.keys(entries).map((name) => [name, Infinity]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, work] of Object.entries(entries)) {
      const started = performance.now();
      let count = 0;
      while (performance.now() - started < milliseconds) {
        for (let index = 0; index < 100; index++) await work();
        count += 100;
      }
      best.set(name, Math.min(best.get(name), (performance.now() - started) / count));
    }
  }
  const [first] = best.values();
  console.log(`\n${title}, Node ${process.versions.node}`);
  printTable(
    ['', unit, 'µs each', ''],
    [...best].map(([name, time]) => [
      name,
      (1_000 / time).toFixed(0),
      (time * 1_000).toFixed(2),
      `${(first / time).toFixed(1)}×`,
    ]),
  );
}

const milliseconds = Number(process.argv[2] ?? 500);
await compare(
  'One signed GetCertificate request',
  'a second',
  {
    official,
    'signRequest, in JavaScript': sign(nobleDigest),
    "signRequest with Node's digest": sign(nodeDigest),
    'createSigner, in JavaScript': signer(nobleDigest),
    "createSigner with Node's digest": signer(nodeDigest),
  },
  milliseconds,
);
await compare(
  'One whole call without the network',
  'a second',
  {
    official: await officialWithoutNetwork(),
    'esakit, in JavaScript': esakitWithoutNetwork(nobleDigest),
    "esakit with Node's digest": esakitWithoutNetwork(nodeDigest),
  },
  milliseconds,
);
