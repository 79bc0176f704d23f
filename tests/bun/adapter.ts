/** Run by Bun: it prints the name of each case, and `ok` or what is wrong. */
import {
  createClient,
  EsaError,
  getCertificate,
  getSite,
  listCertificates,
  nobleDigest,
  ServiceError,
  TransportError,
} from '@esakit/bun';
import { bunDigest } from '../../packages/bun/src/digest.js';

const SITE = '1234567890123';
const CERTIFICATE = 'babaded901474b9693acf530e0fb1d95';

/** A server that takes requests and never answers. */
const silent = process.env['SILENT_ENDPOINT'] ?? '';

function same(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Error(`expected ${String(expected)}, got ${String(actual)}`);
}

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (reason: unknown) => reason,
  );

const cases: Readonly<Record<string, () => void | Promise<void>>> = {
  'a certificate, with all settings from the environment': async () => {
    const { Certificate, Result } = await getCertificate(createClient(), { SiteId: SITE, Id: CERTIFICATE });
    same(Certificate?.startsWith('-----BEGIN CERTIFICATE-----'), true);
    same(Result?.Id, CERTIFICATE);
  },
  'an id of 64 bits stays exact on both ways': async () => {
    const { SiteModel } = await getSite(createClient(), { SiteId: 9007199254740993123n });
    same(SiteModel?.SiteId, 9007199254740993123n);
  },
  'text beyond ASCII is signed as it is sent': async () => {
    const { TotalCount } = await listCertificates(createClient(), { SiteId: SITE, Keyword: "例え ~*'()!😀" });
    same(TotalCount, 0);
  },
  'an error of the service comes in its class': async () => {
    const error = await failure(getCertificate(createClient(), { SiteId: SITE, Id: 'nothing' }));
    same(error instanceof ServiceError && error instanceof EsaError, true);
    same(typeof (error as ServiceError).requestId, 'string');
  },
  'an abort in flight rejects with its reason': async () => {
    const controller = new AbortController();
    const call = failure(getSite(createClient({ endpoint: silent }), { SiteId: SITE }, { signal: controller.signal }));
    setTimeout(() => controller.abort('enough'), 100);
    same(await call, 'enough');
  },
  'a silent server ends in a timeout': async () => {
    const esa = createClient({ endpoint: silent, timeout: 100, retries: 0 });
    const error = await failure(getSite(esa, { SiteId: SITE }));
    same(error instanceof TransportError && error.code, 'timeout');
  },
  'a profile, with keys and with a command': async () => {
    for (const profile of ['keys', 'command']) {
      const { SiteModel } = await getSite(createClient({ profile }), { SiteId: SITE });
      same(String(SiteModel?.SiteId), SITE);
    }
  },
  'digests are those of the pure one': () => {
    const texts = ['', 'abc', 'ü€😀', '\u{d800}x', 'z'.repeat(1_000)];
    for (const text of texts) {
      same(bunDigest.sha256(text), nobleDigest.sha256(text));
      same(bunDigest.sha256(new TextEncoder().encode(text)), nobleDigest.sha256(text));
      for (const key of ['', 'key', 'k'.repeat(64), 'k'.repeat(65), 'ключ']) {
        const [sign, expected] = [bunDigest.hmac(key), nobleDigest.hmac(key)];
        same(sign(text), expected(text));
        same(sign('again'), expected('again'));
      }
    }
  },
};

for (const [name, run] of Object.entries(cases)) {
  try {
    await run();
    console.log(`${name}: ok`);
  } catch (error) {
    console.log(`${name}: ${String(error)}`);
  }
}
