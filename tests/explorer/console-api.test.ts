import { operationNames } from '@esakit/core/catalog';
import { describe, expect, it } from 'vitest';
import { BIG_SITE, SITE, stage } from './support/app.js';

interface Found {
  readonly name: string;
}

const post = (body: string): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body });

describe('operations for programs', () => {
  it('are listed, all or those with some words', async () => {
    const { json } = stage();
    expect(await json<Found[]>('/api/operations')).toHaveLength(operationNames.length);
    expect(await json<Found[]>('/api/operations?q=delete%20certificates%20keyless')).toEqual([
      {
        name: 'DeleteKeylessServer',
        area: 'certificates',
        access: 'write',
        summary: 'Delete a keyless server',
        methods: ['POST'],
      },
    ]);
  });

  it.each([
    ['getcert', 'GetCertificate'],
    ['list cert', 'ListCasCertificates'],
    ['background certificate', 'ListAsyncTasks'],
  ])('come with those first that have the words in their names: %s', async (query, first) => {
    const [found] = await stage().json<Found[]>(`/api/operations?q=${encodeURIComponent(query)}`);
    expect(found?.name).toBe(first);
  });

  it('are described with the meaning and the JSON Schema of what they take', async () => {
    expect(await stage().json('/api/operations/SetCertificate')).toMatchObject({
      name: 'SetCertificate',
      access: 'write',
      method: 'POST',
      runsHere: false,
      parameters: { CasId: { meaning: 'id in Certificate Management Service', requiredWhen: 'Type=cas' } },
      input: { required: ['SiteId', 'Type'], properties: { PrivateKey: { type: 'string', writeOnly: true } } },
      output: { type: 'object' },
    });
    expect(await stage({ env: { EXPLORER_ALLOW_CHANGES: '1' } }).json('/api/operations/SetCertificate')).toMatchObject({
      runsHere: true,
    });
  });

  it('show the request of an input, without its secrets', async () => {
    const { text, emulator } = stage();
    const input = `{"SiteId":${BIG_SITE},"Type":"upload","PrivateKey":"very-secret"}`;
    const shown = await text('/api/operations/SetCertificate/preview', post(input));
    expect(shown).toContain(`"SiteId": ${BIG_SITE},`);
    expect(JSON.parse(shown)).toMatchObject({ faults: {}, request: { method: 'POST' } });
    expect(shown).not.toContain('very-secret');
    expect(emulator.requests).toHaveLength(0);
  });

  it('tell what is wrong with an input by its place', async () => {
    expect(await stage().json('/api/operations/GetSite/preview', post('{"SiteId":"x"}'))).toEqual({
      input: { SiteId: 'x' },
      faults: { SiteId: 'The id of the site: digits.' },
    });
  });

  it.each(['', '[]', '{', '1'])('refuse %j as an input', async (body) => {
    const response = await stage().ask('/api/operations/GetSite/preview', post(body));
    expect([response.status, await response.json()]).toMatchObject([400, { error: { code: 'invalid-parameter' } }]);
  });

  it('of another name are not there', async () => {
    const { ask } = stage();
    expect((await ask('/api/operations/GetNothing')).status).toBe(404);
    expect((await ask('/api/operations/GetNothing/preview', post('{}'))).status).toBe(404);
  });
});

const call = async (setup: Parameters<typeof stage>[0], operation: string, input: object) => {
  const response = await stage(setup).ask('/api/call', post(JSON.stringify({ operation, input })));
  return [response.status, await response.json()] as const;
};

describe('/api/call', () => {
  it('runs every operation that changes nothing', async () => {
    expect(await call({}, 'GetSite', { SiteId: SITE })).toMatchObject([
      200,
      { data: { SiteModel: { SiteId: Number(SITE) } } },
    ]);
  });

  it('runs a change where changes are allowed only', async () => {
    const input = { SiteId: SITE, Id: 'none' };
    expect(await call({}, 'DeleteCertificate', input)).toMatchObject([
      403,
      { error: { code: 'operation-not-allowed' } },
    ]);
    const [, answer] = await call({ env: { EXPLORER_ALLOW_CHANGES: '1' } }, 'DeleteCertificate', input);
    expect(answer).not.toMatchObject({ error: { code: 'operation-not-allowed' } });
  });
});

it.each(['yes', 'true', '2'])('EXPLORER_ALLOW_CHANGES=%s is refused', (value) => {
  expect(() => stage({ env: { EXPLORER_ALLOW_CHANGES: value } })).toThrow(
    `EXPLORER_ALLOW_CHANGES must be 1 or 0, not ${value}`,
  );
});
