import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { esakit } from './setup.js';

/** Moves the cursor, sets a title, turns the direction of writing, hides, and starts a line that looks like ours. */
const TEXT = 'a\u001b[2J\u001b]0;t\u0007\u009b31m\u202e\u061c\u200b\r\nesakit: wrote all files\nFORGED';
const ACTS = /(?![\n])[\p{Cc}\p{Cf}\u2028\u2029]/u;
const LOOKS_LIKE_OURS = /^ {0,3}(esakit: wrote|FORGED)/m;

const CERTIFICATE = {
  Id: 'c1',
  Name: TEXT,
  CommonName: TEXT,
  SAN: `${TEXT},www.example.com`,
  Status: TEXT,
  Type: TEXT,
  Issuer: TEXT,
  NotBefore: '2020-01-01T00:00:00Z',
  NotAfter: '2099-01-01T00:00:00Z',
  ApplyMessage: TEXT,
  FingerprintSha256: TEXT,
  SerialNumber: TEXT,
  DCV: [{ Type: 'DNS', Key: TEXT, Value: TEXT, Status: TEXT }],
};
const SITE = { SiteId: 7, SiteName: TEXT, Status: TEXT, AccessType: TEXT, PlanName: TEXT, InstanceId: TEXT };
const RECORD = { RecordId: '9', RecordName: TEXT, RecordType: 'TXT', Data: { Value: TEXT }, Comment: TEXT, Ttl: 30 };

const answerOf = (action: string): object => ({
  ...SITE,
  RequestId: TEXT,
  TotalCount: 1,
  Sites: [SITE],
  SiteModel: SITE,
  Records: [RECORD],
  Result: action === 'GetCertificate' ? CERTIFICATE : [CERTIFICATE],
});
const REFUSAL = { Code: TEXT, Message: TEXT, RequestId: TEXT, Recommend: TEXT };

let server: Server;
let refuses = false;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume();
    const body = refuses ? REFUSAL : answerOf(String(request.headers['x-acs-action']));
    response.writeHead(refuses ? 400 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const LINES = [
  'sites',
  'sites --json',
  'list --site 7',
  'list --site 7 --json',
  'get --site 7 --id c1',
  'get --site 7 --id c1 --json',
  'get --site 7 --id c1 --pem',
  'get --host www.example.com',
  'check',
  'check --json',
  'check --format junit',
  'check --format prometheus',
  'quota --site 7',
  'prune --site 7 --dry-run',
  'prune --site 7 --yes',
  'delete --site 7 --id c1 --dry-run',
  'delete --site 7 --id c1 --yes',
  'apply --site 7 --domain www.example.com --resolver none --dry-run',
  'apply --site 7 --domain www.example.com --resolver none --yes',
  'wait --site 7 --id c1 --timeout 1s --interval 1s',
  'dcv --site 7 --id c1',
  'records --site 7',
  'records --site 7 --json',
  'records set --site 7 --id 9 --type TXT --value v --dry-run',
  'records remove --site 7 --id 9 --dry-run',
  'records remove --site 7 --id 8 --dry-run',
  'client-certificates --site 7',
  'call ListSites',
];

describe.each([
  ['whatever the answer says', false],
  ['whatever the refusal says', true],
])('nothing acts on the terminal or looks like a message of the command, %s', (_case, isRefused) => {
  test.each(LINES)('%s', async (line) => {
    refuses = isRefused;
    const { port } = server.address() as AddressInfo;
    const env = {
      ALIBABA_CLOUD_ESA_ENDPOINT: `http://127.0.0.1:${port}`,
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'ExampleAccessKeyId',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'ExampleAccessKeySecret',
      ESAKIT_DEBUG: '1',
    };
    const { stdout, stderr } = await esakit(line, { env });
    const written = stdout + stderr;
    expect(written).not.toBe('');
    expect(ACTS.exec(written)?.index).toBeUndefined();
    expect(LOOKS_LIKE_OURS.exec(written)?.[0]).toBeUndefined();
  });
});
