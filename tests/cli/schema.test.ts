import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands.js';
import { account, CERTIFICATE, emptyDirectory, SITE } from './setup.js';

const { emulator, esakit, certificate } = account();

beforeEach(() => {
  emulator.state.records.set(1n, {
    SiteId: BigInt(SITE),
    RecordId: 1n,
    RecordName: 'old.example.com',
    RecordType: 'TXT',
    Data: { Value: 'a' },
    Ttl: 60,
    Proxied: false,
    CreateTime: '2026-01-01T00:00:00Z',
    UpdateTime: '2026-01-01T00:00:00Z',
  });
});

interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

const KNOWN = new Set([
  '$schema',
  'title',
  'type',
  'enum',
  'oneOf',
  'anyOf',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'examples',
]);

/** As much of JSON Schema as the schemas here use: the places that don't fit. */
function misfits(value: unknown, schema: Schema, path = '$'): string[] {
  const unknown = Object.keys(schema).filter((keyword) => !KNOWN.has(keyword));
  if (unknown.length > 0) return [`${path}: this test does not know ${unknown.join(', ')}`];
  if (schema.oneOf) {
    const fitting = schema.oneOf.filter((one) => misfits(value, one, path).length === 0);
    return fitting.length === 1 ? [] : [`${path}: fits ${fitting.length} of oneOf`];
  }
  if (schema.anyOf) {
    return schema.anyOf.some((one) => misfits(value, one, path).length === 0) ? [] : [`${path}: fits none of anyOf`];
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: ${JSON.stringify(value)} is not in enum`];
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value))) return [`${path}: is not ${types.join(' or ')}`];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => misfits(item, schema.items ?? {}, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {}, required = [], additionalProperties = true } = schema;
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${path}.${name}: is missing`),
    ...Object.entries(value).flatMap(([name, item]) => {
      const own = properties[name] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
      if (own) return misfits(item, own, `${path}.${name}`);
      return additionalProperties ? [] : [`${path}.${name}: is not in the schema`];
    }),
  ];
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

