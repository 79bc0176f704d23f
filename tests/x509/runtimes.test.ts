import { inspectCertificate } from '@esakit/x509';
import { afterEach, expect, test, vi } from 'vitest';
import { ecKeys, edKeys, issue, issueChain, rsaKeys } from './issue.js';
import { faults, verify } from './setup.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('WebCrypto is given views, because it refuses an ArrayBuffer of another realm', async () => {
  const given: unknown[] = [];
  for (const method of ['importKey', 'sign', 'verify'] as const) {
    const original = crypto.subtle[method].bind(crypto.subtle) as (...args: unknown[]) => Promise<never>;
    vi.spyOn(crypto.subtle, method).mockImplementation((...args: unknown[]) => {
      given.push(...args.filter((arg) => arg instanceof ArrayBuffer || ArrayBuffer.isView(arg)));
      return original(...args);
    });
  }
  for (const keys of [ecKeys(), rsaKeys(), edKeys()]) {
    const { leaf, middle, root } = issueChain({ keys });
    const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(faults(await verify([leaf, middle, root], { privateKey }))).toEqual([]);
  }
  expect(given.length).toBeGreaterThan(30);
  expect(given.every((bytes) => bytes instanceof Uint8Array)).toBe(true);
});

test('where a runtime lacks an algorithm, what could not be checked is a warning', async () => {
  const keys = edKeys();
  const certificate = issue({ keys, names: ['www.example.com'] });
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('no Ed25519', 'NotSupportedError'));
  const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const findings = await verify([certificate], { privateKey });
  expect(faults(findings)).toEqual(['private-key', 'chain-signature']);
  expect(findings.filter(({ ok }) => !ok).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('lists are read where a proxy stands for Array, as in the edge runtime on Node, and nothing stays changed', async () => {
  const { leaf, middle } = issueChain();
  const privateKey = leaf.keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const original = Object.getOwnPropertyDescriptor(Array.prototype, 'constructor');
  vi.stubGlobal('Array', new Proxy(Array, {}));
  const { names, subject } = inspectCertificate(leaf.pem).leaf;
  const findings = await verify([leaf, middle], { privateKey, hostname: 'www.example.com' });
  expect(() => inspectCertificate(leaf.pem.replace('\nM', '\nN'))).toThrow("can't be read");
  vi.unstubAllGlobals();
  expect([subject, ...names]).toEqual(['CN=www.example.com', 'www.example.com', '*.example.com']);
  expect(faults(findings)).toEqual([]);
  expect(Object.getOwnPropertyDescriptor(Array.prototype, 'constructor')).toEqual(original);
});
