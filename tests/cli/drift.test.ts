import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { catalogEntry, type CatalogOperation, loadOperation, operationNames, readShape } from '@esakit/core/catalog';
import { type Client, type Shape, stringifyJson } from '@esakit/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Interruption } from '../../packages/cli/src/io.js';
import { toDriftMarkdown } from '../../packages/cli/src/drift/document.js';
import { createEmulated, type Item } from '../../packages/cli/src/drift/emulated.js';
import { loadQuestions } from '../../packages/cli/src/drift/questions.js';
import { firstSite } from '../../packages/cli/src/drift/survey.js';
import { account, contentsOf, emptyDirectory, esakit, SITE } from './setup.js';

/** What no report may hold: every value of the service below has it, or is made of sevens. */
const MARKS = /hideme|7777/i;

interface Asked {
  readonly action: string;
  readonly query: URLSearchParams;
}

/** How the service below answers an operation, where it is not a full answer of its shape. */
type Script = Record<string, { readonly status?: number; readonly body: unknown } | (() => void)>;

let server: Server;
let env: Record<string, string>;
let asked: Asked[] = [];
let script: Script = {};
let operations: ReadonlyMap<string, CatalogOperation>;

beforeAll(async () => {
  operations = new Map(
    await Promise.all(operationNames.map(async (name) => [name, await loadOperation(name)] as const)),
  );
  server = createServer((request, response) => {
    const action = String(request.headers['x-acs-action']);
    asked.push({ action, query: new URL(request.url ?? '/', 'http://service').searchParams });
    const scripted = script[action];
    if (typeof scripted === 'function') {
      scripted();
      request.socket.destroy();
      return;
    }
    const { status = 200, body } = scripted ?? { body: marked(operations.get(action)?.output ?? {}) };
    response.writeHead(status, { 'content-type': 'application/json', date: 'Sun, 01 Mar 2026 12:34:56 GMT' });
    response.end(stringifyJson(body));
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  env = {
    ALIBABA_CLOUD_ESA_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'hidemeId',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'hidemeSecret',
  };
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  script = {};
});

/** An answer of a shape in which every field has a mark, also those that nobody documents. */
function marked(shape: Shape): unknown {
  const read = readShape(shape);
  if (read.kind === 'list') return [marked(read.item), marked(read.item)];
  if (read.kind === 'record') return { Hideme: marked(read.item), 'hideme.example.com': marked(read.item) };
  if (read.kind === 'object') {
    return {
      ...Object.fromEntries(read.fields.map(({ name, shape: field }) => [name, marked(field)])),
      NewField: { Hideme: 'hideme' },
      'www.hideme.example': 'hideme',
      babaded901474b9693acf530e0fhideme: ['hideme'],
      '7777123456789': 7_777,
    };
  }
  if (read.words) return read.words[0];
  const values: Record<string, unknown> = { boolean: true, any: 'hideme', number: 7777.5 };
  return values[read.type] ?? (/^(id|int|count)$/.test(read.type) ? 9_177_770_000_000_007_777n : 'hideme');
}

const drift = (flags = '') => esakit(`doctor --drift${flags}`, { env });
const reportOf = async (flags = '') => {
  const outcome = await drift(`${flags} --json`);
  return { ...outcome, ...(JSON.parse(outcome.stdout) as Report) };
};

interface Report {
  readonly complete: boolean;
  readonly answered: readonly string[];
  readonly emulated: readonly string[];
  readonly differences: readonly Record<string, string>[];
  readonly notSeen: readonly { readonly operation: string; readonly reason: string }[];
}

const of = ({ differences }: Report, operation: string, against = 'description') =>
  differences
    .filter((one) => one['operation'] === operation && one['against'] === against)
    .map(({ path, kind, expected, received }) => [path, kind, expected, received].join(' | '));

const sites = [{ SiteId: 9_177_770_000_000_007_777n, SiteName: 'hideme.example', Status: 'active' }];
const listed = { body: { Sites: sites, TotalCount: 1 } };

describe('nothing is ever written', () => {
  test('every request is of an operation that reads, and is sent once', async () => {
    const { code } = await drift();
    expect(code).toBe(1);
    const names = asked.map(({ action }) => action);
    expect(names.length).toBeGreaterThan(120);
    expect(names.filter((name) => catalogEntry(name).access === 'write')).toEqual([]);
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    // Once to find the site, and once as one of them.
    expect(twice).toEqual(['ListSites']);
  });

  test('no operation that is asked could change something', async () => {
    const questions = await loadQuestions();
    expect(questions.filter(({ operation }) => operation.access === 'write')).toEqual([]);
    expect(questions.filter(({ operation }) => catalogEntry(operation.name).access === 'write')).toEqual([]);
  });

  test('none asks for a token or a key of the account', async () => {
    const names = (await loadQuestions()).map(({ operation }) => operation.name);
    expect(names).not.toContain('GetWafBotAppKey');
    expect(names).not.toContain('GetEdgeContainerTerminal');
  });
});

describe('what is asked', () => {
  test('all that needs no more than a site, and the certificates of it', async () => {
    const names = (await loadQuestions()).map(({ operation }) => operation.name);
    const reading = operationNames.filter((name) => catalogEntry(name).access !== 'write');
    const certificates = reading.filter((name) => /Certificate(s|Quota|sByRecord|Hostnames)?$/.test(name));
    expect(certificates.filter((name) => !names.includes(name))).toEqual([]);
    expect(names).toContain('GetSite');
    expect(names).toContain('ListRecords');
    expect(names).not.toContain('GetRecord');
  });

  test('the site, and the first certificate of the list that has it', async () => {
    await drift();
    const queries = new Map(asked.map(({ action, query }) => [action, Object.fromEntries(query)]));
    const SiteId = '9177770000000007777';
    expect(queries.get('GetSite')).toEqual({ SiteId });
    expect(queries.get('GetOriginClientCertificate')).toEqual({ SiteId, Id: 'hideme' });
    expect(queries.get('GetOriginClientCertificateHostnames')).toEqual({ SiteId, Id: 'hideme' });
    expect(queries.get('ListCertificatesByRecord')).toEqual({ SiteId, RecordName: 'hideme' });
    expect(queries.get('GetCertificateQuota')).toEqual({ SiteId, Type: 'free' });
    expect(queries.get('ListCasCertificates')).toEqual({});
  });

  test.each([
    ['the first that is active', [{ SiteId: 1 }, { SiteId: 2, Status: 'pending' }, { SiteId: 3, Status: 'Active' }], 3],
    ['the first where none is', [{ SiteId: 1 }, { SiteId: 2, Status: 'pending' }], 1],
  ])('of several sites %s', async (_case, Sites, id) => {
    const client = { send: async () => ({ data: { Sites } }) } as unknown as Client;
    expect((await firstSite(client))?.SiteId).toBe(id);
  });

  test('the site that is named', async () => {
    await drift(' --site 42');
    expect(asked.find(({ action }) => action === 'ListCertificates')?.query.get('SiteId')).toBe('42');
  });
});

describe('no value of an answer is in a report', () => {
  const broken: Script = {
    GetSite: { status: 403, body: { Code: 'NoPermission', Message: 'hideme', RequestId: 'hideme' } },
    GetIPv6: { status: 400, body: { Code: 'hideme-7777', Message: 'hideme' } },
    GetCacheTag: { body: ['hideme'] },
    GetSitePause: { body: { hideme: 'hideme' } },
    GetManagedTransform: { body: { RequestId: 7777, SiteVersion: 'hideme', RealClientIp: { hideme: 1 } } },
  };

  test.each(['', ' --json'])('doctor --drift%s', async (flags) => {
    script = broken;
    const { stdout, stderr } = await drift(flags);
    expect(stdout).toContain('NewField');
    expect(stdout + stderr).not.toMatch(MARKS);
  });

  test('on a terminal', async () => {
    script = broken;
    const { stdout, stderr } = await esakit('doctor --drift', { env, terminal: true, columns: 80 });
    expect(stderr).toContain('asking 1 of ');
    expect(stdout + stderr).not.toMatch(MARKS);
  });

  test('in a file, which is whole at any time', async () => {
    const directory = emptyDirectory();
    const { stdout, stderr } = await drift(` --output ${join(directory, 'drift.md')}`);
    expect(stdout).toBe('');
    const files = contentsOf(directory);
    expect(Object.keys(files)).toEqual(['drift.md']);
    expect(files['drift.md']).toMatch(/^# What the service answers, beside what is known of it\n/);
    expect(files['drift.md'] + stderr).not.toMatch(MARKS);
  });
});

describe('what differs', () => {
  const site = { SiteId: 7, SiteName: 'hideme' };

  test('a type, a field that is not there, one that nobody knows, and a word that nobody published', async () => {
    script = {
      ListSites: listed,
      GetSite: {
        body: { RequestId: 7777, SiteModel: { SiteName: null, NewField: 1, AccessType: 'hideme', Tags: [] } },
      },
    };
    const found = of(await reportOf(), 'GetSite');
    expect(found).toContain('RequestId | type | string | integer');
    expect(found).toContain('SiteModel.SiteId | missing | integer | nothing');
    expect(found).toContain('SiteModel.SiteName | missing | string | null');
    expect(found).toContain('SiteModel.NewField | undocumented | nothing | integer');
    expect(found).toContain('SiteModel.Tags | type | object | array');
    expect(found.filter((one) => one.includes('SiteModel.Status'))).toEqual([
      'SiteModel.Status | missing | string | nothing',
    ]);
  });

  test('a field counts as missing only where no item of the list has it, and not where the list is empty', async () => {
    script = {
      ListSites: listed,
      ListCertificates: { body: { ...site, Result: [{ Id: 'a' }, { Name: 'b' }, { Name: 7 }] } },
      ListClientCertificates: { body: { ...site, Result: [] } },
    };
    const found = await reportOf();
    const ofList = of(found, 'ListCertificates');
    expect(ofList).not.toContain('Result[].Id | missing | string | nothing');
    expect(ofList).toContain('Result[].Name | type | string | integer');
    expect(ofList).toContain('Result[].SAN | missing | string | nothing');
    expect(of(found, 'ListClientCertificates').filter((one) => one.startsWith('Result'))).toEqual([]);
    expect(found.notSeen).toContainEqual({ operation: 'GetClientCertificate', reason: 'the site has none' });
  });

  test('an answer that is not an object', async () => {
    script = { ListSites: listed, GetCacheTag: { body: {} } };
    expect((await reportOf()).notSeen).toContainEqual({ operation: 'GetCacheTag', reason: 'empty' });
  });

  test('names in records are not names of fields', async () => {
    const VanityNSList = { Hideme: 7, 'hideme.example': 'x' };
    script = { ListSites: listed, GetSite: { body: { SiteModel: { VanityNSList } } } };
    expect(of(await reportOf(), 'GetSite')).toContain('SiteModel.VanityNSList.* | type | string | integer');
  });

  test('of very many unknown names, the first twenty are listed', async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`Field${at}`, 'hideme']));
    script = { ListSites: listed, GetSitePause: { body: { RequestId: 'r', ...many } } };
    const found = of(await reportOf(), 'GetSitePause').filter((one) => one.includes('undocumented'));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('(more of them) | undocumented | nothing | fields');
  });

  test('what the emulator answers otherwise', async () => {
    script = {
      ListSites: listed,
      ListCertificates: { body: { ...site, Result: [{ Id: 7, KeyServerId: 'hideme', Name: 'hideme' }] } },
    };
    const found = await reportOf();
    expect(found.emulated).toContain('ListCertificates');
    const ofList = of(found, 'ListCertificates', 'emulator');
    expect(ofList).toContain('Result[].Id | type | string | integer');
    expect(ofList).toContain('Result[].SAN | missing | string | nothing');
    expect(ofList).not.toContain('Result[].Name | type | string | string');
    // An id that is not a string is none to ask with.
    expect(found.notSeen).toContainEqual({ operation: 'GetCertificate', reason: 'the site has none' });
    // Its list of these is empty.
    expect(of(found, 'ListKeylessServers', 'emulator')).toEqual([]);
    expect(of(found, 'ListRecords', 'emulator')).toEqual([]);
  });
});

