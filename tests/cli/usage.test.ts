import { expect, describe, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands.js';
import { nearest } from '../../packages/cli/src/args/suggest.js';
import { esakit } from './setup.js';

const names = Object.keys(commands);
const width = Math.max(...names.map((name) => name.length));

const exactly = (message: string): RegExp => new RegExp(`^esakit: ${message.replace(/[()?[\].]/g, '\\$&')}$`);

describe('help', () => {
  test.each(['', 'help', '--help', '-h', 'help --help', 'help help', '--help --json'])('esakit %s', async (line) => {
    const { code, stdout, stderr } = await esakit(line);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const [name, { summary }] of Object.entries(commands))
      expect(stdout).toContain(`\n  ${name.padEnd(width)}  ${summary}\n`);
    for (const part of ['Usage', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'Exit codes', 'Examples']) {
      expect(stdout).toContain(part);
    }
  });

  test.each(names)('of %s, in each way to ask for it', async (name) => {
    const { code, stdout, stderr } = await esakit(`help ${name}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`\nUsage\n  esakit ${name}`);
    expect(stdout).toContain('\nExamples\n  # ');
    for (const line of [`${name} --help`, `${name} -h`, `--help ${name}`, `${name} --nonsense --site -h`]) {
      expect((await esakit(line)).stdout).toBe(stdout);
    }
  });

  test.each(names)('of %s fits a page and names every flag', async (name) => {
    const command = await commands[name]!.load();
    const { stdout } = await esakit(`help ${name}`);
    for (const flag of Object.keys(command.flags)) expect(stdout).toContain(` --${flag}`);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test.each(names)('the examples of %s have no flag that is not there', async (name) => {
    const command = await commands[name]!.load();
    const lines = command.examples
      .flatMap(({ line }) => line.split(/[|;&]/))
      .filter((line) => line.includes('esakit '));
    for (const line of lines) {
      const action = new RegExp(`esakit ${name} ([a-z]+)`).exec(line)?.[1];
      const isAction = action !== undefined && name !== 'call' && command.argumentChoices?.includes(action);
      const { flags } = (isAction && (await command.forArgument?.(action))) || command;
      for (const flag of line.match(/(?<= --)[a-z-]+/g) ?? []) expect(Object.keys(flags)).toContain(flag);
    }
  });
});

test.each(['--version', '-V'])('%s', async (flag) => {
  expect(await esakit(flag)).toEqual({ code: 0, stdout: '0.0.0-test\n', stderr: '' });
});

describe('wrong usage ends with 2, says what is wrong in a line, and prints nothing', () => {
  test.each([
    ['gett', 'unknown command "gett": did you mean get? (see: esakit help)'],
    ['site', 'unknown command "site": did you mean sites? (see: esakit help)'],
    ['certificates', 'unknown command "certificates": esakit list has those of a site (see: esakit help)'],
    ['constructor', 'unknown command "constructor" (see: esakit help)'],
    [
      'explain CreateCertificate',
      'unknown operation "CreateCertificate": did you mean CreateClientCertificate? (see: esakit help explain)',
    ],
    [
      'explain SetCertifcate',
      'unknown operation "SetCertifcate": did you mean SetCertificate? (see: esakit help explain)',
    ],
    ['help gte', 'unknown command "gte": did you mean get? (see: esakit help)'],
    ['help get list', 'unexpected "list" after help get (see: esakit help)'],
    ['--versoin', 'unknown flag --versoin: did you mean --version? (see: esakit help)'],
    ['--site example.com', 'unknown flag --site (see: esakit help)'],
    ['get --sit 1', 'unknown flag --sit: did you mean --site? (see: esakit help get)'],
    ['get --HOST a', 'unknown flag --HOST: did you mean --host? (see: esakit help get)'],
    ['list --constructor', 'unknown flag --constructor (see: esakit help list)'],
    ['list -x', 'unknown flag -x (see: esakit help list)'],
    ['sites --site 1', 'unknown flag --site (see: esakit help sites)'],
    [
      'sites --access-key-secret s',
      'unknown flag --access-key-secret: credentials come from the environment or a profile (--profile) (see: esakit help sites)',
    ],
    ['list --site', '--site needs a value: --site SITE (see: esakit help list)'],
    ['list --site --json', '--site needs a value: --site SITE (see: esakit help list)'],
    ['list --site=', '--site has an empty value (see: esakit help list)'],
    ['list --site 1 --site 2', '--site is given twice (see: esakit help list)'],
    ['list --json=yes --site 1', '--json takes no value (see: esakit help list)'],
    ['list', 'list needs either --site (esakit sites shows which there are) or --all (see: esakit help list)'],
    [
      'list --all --site 1',
      'list needs either --site (esakit sites shows which there are) or --all (see: esakit help list)',
    ],
    ['list --site 1 --timeout 5', '--timeout needs --all (see: esakit help list)'],
    ['list --all --concurrency 0', '--concurrency 0 is not a number from 1 to 100 (see: esakit help list)'],
    ['list example.com', 'unexpected "example.com" after list (see: esakit help list)'],
    ['list --site 0 --emulator', /^esakit: --site 0 is not an id: ids go from 1 to 9223372036854775807 /],
    ['list --site 9223372036854775808 --emulator', /^esakit: --site 9223372036854775808 is not an? id/],
    [
      'list --site https://example.com/ --emulator',
      /^esakit: --site https:\/\/example.com\/ is neither an id nor a name/,
    ],
    ['get', 'get needs --host, or --site and --id (see: esakit help get)'],
    ['get --id a', /^esakit: --id needs --site/],
    ['get --site 1', /^esakit: --site needs --id or --host \(see: esakit list --site 1\)/],
    ['get --host a.example --id b', /^esakit: --host looks for a certificate and --id names one: give one of them/],
    ['get --host www.example.com:443', /^esakit: --host www.example.com:443 is not an? hostname/],
    ['get --host 192.0.2.1', /^esakit: --host 192.0.2.1 is not an? hostname/],
    ['get --host a.example --pem --json', /^esakit: --pem and --json are two things to print/],
    ['get --host a.example --pem --out d', /^esakit: --pem prints and --out writes/],
    ['sites --emulator --endpoint localhost', /^esakit: --emulator and --endpoint name two places/],
    ['sites --region x_y', /^esakit: region must be one of ESA: .*; it comes from --region/],
    ['sites --endpoint http://192.0.2.1', /^esakit: endpoint must use https: .*; it comes from --endpoint/],
    ['emulator --port 65536', '--port 65536 is not a port: give a number from 0 to 65535 (see: esakit help emulator)'],
    ['emulator --port=-1', /^esakit: --port -1 is not an? port/],
    ['emulator --emulator', /^esakit: unknown flag --emulator/],
    ['dcv', 'dcv needs --host, or --site and --id (see: esakit help dcv)'],
    ['dcv --site 1', /^esakit: --site needs --id or --host/],
    ['dcv --host a.example --resolver https://dns.example', /^esakit: --resolver needs --check/],
    ['policy nothing', 'unknown operation "nothing": esakit operations WORDS finds them (see: esakit help policy)'],
    ['policy get,', /^esakit: unknown operation ""/],
    ['policy --site example.com', /^esakit: policy sends nothing, so it can't look up example.com: give the id/],
    ['policy --site 0', /^esakit: --site 0 is not an? id/],
    ['policy --region a:b', /^esakit: region must be a name/],
    ['policy --account me', /^esakit: account must be the digits/],
    ['completion', 'completion needs a shell: bash, zsh, fish (see: esakit help completion)'],
    ['completion bsh', /^esakit: unknown shell "bsh": did you mean bash\?/],
    ['completion powershell', /^esakit: unknown shell "powershell": there are bash, zsh, fish/],
    ['explain sites --code perl', /^esakit: --code perl is none of node, deno, bun, edge, browser, curl/],
    ['explain sites --code node --json', /^esakit: --code prints code and nothing else: leave out --json/],
    [
      'explain sites --code node --show-signature',
      /^esakit: --code prints code and nothing else: leave out --show-sig/,
    ],
    ['explain get --code node', 'GetCertificate needs SiteId: add --site (see: esakit help explain)'],
    ['explain sites --compare -', '--compare has nothing to compare with (see: esakit help explain)'],
    ['explain', 'explain needs an operation: esakit operations finds one (see: esakit help explain)'],
    ['explain GetCertificat', /^esakit: unknown operation "GetCertificat": did you mean GetCertificate\?/],
    ['explain DeleteEverything', /^esakit: unknown operation "DeleteEverything": esakit operations WORDS finds them/],
    ['explain get list', /^esakit: unexpected "list" after explain/],
    [
      'explain get --site example.com --id a',
      /^esakit: explain sends nothing, so it can't look up example.com: give the id/,
    ],
    ['explain sites --param SiteName', /^esakit: --param has no name and value: give it as Name=value/],
    ['explain sites --param SiteName=a --param SiteName=b', /^esakit: the parameter SiteName is given twice/],
    ['explain get --id a --param Id=b', /^esakit: the parameter Id is given twice/],
    ['explain sites --date 2026-03-01', /^esakit: --date 2026-03-01 is not an? time in UTC/],
    ['explain sites --date 2026-13-01T00:00:00Z', /^esakit: --date 2026-13-01T00:00:00Z is not an? time/],
    ['explain sites --nonce ü', /^esakit: --nonce must be printable ASCII/],
    ['explain get --emulator', 'GetCertificate needs SiteId: add --site (see: esakit help explain)'],
    ['explain get --site 1 --emulator', 'GetCertificate needs Id: add --id (see: esakit help explain)', 0],
    ['explain sites --site 1 --emulator', 'ListSites has no parameter SiteId (see: esakit help explain)', 0],
    ['explain sites --param PageSize=0', 'PageSize "0" is not a positive integer (see: esakit help explain)'],
    ['explain sites --param PageSize=many', 'PageSize "many" is not a positive integer (see: esakit help explain)'],
    [
      'explain sites --compare hello',
      /^esakit: there is no string to sign in this text; to read a file, give: --compare - < hello/,
    ],
    ['list --output json', 'unknown flag --output: for JSON give --json (see: esakit help list)'],
    ['list -o json', 'unknown flag -o: for JSON give --json (see: esakit help list)'],
    [
      '--access-key-id x sites',
      'unknown flag --access-key-id: credentials come from the environment or a profile (--profile) (see: esakit help)',
    ],
    [
      'renew',
      'unknown command "renew": ESA renews free certificates by itself; esakit apply applies for new ones (see: esakit help)',
    ],
    ['call', /^esakit: call needs an operation before any of its parameters/],
    ['call GetSit --SiteId 1', /^esakit: unknown operation "GetSit": did you mean GetSite\?/],
    ['call --PrivateKey secret SetCertificate', 'unknown flag --PrivateKey (see: esakit help call)'],
    ['call GetSite', 'GetSite needs --SiteId (see: esakit help call)'],
    ['call GetSite --siteid 1', 'unknown flag --siteid: did you mean --SiteId? (see: esakit help call)'],
    ['call GetSite --SiteId example.com', '--SiteId "example.com" is not an id in digits (see: esakit help call)'],
    ['call GetSite --SiteId 1 --all', 'GetSite does not page: leave out --all (see: esakit help call)'],
    ['call GetSite --SiteId 1 --SiteId 2', '--SiteId is given twice, and it is not a list (see: esakit help call)'],
    ['call ListSites --all --PageNumber 2', '--all reads all pages: leave out --PageNumber (see: esakit help call)'],
    ['call GetSite --input /nowhere', '--input: can not read /nowhere: ENOENT (see: esakit help call)'],
  ])(
    '%s',
    async (
      line,
      message,
      before = line.startsWith('list') && line.includes('--site ') && line.endsWith('--emulator') ? 1 : 0,
    ) => {
      const { code, stdout, stderr } = await esakit(line);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      const lines = stderr.split('\n').slice(before, -1);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(typeof message === 'string' ? exactly(message) : message);
    },
  );

  test('also where the environment is what is wrong', async () => {
    const { code, stderr } = await esakit('sites', { env: { ALIBABA_CLOUD_ESA_ENDPOINT: 'http://192.0.2.1' } });
    expect(code).toBe(2);
    expect(stderr).toContain('; it comes from ALIBABA_CLOUD_ESA_ENDPOINT');
    const other = await esakit('sites', { env: { ALIBABA_CLOUD_REGION_ID: 'A B' } });
    expect(other.stderr).toContain('; it comes from ALIBABA_CLOUD_REGION_ID');
  });
});

test('flags may stand before the command', async () => {
  const { code, stdout } = await esakit('--emulator --site example.com list --json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout).Result).toHaveLength(8);
});

test.each([
  ['sitee', 'site'],
  ['stie', 'site'],
  ['iste', 'site'],
  ['val', 'valid-only'],
  ['v', undefined],
  ['valid_only', 'valid-only'],
  ['kyword', 'keyword'],
  ['jsno', 'json'],
  ['password', undefined],
])('for %s the nearest name is %s', (text, name) => {
  expect(nearest(text, ['site', 'id', 'valid-only', 'keyword', 'json'])).toBe(name);
});

test('a negative number is the value of its flag, and named', async () => {
  expect(await esakit('check --warn -1')).toEqual({
    code: 3,
    stdout: '',
    stderr:
      'esakit: --warn -1 is neither days, as in 14, nor a share of the lifetime, as in 40% (see: esakit help check)\n',
  });
});
