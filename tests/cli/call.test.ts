import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationNames } from '@esakit/core/catalog';
import { describe, expect, test } from 'vitest';
import { account, BIG_SITE, CERTIFICATE, contentsOf, emptyDirectory, esakit as alone, SITE } from './setup.js';

const { emulator, esakit, calls } = account();
const purge = ['call', 'PurgeCaches', '--SiteId', SITE, '--Type', 'file', '--Content', '{"Files":["a b"]}'];
const KEY = '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n';

const fileWith = (text: string): string => {
  const path = join(emptyDirectory(), 'file');
  writeFileSync(path, text);
  return path;
};

test('a read is sent and its answer printed, ids exact', async () => {
  const { code, stdout, stderr } = await esakit(`call getsite --SiteId ${BIG_SITE}`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`"SiteId": ${BIG_SITE}`);
  expect(calls()).toEqual(['GetSite']);
});

test('--ids-as-strings has them as strings', async () => {
  const { stdout } = await esakit(`call GetSite --SiteId ${SITE} --ids-as-strings`);
  expect(JSON.parse(stdout)).toMatchObject({ SiteModel: { SiteId: SITE } });
});

describe('a write', () => {
  const plan = `\
Operation   PurgeCaches: Purge cached content
Access      write
Request     POST https://esa.cn-hangzhou.aliyuncs.com
Parameters  {
              "SiteId": "${SITE}",
              "Type": "file",
              "Content": {
                "Files": [
                  "a b"
                ]
              }
            }
`;

  test('without --yes shows its plan, sends nothing and ends with 2', async () => {
    expect(await alone(purge)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${plan}esakit: PurgeCaches changes something, so nothing was sent: add --yes to carry it out (see: esakit help call)\n`,
    });
  });

  test('with --dry-run shows its plan and ends with 0', async () => {
    expect(await alone([...purge, '--dry-run'])).toEqual({ code: 0, stdout: plan, stderr: '' });
  });

  test('with --yes is sent', async () => {
    await esakit([...purge, '--yes']);
    expect(calls()).toEqual(['PurgeCaches']);
  });

  test('whose answer holds a secret needs --output', async () => {
    const { code, stderr } = await esakit('call CreateRoutineWithAssetsCodeVersion --Name a --yes');
    expect(code).toBe(2);
    expect(stderr).toBe(
      'esakit: the answer of CreateRoutineWithAssetsCodeVersion holds a secret that is shown once: add --output FILE (see: esakit help call)\n',
    );
    expect(calls()).toEqual([]);
  });
});

describe('a secret', () => {
  const upload = `call SetCertificate --SiteId ${SITE} --Type upload`;

  test.each([
    ['as a literal', '--PrivateKey hunter2'],
    ['after an =', '--PrivateKey=hunter2'],
    ['that begins with @@', '--PrivateKey @@hunter2'],
    ['beside other mistakes', '--PrivateKey hunter2 --input /nowhere --CasId x'],
  ])('on the command line is refused, %s, and not repeated', async (_case, flags) => {
    expect(await alone(`${upload} ${flags}`)).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'esakit: --PrivateKey is secret, and others can read a command line: give --PrivateKey @FILE, --PrivateKey - for standard input (see: esakit help call)\n',
    });
  });

  test.each([
    ['a file', () => [`@${fileWith(KEY)}`], ''],
    ['standard input', () => ['-'], KEY],
  ])('from %s is in no plan', async (_case, value, stdin) => {
    const words = [...upload.split(' '), '--PrivateKey', ...value(), '--dry-run', '--json'];
    const { code, stdout } = await alone(words, { stdin });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ parameters: { Type: 'upload', PrivateKey: '[redacted]' } });
    expect(stdout).not.toContain('c2VjcmV0');
  });

  test('in explain is replaced before it is signed', async () => {
    const line = `explain SetCertificate --site 1 --param Type=upload --param PrivateKey=@${fileWith(KEY)} --show-signature`;
    const { code, stdout, stderr } = await esakit(line);
    expect(code).toBe(0);
    expect(stderr).toBe('esakit: secrets are replaced, so the signature is not that of the real call\n');
    expect(stdout).toContain('PrivateKey=%5Bredacted%5D');
    expect(stdout).not.toMatch(/c2VjcmV0|# As a command/);
    const literal = await esakit('explain SetCertificate --param PrivateKey=hunter2');
    expect(literal.code).toBe(2);
    expect(literal.stderr).not.toContain('hunter2');
  });
});

const planned = async (words: readonly string[], stdin = '') => {
  const { code, stdout } = await alone(['call', ...words, '--dry-run', '--json'], { stdin });
  expect(code).toBe(0);
  return (JSON.parse(stdout) as { parameters: unknown }).parameters;
};

describe('parameters', () => {
  test('are typed by the shape', async () => {
    expect(
      await planned(['ListCertificates', '--SiteId', '1', '--PageSize', '50', '--ValidOnly', 'true', '--Keyword', '7']),
    ).toEqual({ SiteId: '1', PageSize: 50, ValidOnly: true, Keyword: '7' });
  });

  test('of --input are overridden by flags', async () => {
    const path = fileWith('{"SiteId": 9007199254740993123, "Keyword": "a", "PageSize": 7}');
    const { stdout } = await alone(`call ListCertificates --input ${path} --Keyword b --dry-run --json`);
    expect(stdout).toContain('"SiteId": 9007199254740993123,');
    expect(stdout).toContain('"Keyword": "b"');
  });

  test('come from standard input, and from one flag only', async () => {
    expect(await planned(['GetSite', '--input', '-'], '{"SiteId": 5}')).toEqual({ SiteId: 5 });
    const { code, stderr } = await alone('call ListCertificates --input - --Keyword -', { stdin: '{"SiteId": 5}' });
    expect(code).toBe(2);
    expect(stderr).toBe('esakit: --input and --Keyword both read standard input (see: esakit help call)\n');
  });

  test('a lone @ is itself, and @@ begins a value with @', async () => {
    expect(await planned(['ListCertificates', '--SiteId', '1', '--Keyword', '@'])).toMatchObject({ Keyword: '@' });
    expect(await planned(['ListCertificates', '--SiteId', '1', '--Keyword', '@@a'])).toMatchObject({ Keyword: '@a' });
  });

  test.each([
    ['not JSON', '--input - is not JSON from line 1, column 1 on'],
    ['{\n  "SiteId": 1,\n}', '--input - is not JSON from line 3, column 1 on'],
    [' \n', '--input - is empty'],
    ['{"SiteId":1,"Site\\u0049d":2}', '--input - has SiteId twice: keep one of them'],
    ['{"SiteId":"\uFFFD"}', '--input - is not UTF-8: save it as UTF-8'],
    ['[1]', '--input - is not a JSON object of parameters'],
    ['{"SiteID":1}', '--input: GetSite has no parameter SiteID: did you mean SiteId?'],
  ])('%s is refused', async (stdin, message) => {
    const { code, stderr } = await alone('call GetSite --input -', { stdin });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `esakit: ${message} (see: esakit help call)\n` });
  });
});

describe('a file of Windows is read by its byte order mark', () => {
  const document = `{"SiteId":${BIG_SITE}}`;
  const utf16 = Buffer.from(`\uFEFF${document}`, 'utf16le');
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(`\uFEFF${document}`)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ])('%s', async (_name, bytes) => {
    const path = join(emptyDirectory(), 'input.json');
    writeFileSync(path, bytes);
    const { code, stdout } = await esakit(`call GetSite --input ${path}`);
    expect(code).toBe(0);
    expect(stdout).toContain(`"SiteId": ${BIG_SITE}`);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-16 without its mark', utf16.subarray(2)],
    ['GBK', Buffer.from('{"SiteId":1,"Name":"\xd6\xd0"}', 'latin1')],
  ])('%s is refused', async (_name, bytes) => {
    const path = join(emptyDirectory(), 'input.json');
    writeFileSync(path, bytes);
    const why = 'is not UTF-8: save it as UTF-8 (see: esakit help call)';
    expect((await alone(`call GetSite --input ${path}`)).stderr).toBe(`esakit: --input ${path} ${why}\n`);
    expect((await alone(`call ListSites --SiteName @${path}`)).stderr).toBe(`esakit: --SiteName @${path} ${why}\n`);
  });
});

test.each([
  ['an object', '{"Files":["a"],"Files":["b"]}'],
  ['an object inside', '{"Files":[{"a":1,"a":2}]}'],
])('a name that a flag has twice, in %s, is refused', async (_name, json) => {
  const { code, stderr } = await alone(['call', 'PurgeCaches', '--SiteId', '1', '--Type', 'file', '--Content', json]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^esakit: --Content has (Files|a) twice: keep one of them /);
});

test('the same name in several objects, and in strings, is not twice', async () => {
  const stdin = '{"SiteId":"1","Type":"file","Content":{"Files":["{\\"a\\":1,","a"],"a":[{"b":1},{"b":2}]}}';
  const { stderr } = await alone('call PurgeCaches --dry-run --input -', { stdin });
  expect(stderr).not.toContain('twice');
});

test('an operation that the service gave up is told, with the one to use', async () => {
  emulator.answer('GetClientCertificateHostnames', () => ({ Hostnames: [] }));
  expect(await esakit(`call GetClientCertificateHostnames --SiteId ${SITE}`)).toMatchObject({
    code: 0,
    stderr: 'esakit: GetClientCertificateHostnames is deprecated: use GetClientCaCertificateHostnames\n',
  });
  expect((await esakit(`call GetClientCaCertificateHostnames --SiteId ${SITE}`)).stderr).toBe('');
});

describe('--all', () => {
  test('follows the pages and prints one document', async () => {
    const { code, stdout } = await esakit('call ListSites --all --PageSize 2');
    expect(code).toBe(0);
    const { Items, Complete } = JSON.parse(stdout) as { Items: unknown[]; Complete: boolean };
    expect([Items.length, Complete]).toEqual([6, true]);
    expect(calls()).toEqual(['ListSites', 'ListSites', 'ListSites']);
  });

  test('shows no secret of an item; a file has them', async () => {
    const AuthConf = { AuthType: 'private', AccessKey: 'AK1', SecretKey: 'SK1' };
    emulator.answer('ListRecords', () => ({ Records: [{ RecordName: 'a.example.com', AuthConf }], TotalCount: 1 }));
    const line = `call ListRecords --SiteId ${SITE} --all`;
    const { stdout } = await esakit(line);
    expect(stdout).toContain('"AuthType": "private"');
    expect(stdout).not.toMatch(/AK1|SK1/);
    const path = join(emptyDirectory(), 'records.json');
    await esakit(`${line} --output ${path}`);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ Items: [{ AuthConf }], Complete: true });
  });

  test('of a list that breaks off prints what was read and ends with 3', async () => {
    const pages = ['{"Sites":[{"SiteId":1},{"SiteId":2}],"TotalCount":6}', '{"Sites":[],"TotalCount":6}'];
    const server = createServer((_request, response) => response.end(pages.shift())).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, stdout, stderr } = await esakit(`call ListSites --all --endpoint http://127.0.0.1:${port}`);
    server.close();
    expect(JSON.parse(stdout)).toEqual({ Items: [{ SiteId: 1 }, { SiteId: 2 }], Complete: false });
    expect(code).toBe(3);
    expect(stderr).toBe(
      'esakit: ListSites: the list ends on page 2, after 2 of 6 items, so it is incomplete: call again\n',
    );
  });

  test('of a list that can not be read at all prints nothing and ends with 1', async () => {
    emulator.faults.add({ kind: 'error', code: 'Forbidden', message: 'no' });
    expect(await esakit('call ListSites --all')).toMatchObject({ code: 1, stdout: '' });
  });
});

test('--output writes a file for its owner only, and prints its path', async () => {
  const directory = emptyDirectory();
  const path = join(directory, 'answer.json');
  const { code, stdout } = await esakit(`call GetCertificate --SiteId ${SITE} --Id ${CERTIFICATE} --output ${path}`);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}\n` });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ Result: { Id: CERTIFICATE } });
  expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600);
  expect((await esakit(`call GetSite --SiteId 7 --output ${join(directory, 'other')}`)).code).toBe(1);
  expect(Object.keys(contentsOf(directory))).toEqual(['answer.json']);
  expect((await esakit(`call GetSite --SiteId ${SITE} --output /nowhere/a`)).stderr).toBe(
    'esakit: can not write /nowhere/a: its directory is not there; nothing was changed\n',
  );
});

describe('--output, before anything is sent', () => {
  const issue = ['call', 'CreateClientCertificate', '--SiteId', SITE, '--ValidityDays', '30', '--yes', '--output'];

  test('refuses what is not a file, because the answer is given only once', async () => {
    const directory = emptyDirectory();
    mkdirSync(join(directory, 'd'));
    symlinkSync('loop', join(directory, 'loop'));
    const outcomes = [];
    for (const name of ['d', 'd/', 'loop']) {
      const path = `${directory}/${name}`;
      const { code, stderr } = await esakit([...issue, path]);
      outcomes.push([code, stderr.replace(path, name)]);
    }
    expect(outcomes).toEqual([
      [1, 'esakit: can not write d: a directory is in the way; nothing was changed\n'],
      [1, 'esakit: can not write d/: a directory is in the way; nothing was changed\n'],
      [1, 'esakit: can not write loop: its links lead in a circle; nothing was changed\n'],
    ]);
    expect(calls()).toEqual([]);
    expect(lstatSync(join(directory, 'loop')).isSymbolicLink()).toBe(true);
  });

  // Stands for a device, which nobody wants a broken test to replace.
  test.skipIf(process.platform === 'win32')('refuses a socket, also for who may replace it', async () => {
    const path = join(emptyDirectory(), 'socket');
    const server = createServer().listen(path);
    await once(server, 'listening');
    const { code, stderr } = await esakit([...issue, path]);
    expect(lstatSync(path).isSocket()).toBe(true);
    server.close();
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `esakit: can not write ${path}: something that is not a file is in the way; nothing was changed\n`,
    });
    expect(calls()).toEqual([]);
  });
});

test('--output that can not be put in its place afterwards does not say that nothing was changed', async () => {
  const directory = emptyDirectory();
  const path = join(directory, 'answer');
  const server = createServer((_request, response) => {
    mkdirSync(path);
    response.end('{"RequestId":"r","SiteModel":{}}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { code, stderr } = await esakit(
    `call GetSite --SiteId ${SITE} --output ${path} --endpoint http://127.0.0.1:${port}`,
  );
  server.close();
  expect({ code, stderr }).toEqual({ code: 1, stderr: `esakit: can not write ${path}: a directory is in the way\n` });
  expect(readdirSync(directory)).toEqual(['answer']);
});

test('--output follows a link to the file that is meant', async () => {
  const directory = emptyDirectory();
  const path = join(directory, 'link');
  writeFileSync(join(directory, 'file'), 'old');
  symlinkSync('file', path);
  expect((await esakit(`call GetSite --SiteId ${SITE} --output ${path}`)).code).toBe(0);
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(join(directory, 'file'), 'utf8'))).toMatchObject({
    SiteModel: { SiteName: 'example.com' },
  });
});

describe('operations', () => {
  test.each([
    ['dns RECORD', 8],
    ['certificate --area kv', 0],
    ['SETCERTIFICATE upload --access write', 1],
    ['', operationNames.length],
  ])('%s', async (line, count) => {
    const { code, stdout } = await alone(`operations ${line} --json`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(count);
  });

  test('of words that none has', async () => {
    expect(await alone('operations nonsense')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'esakit: no operation has all of these words\n',
    });
  });
});
