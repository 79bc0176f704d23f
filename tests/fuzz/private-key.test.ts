import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { ParameterError } from '@esakit/core';
import { createEmulator } from '@esakit/emulator';
import { checkPrivateKey } from '@esakit/x509';
import { beforeAll } from 'vitest';
import { fuzz, unless } from './support/fuzz.js';

/** Made here, because a key in a repository is a finding of every scanner: the corpus says which kind it stands for. */
const keys: Readonly<Record<string, () => Buffer>> = {
  ec: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'der' }),
  sec1: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ type: 'sec1', format: 'der' }),
  rsa: () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs1', format: 'der' }),
  ed25519: () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }),
};
const made = new Map<string, Buffer>();
let certificate = '';

beforeAll(async () => {
  const emulator = createEmulator();
  await emulator.ready();
  certificate = emulator.state.certificates.get('babaded901474b9693acf530e0fb1d95')?.Certificate ?? '';
});

fuzz('private-key', {
  dictionary: [
    'ec',
    'sec1',
    'rsa',
    'ed25519',
    'PRIVATE KEY',
    'EC PRIVATE KEY',
    'RSA PRIVATE KEY',
    'ENCRYPTED ',
    ':',
    '\n',
  ],
  check: async (input) => {
    // A kind, a label, and changes of the key: how many bytes are kept, which one is another, and what it is.
    const [kind = '', label = '', kept = '', place = '', value = ''] = input.toString().split(':');
    const key = keyOf(kind);
    const der = Buffer.from(key.subarray(0, kept === '' ? key.length : Number(kept) % (key.length + 1) || 0));
    if (der.length > 0 && place !== '') der[(Number(place) || 0) % der.length] = Number(value) || 0;
    const base64 = der.toString('base64');
    const pem = `-----BEGIN ${label}-----\n${base64}\n-----END ${label}-----\n`;
    try {
      const finding = await checkPrivateKey(pem, certificate);
      assert.ok(!shows(JSON.stringify(finding), base64));
    } catch (error) {
      unless(error, ParameterError);
      assert.ok(!shows((error as Error).message, base64));
    }
  },
});

function keyOf(kind: string): Buffer {
  const name = Object.hasOwn(keys, kind) ? kind : 'ec';
  const key = made.get(name) ?? keys[name]?.() ?? Buffer.alloc(0);
  made.set(name, key);
  return key;
}

/** Whether a part of a key is in what is told of it. */
const shows = (text: string, base64: string): boolean => base64.length > 40 && text.includes(base64.slice(8, 40));
