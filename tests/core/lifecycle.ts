import { type CertificateInfo, type Client, type ClientOptions, createClient, SetCertificate } from '@esakit/core';
import { createEmulator } from '@esakit/emulator';
import { beforeEach } from 'vitest';
import { createIssuer, type Issued } from '../support/issuer.js';

export const NOW = new Date('2026-03-01T12:34:56Z');
/** example.com, with room for two certificates of its own. */
export const SITE = '1234567890123';
const PLAN = `esa-site-${SITE}`;

export const { key, issue } = createIssuer(NOW.getTime());
export const other = createIssuer(NOW.getTime());

/** When a request is interrupted: before it leaves, after it was carried out, or after its answer came. */
export type Moment = 'before' | 'lost' | 'after';

/** What a process that was killed rejects with. */
class Killed extends Error {
  override readonly name = 'Killed';
}

/** A site without certificates, with room for two; and clients of it. */
export function account() {
  const emulator = createEmulator({
    clock: () => NOW.getTime(),
    plans: { [PLAN]: { customHttpCert: 2, free_cert: 10 } },
  });
  beforeEach(async () => {
    emulator.reset();
    await emulator.ready();
    for (const [id, { SiteId }] of emulator.state.certificates)
      if (String(SiteId) === SITE) emulator.state.certificates.delete(id);
  });

  const client = (options: Partial<ClientOptions> = {}): Client =>
    createClient({
      credentials: emulator.credentials,
      fetch: emulator.fetch,
      clock: () => NOW.getTime(),
      retries: 0,
      ...options,
    });

  return {
    emulator,
    client,
    /** A client whose process is killed at its request number `step`, or that loses only that answer. */
    failing: (step: number, moment: Moment, kind: 'kill' | 'lose'): { client: Client; sent: () => number } => {
      let sent = 0;
      let isDead = false;
      const send: typeof fetch = async (input, init) => {
        sent++;
        if (isDead) throw new Killed();
        if (sent !== step) return emulator.fetch(input, init);
        isDead = kind === 'kill';
        if (moment !== 'before') {
          const response = await emulator.fetch(input, init);
          if (moment === 'after' && kind === 'lose') return response;
        }
        throw kind === 'kill' ? new Killed() : new TypeError('fetch failed');
      };
      return { client: client({ fetch: send }), sent: () => sent };
    },
    /** The certificates of the site. */
    certificates: (): CertificateInfo[] =>
      [...emulator.state.certificates.values()]
        .filter(({ SiteId }) => String(SiteId) === SITE)
        .map(({ Result }) => ({ ...Result }) as CertificateInfo),
    /** Puts a certificate there, as one that somebody uploaded before. */
    upload: async (issued: Issued, more: Partial<CertificateInfo> = {}): Promise<string> => {
      // The quota is not what is tried here.
      const plan = emulator.state.plans.get(PLAN)!;
      const limit = plan.customHttpCert;
      plan.customHttpCert = 100;
      const input = { SiteId: SITE, Type: 'upload', Certificate: issue(issued), PrivateKey: key };
      const { data } = await client().send(SetCertificate, input);
      plan.customHttpCert = limit;
      const id = data.Id ?? '';
      Object.assign(emulator.state.certificates.get(id)!.Result, more);
      return id;
    },
    record: (name: string, type = 'A/AAAA'): void => {
      const id = BigInt(emulator.state.records.size + 1);
      emulator.state.records.set(id, {
        SiteId: BigInt(SITE),
        RecordId: id,
        RecordName: name,
        RecordType: type,
        Data: { Value: '192.0.2.1' },
        Ttl: 1,
        Proxied: true,
        CreateTime: '2026-01-01 00:00:00',
        UpdateTime: '2026-01-01 00:00:00',
      });
    },
    /** Names of the operations that were called. */
    calls: (from = 0) => emulator.requests.slice(from).map(({ action }) => action),
  };
}