describe('what is not seen', () => {
  test('a refusal is counted by its code, and the others are asked', async () => {
    script = {
      ListCacheRules: { status: 403, body: { Code: 'NoPermission', Message: 'hideme' } },
      GetIPv6: { status: 400, body: { Code: 'hideme code', Message: 'hideme' } },
    };
    const { notSeen, answered, complete } = await reportOf();
    expect(complete).toBe(true);
    expect(notSeen).toEqual([
      { operation: 'GetIPv6', reason: 'an error without a known code' },
      { operation: 'ListCacheRules', reason: 'NoPermission' },
    ]);
    expect(answered.length).toBe((await loadQuestions()).length - 2);
  });

  test('without a network nothing more is asked, and the end is unknown', async () => {
    script = Object.fromEntries(operationNames.map((name) => [name, () => undefined]));
    script['ListSites'] = listed;
    const { code, complete, answered, notSeen } = await reportOf();
    expect({ code, complete, answered }).toEqual({ code: 3, complete: false, answered: [] });
    expect(notSeen.slice(0, 4).map(({ reason }) => reason)).toEqual([
      'network',
      'network',
      'network',
      'the service could not be reached before',
    ]);
  });

  test('an interrupted run reports what it has', async () => {
    const controller = new AbortController();
    script = { GetIPv6: () => controller.abort(new Interruption('SIGINT')) };
    const { code, stdout } = await esakit('doctor --drift --json', { env, signal: controller.signal });
    const { complete, answered, notSeen } = JSON.parse(stdout) as Report;
    expect({ code, complete }).toEqual({ code: 3, complete: false });
    expect(answered.length).toBeGreaterThan(5);
    expect(notSeen.every(({ reason }) => reason === 'interrupted')).toBe(true);
  });

  test('an account without a site has nothing to ask about', async () => {
    script = { ListSites: { body: { Sites: [], TotalCount: 0 } } };
    expect(await drift()).toEqual({
      code: 3,
      stdout: '',
      stderr: 'esakit: the account has no site in cn-hangzhou to ask about\n',
    });
  });
});

