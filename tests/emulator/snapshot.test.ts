import type { EmulatorSnapshot } from '@esakit/emulator';
import { describe, expect, test } from 'vitest';
import { CERTIFICATE, setup, SITE, START } from './setup.js';

const record = { SiteId: SITE, RecordName: 'www.example.com', Type: 'TXT', Ttl: '1', Data: '{"Value":"x"}' };
const getRecord = (stage: ReturnType<typeof setup>, id: number) =>
  stage.call('GetRecord', { RecordId: String(id) }, { method: 'GET' });

/** An emulator that has lived for an hour, and a snapshot of it that went through JSON. */
async function lived() {
  const stage = setup();
  const { body } = await stage.call('CreateRecord', record);
  const applied = await stage.call('ApplyCertificate', { SiteId: SITE, Domains: 'new.example.com' });
  await stage.call('DeleteCertificate', { SiteId: SITE, Id: CERTIFICATE }, { method: 'GET' });
  stage.emulator.clock.advance(60 * 60 * 1000);
  await stage.call('ListCertificates', { SiteId: SITE });
  const snapshot = JSON.parse(JSON.stringify(await stage.emulator.snapshot())) as EmulatorSnapshot;
  return { ...stage, snapshot, recordId: body.RecordId as number, certificateId: applied.body.Result[0].Id as string };
}

describe('a snapshot', () => {
  test('brings another emulator to the same state', async () => {
    const { emulator, snapshot, recordId, certificateId, call } = await lived();
    const other = setup();
    other.emulator.restore(snapshot);
    for (const name of Object.keys(emulator.state) as (keyof typeof emulator.state)[])
      expect([...other.emulator.state[name]]).toEqual([...emulator.state[name]]);
    expect(other.emulator.clock.now()).toBe(START + 60 * 60 * 1000);
    const params = { SiteId: SITE, Id: certificateId };
    const answers = [await call('GetCertificate', params), await other.call('GetCertificate', params)];
    expect(answers[0]!.body.Status).toBe('OK');
    expect(answers[1]!.body).toEqual({ ...answers[0]!.body, RequestId: expect.any(String) });
    expect((await getRecord(other, recordId)).body.RecordModel.Data).toEqual({ Value: 'x' });
    const gone = await other.call('GetCertificate', { SiteId: SITE, Id: CERTIFICATE });
    expect(gone.body.Code).toBe('Certificate.NotFound');
  });

  test('is not touched by what comes after it, and neither is the emulator by its changes', async () => {
    const { emulator, snapshot, recordId, certificateId } = await lived();
    const before = JSON.stringify(snapshot);
    emulator.restore(snapshot);
    emulator.state.records.get(BigInt(recordId))!.Data['Value'] = 'changed';
    emulator.state.certificates.delete(certificateId);
    expect(JSON.stringify(snapshot)).toBe(before);
    emulator.restore(snapshot);
    expect(emulator.state.records.get(BigInt(recordId))!.Data).toEqual({ Value: 'x' });
    expect(emulator.state.certificates.has(certificateId)).toBe(true);
  });

  test('lets ids go on where they were', async () => {
    const { snapshot, recordId, call } = await lived();
    const other = setup();
    other.emulator.restore(snapshot);
    const next = { ...record, RecordName: 'next.example.com' };
    const [one, two] = [await call('CreateRecord', next), await other.call('CreateRecord', next)];
    expect(two.body.RecordId).toBe(one.body.RecordId);
    expect(two.body.RecordId).not.toBe(recordId);
  });

  test('of another day brings its roots along, which end with a reset', async () => {
    const { emulator, snapshot } = await lived();
    const other = setup();
    other.clock.now += 24 * 60 * 60 * 1000;
    const later = (await import('@esakit/emulator')).createEmulator({ clock: () => other.clock.now });
    later.restore(snapshot);
    const [own] = await emulator.trustAnchors();
    const roots = await later.trustAnchors();
    expect(roots).toHaveLength(2);
    expect(roots).toContain(own);
    later.reset();
    expect(await later.trustAnchors()).toHaveLength(1);
  });

  test('holds no private key', async () => {
    const { snapshot } = await lived();
    expect(JSON.stringify(snapshot)).not.toMatch(/PRIVATE|"d":/);
  });

  test.each([
    ['nothing', undefined],
    ['another object', {}],
    ['another form', { emulator: 2, moved: 0, ids: 0, roots: [], state: {} }],
    ['a state without maps', { emulator: 1, moved: 0, ids: 0, roots: [], state: {} }],
    ['a half map', { emulator: 1, moved: 0, ids: 0, roots: [], state: { sites: [['x']] } }],
  ])('is not %s', (_what, value) => {
    const { emulator } = setup();
    const sites = emulator.state.sites.size;
    expect(() => emulator.restore(value as EmulatorSnapshot)).toThrow(
      new TypeError('expected a snapshot of an emulator of this version: what emulator.snapshot() gave'),
    );
    expect(emulator.state.sites.size).toBe(sites);
  });

  test('with a broken number is refused, and nothing changes', async () => {
    const { emulator, snapshot } = await lived();
    const text = JSON.stringify(snapshot).replace('{"bigint":"1234567890124"}', '{"bigint":"1e9"}');
    const before = [...emulator.state.sites.keys()];
    expect(() => emulator.restore(JSON.parse(text) as EmulatorSnapshot)).toThrow(TypeError);
    expect([...emulator.state.sites.keys()]).toEqual(before);
  });
});
