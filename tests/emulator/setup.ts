import { createEmulator, type EmulatorOptions } from '@esakit/emulator';
import { type Signed, sign, type Unsigned } from './signer.js';

export const SITE = '1234567890123';
export const CERTIFICATE = 'babaded901474b9693acf530e0fb1d95';
export const BIG_SITE = '9007199254740993123';
export const FLEET_SITE = '1234567890124';
export const START = Date.parse('2026-03-01T12:34:56Z');

/** An emulator whose clock stands still until it is moved, and calls signed at that time. */
export function setup(options: Omit<EmulatorOptions, 'clock'> = {}) {
  const clock = { now: START };
  const emulator = createEmulator({ ...options, clock: () => clock.now });

  function signed(action: string, params: Record<string, string> = {}, more: Partial<Unsigned> = {}): Signed {
    return sign({ action, params, date: new Date(clock.now), credentials: emulator.credentials, ...more });
  }

  return {
    emulator,
    clock,
    signed,
    getCertificate: (more: Partial<Unsigned> = {}) => signed('GetCertificate', { SiteId: SITE, Id: CERTIFICATE }, more),
    send: ({ url, ...init }: Signed) => answer(emulator.fetch(url, init)),
    call: (...call: Parameters<typeof signed>) => {
      const { url, ...init } = signed(...call);
      return answer(emulator.fetch(url, init));
    },
  };
}

/** A JSON answer, with the body both read and as it came. */
export async function answer(pending: Promise<Response>) {
  const response = await pending;
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}