describe('against the emulator', () => {
  const own = account();

  test('nothing differs from itself', async () => {
    const { code, stdout, stderr } = await own.esakit(`doctor --drift --site ${SITE} --json`);
    const { answered, emulated, differences, complete } = JSON.parse(stdout) as Report;
    expect({ code, complete }).toEqual({ code: 1, complete: true });
    expect(answered).toEqual(expect.arrayContaining(['GetCertificate', 'GetSite', 'ListCertificates', 'ListSites']));
    expect(emulated).toEqual(answered);
    expect(differences.filter(({ against }) => against === 'emulator')).toEqual([]);
    expect(stderr).toMatch(/^esakit: warning: \d+ of \d+ operations answered, \d+ differences, \d+ not seen\n$/);
  });
});

test('the report reads as follows', async () => {
  const given = { operation: 'GetSite', against: 'description', expected: 'string' } as const;
  const found = {
    region: 'cn-hangzhou',
    questions: 5,
    answered: ['GetSite', 'ListSites', 'GetIPv6'],
    emulated: ['GetSite', 'ListSites'],
    differences: [
      { ...given, path: 'SiteModel.CnameZone', kind: 'missing', received: 'nothing' },
      { ...given, path: 'SiteModel.SiteId', kind: 'type', expected: 'integer', received: 'string' },
      { ...given, path: 'SiteModel.NewField', kind: 'undocumented', expected: 'nothing', received: 'boolean' },
      { ...given, path: '', kind: 'type', expected: 'object', received: 'array' },
      { ...given, path: 'SiteModel.NewField', against: 'emulator', kind: 'additional', received: 'boolean' },
    ],
    notSeen: [
      { operation: 'GetCertificate', reason: 'the site has none' },
      { operation: 'ListRecords', reason: 'NoPermission' },
    ],
  } as const;
  await expect(toDriftMarkdown(found)).toMatchFileSnapshot('drift.txt');
});