const schemaOf = async (command: string): Promise<Schema> => {
  const { code, stdout, stderr } = await esakit(`${command} --schema`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Schema;
};

/** The words of a line that name a command. */
const commandOf = (line: string): string =>
  line
    .split(' ')
    .slice(0, /^(call|[\w-]+ (set|remove|issue|hostnames)) /.test(line) ? 2 : 1)
    .join(' ');

const lines = [
  `get --site ${SITE} --id ${CERTIFICATE}`,
  'get --host dev.example.net',
  `get --host www.example.com --out ${emptyDirectory()}`,
  'list --site example.com',
  'list --site example.net --keyword nothing',
  'sites',
  'check',
  'check --site staging.example.com',
  'check --host a.b.c.example.com',
  'check --host www.example.com --served --connect 127.0.0.1:1',
  'dcv --host dev.example.com',
  'dcv --host blog.example.com',
  `dcv --site ${SITE} --id ${CERTIFICATE}`,
  `dcv --host dev.example.com --publish --dry-run --notes ${emptyDirectory()}`,
  `dcv --host dev.example.com --publish --yes --notes ${emptyDirectory()}`,
  `dcv --withdraw --notes ${emptyDirectory()}`,
  'apply --domain new.example.com --resolver none --dry-run',
  'apply --domain www.example.com --resolver none',
  `wait --site ${SITE} --id ${CERTIFICATE}`,
  'records --site example.com',
  'records set --site example.com --name new.example.com --type TXT --value a --yes',
  'records remove --site example.com --id 1 --yes',
  'client-certificates --site example.com',
  `client-certificates issue --site example.com --key ECDSA --out ${emptyDirectory()} --yes`,
  `client-certificates issue --site example.com --out ${emptyDirectory()} --dry-run`,
  'client-certificates hostnames --site example.com',
  'client-certificates hostnames --site example.com --hostname api.example.com --yes',
  `explain get --site ${SITE} --id ${CERTIFICATE}`,
  'explain sites --show-signature',
  'policy',
  'policy sites',
  'operations certificate',
  'quota --site example.com',
  'prune --site example.com --dry-run',
  'prune --all --dry-run',
  'prune --site example.com --yes',
  `delete --site ${SITE} --id ${CERTIFICATE} --dry-run`,
  `delete --site ${SITE} --id ${CERTIFICATE} --force --yes`,
  'deploy --site example.com --cas 30000502 --dry-run',
  'deploy --site example.com --cas 30000502 --yes',
  'whoami',
  'doctor',
  'doctor --for SetCertificate,GetRecord',
  'doctor --drift',
  `call GetCertificate --SiteId ${SITE} --Id ${CERTIFICATE}`,
];

describe('what --json prints is as --schema says', () => {
  test.each(lines)('%s', async (line) => {
    const schema = await schemaOf(commandOf(line));
    const { stdout } = await esakit(`${line} --json`);
    expect(misfits(JSON.parse(stdout), schema)).toEqual([]);
  });

  test('also where the service says more, or less', async () => {
    Object.assign(certificate().Result, { Something: { New: 1 }, CasId: undefined });
    const { stdout } = await esakit('list --site example.com --json');
    expect(misfits(JSON.parse(stdout), await schemaOf('list'))).toEqual([]);
  });

  test('every command that prints JSON has a schema, and is tried here', async () => {
    for (const [name, { load }] of Object.entries(commands)) {
      const { flags, schema } = await load();
      expect([name, schema !== undefined]).toEqual([name, 'json' in flags]);
      expect('schema' in flags).toBe('json' in flags);
      const isTried = name === 'emulator' || lines.some((line) => line.startsWith(name));
      expect([name, isTried]).toEqual([name, schema !== undefined]);
    }
  });

  test('and not as it says of another', async () => {
    const { stdout } = await esakit('sites --json');
    expect(misfits(JSON.parse(stdout), await schemaOf('list'))).not.toEqual([]);
    const [answer] = (await schemaOf('get')).anyOf ?? [];
    expect(misfits({ Status: 7, Result: { Id: 7 } }, answer ?? {})).toEqual([
      '$.Status: is not string',
      '$.Result.Id: is not string',
    ]);
    const checked = JSON.parse((await esakit('check --json')).stdout) as object;
    expect(misfits({ ...checked, more: 1 }, await schemaOf('check'))).toEqual(['$.more: is not in the schema']);
    expect(misfits({ ...checked, warnDays: '30' }, await schemaOf('check'))).toEqual([
      '$.warnDays: is not integer or null',
    ]);
  });
});

test('--schema needs nothing else', async () => {
  expect((await schemaOf('explain')).type).toBe('object');
  expect((await schemaOf('get')).anyOf).toHaveLength(2);
});

/** What a schema says, a line for each field. */
function outline({ oneOf, anyOf, properties, additionalProperties, items, ...rest }: Schema, path = '$'): string[] {
  const { required = [], ...own } = rest;
  const extra = typeof additionalProperties === 'object' ? outline(additionalProperties, `${path}.*`) : [];
  const isOpen = additionalProperties === undefined ? '' : ` open: ${additionalProperties !== false}`;
  return [
    `${path} ${JSON.stringify(own)}${isOpen}`,
    ...[...(oneOf ?? []), ...(anyOf ?? [])].flatMap((one, index) => outline(one, `${path}|${index}`)),
    ...Object.entries(properties ?? {}).flatMap(([name, field]) =>
      outline(field, `${path}.${name}${required.includes(name) ? '' : '?'}`),
    ),
    ...extra,
    ...(items ? outline(items, `${path}[]`) : []),
  ];
}

test.each([...new Set(lines.map(commandOf))].filter((command) => command !== 'call GetCertificate'))(
  'what programs may rely on in the document of %s',
  async (command) => {
    const text = outline(await schemaOf(command)).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`schema/${command.replace(' ', '-')}.txt`);
  },
);
