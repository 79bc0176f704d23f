/** Run by `deno test`, which also finds what a call leaves behind: a timer, a connection, a pending operation. */
import {
  createClient,
  EsaError,
  getCertificate,
  getSite,
  listCertificates,
  nobleDigest,
  ServiceError,
  TransportError,
} from '@esakit/deno';
import { denoDigest } from '../../packages/deno/src/digest.ts';

declare const Deno: {
  readonly env: { get(name: string): string | undefined };
  test(options: { name: string; sanitizeOps: true; sanitizeResources: true; fn: () => void | Promise<void> }): void;
};

const SITE = '1234567890123';
const CERTIFICATE = 'babaded901474b9693acf530e0fb1d95';

const test = (name: string, fn: () => void | Promise<void>): void =>
  Deno.test({ name, fn, sanitizeOps: true, sanitizeResources: true });

function same(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (reason: unknown) => reason,
  );

/** A server that takes requests and never answers. */
const SILENT = Deno.env.get('SILENT_ENDPOINT') ?? '';

test('a certificate, with all settings from the environment', async () => {
  const { Certificate, Result } = await getCertificate(createClient(), { SiteId: SITE, Id: CERTIFICATE });
  same(Certificate?.startsWith('-----BEGIN CERTIFICATE-----'), true);
  same(Result?.Id, CERTIFICATE);
});

test('an id of 64 bits stays exact on both ways', async () => {
  const { SiteModel } = await getSite(createClient(), { SiteId: 9007199254740993123n });
  same(SiteModel?.SiteId, 9007199254740993123n);
});

test('text beyond ASCII is signed as it is sent', async () => {
  const { TotalCount } = await listCertificates(createClient(), { SiteId: SITE, Keyword: "例え ~*'()!😀" });
  same(TotalCount, 0);
});

test('an error of the service comes in its class', async () => {
  const error = await failure(getCertificate(createClient(), { SiteId: SITE, Id: 'nothing' }));
  same(error instanceof ServiceError && error instanceof EsaError, true);
  const { status, requestId } = error as ServiceError;
  same(status !== undefined && status >= 400, true);
  same(typeof requestId, 'string');
});

test('an abort in flight rejects with its reason', async () => {
  const controller = new AbortController();
  const call = failure(getSite(createClient({ endpoint: SILENT }), { SiteId: SITE }, { signal: controller.signal }));
  setTimeout(() => controller.abort('enough'), 100);
  same(await call, 'enough');
});

test('a silent server ends in a timeout', async () => {
  const error = await failure(getSite(createClient({ endpoint: SILENT, timeout: 100, retries: 0 }), { SiteId: SITE }));
  same(error instanceof TransportError && error.code, 'timeout');
});

test('digests are those of the pure one', () => {
  const texts = ['', 'abc', 'ü€😀', '\u{d800}x', 'z'.repeat(1_000)];
  for (const text of texts) {
    same(denoDigest.sha256(text), nobleDigest.sha256(text));
    same(denoDigest.sha256(new TextEncoder().encode(text)), nobleDigest.sha256(text));
  }
  // FIPS 180-4, example 1.
  same(denoDigest.sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