test('--drift goes with its own flags only', async () => {
  const { code, stderr } = await esakit('doctor --drift --for check');
  expect(code).toBe(3);
  expect(stderr).toBe('esakit: --drift asks what it always asks: leave out --for (see: esakit help doctor)\n');
});

describe('the certificate that the emulator is asked for', () => {
  const answers = createEmulated(() => Date.parse('2026-03-01T12:34:56Z'));
  /** The documented fields of what it answers for a certificate like that. */
  const fieldsFor = async (like: Item) => {
    const seen = await answers(await loadOperation('GetCertificate'), { SiteId: 7n, Id: 'x' }, like);
    return seen && [...seen.documented.keys()];
  };

  test('is of the type and the status of the service’s, in any case', async () => {
    expect(await fieldsFor({ Type: 'FREE', Status: 'ok' })).toEqual(
      expect.arrayContaining(['Certificate', 'Result.NotAfter', 'Result.CasId']),
    );
    const applying = await fieldsFor({ Type: 'free', Status: 'Applying' });
    expect(applying).toContain('Result.DCV[].Key');
    expect(applying).not.toContain('Certificate');
    const uploaded = await fieldsFor({ Type: 'upload', Status: 'Expired' });
    expect(uploaded).toContain('Certificate');
    expect(uploaded).not.toContain('Result.CasId');
  });

  test.each<Item>([{}, { Type: 'free' }, { Status: 'OK' }, { Type: 'free', Status: 'Frozen' }])(
    'is none where there is none like %j',
    async (like) => {
      expect(await fieldsFor(like)).toBeUndefined();
    },
  );
});
