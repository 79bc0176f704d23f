import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { type account, CERTIFICATE, emptyDirectory, esakit as alone, SITE } from '../../cli/setup.js';
import type { Case } from './table.js';

const HOMELESS = { HOME: '', USERPROFILE: '', XDG_STATE_HOME: '', LOCALAPPDATA: '' };
const NOTE = `${'0'.repeat(32)}.json`;

/** A command line that fails by itself. */
const usage = (line: string): Case => [`esakit ${line}`, async () => (await alone(line)).stderr];

/** What command lines say that change something, and those beside them: before a request, and after one. */
export function changeCases({ emulator, esakit }: ReturnType<typeof account>): {
  readonly changeCases: readonly Case[];
  readonly directory: string;
} {
  const directory = emptyDirectory();
  const at = (...names: string[]) => join(directory, ...names);
  beforeAll(() => {
    writeFileSync(at('file'), 'hello');
    for (const name of ['there', 'half', 'broken', 'empty']) mkdirSync(at(name));
    writeFileSync(at('there', 'key.pem'), 'hello');
    symlinkSync(at('none', 'a'), at('half', 'certificate.pem'));
    symlinkSync(at('none', 'b'), at('dangling'));
    writeFileSync(at('broken', NOTE), 'hello');
    writeFileSync(at('empty', NOTE), '{}');
  });

  /** One that meets the account, as it is or changed. */
  const meets = (what: string, line: () => string, change?: () => void): Case => [
    what,
    async () => {
      emulator.reset();
      change?.();
      return (await esakit(line())).stderr;
    },
  ];
  const put = (RecordName: string, RecordType: string, Value: string): void => {
    const RecordId = 7_000n + BigInt(emulator.state.records.size);
    const times = { CreateTime: '2026-01-01T00:00:00Z', UpdateTime: '2026-01-01T00:00:00Z' };
    const record = { SiteId: BigInt(SITE), RecordId, RecordName, RecordType, Data: { Value }, Ttl: 60, Proxied: false };
    emulator.state.records.set(RecordId, { ...record, ...times, RecordSourceType: '' });
  };
  const issue = `client-certificates issue --site ${SITE} --yes`;
  const publish = `dcv --host dev.example.com --publish --yes`;

  const cases: readonly Case[] = [
    ...[
      'quota',
      'prune',
      'prune --site 1 --all',
      'delete',
      'delete --site 1',
      'deploy',
      'deploy --host https://a.example',
      'deploy --site 1',
      'deploy --site 1 --cas-region cn-hangzhou',
      'deploy --site 1 --cas 1 --cert a',
      'deploy --site 1 --cas a',
      'deploy --site 1 --cert a --key=-----BEGIN',
      `records set --site 1 --value b --comment ${'a'.repeat(51)}`,
      'records set --site 1 --value b',
      'dcv --host a.example.com --withdraw',
      'client-certificates',
      'client-certificates nothing',
      'client-certificates revoke --site 1',
      'client-certificates hostnames',
      'client-certificates hostnames --site 1 --none --hostname a',
      'client-certificates hostnames --site 1 --yes',
      'client-certificates issue',
      'client-certificates issue --site 1',
      'client-certificates issue --site 1 --out a --csr b --name c',
      'client-certificates issue --site 1 --out a --days 0',
    ].map(usage),
    ['a machine without a home', async () => (await alone(`${publish} --emulator`, { env: HOMELESS })).stderr],
    meets('a certificate to delete that is not there', () => `delete --site ${SITE} --id none --yes`),
    meets('a certificate that may not go', () => `delete --site ${SITE} --id ${CERTIFICATE} --yes`),
    meets(
      'a certificate that is not deleted',
      () => `delete --site ${SITE} --id ${CERTIFICATE} --yes --force`,
      () => void emulator.faults.add({ kind: 'busy', action: 'DeleteCertificate' }),
    ),
    meets(
      'several records to change',
      () => `records set --site ${SITE} --name a.example.com --type CNAME --value c.example --yes`,
      () => ['a.example', 'b.example'].forEach((value) => put('a.example.com', 'CNAME', value)),
    ),
    meets(
      'several records to remove',
      () => `records remove --site ${SITE} --name a.example.com --type TXT --yes`,
      () => ['a', 'b'].forEach((value) => put('a.example.com', 'TXT', value)),
    ),
    meets('notes in a file', () => `dcv --withdraw --yes --notes ${at('file')}`),
    meets('notes below a file', () => `${publish} --notes ${at('file', 'a')}`),
    meets('notes where a link leads nowhere', () => `${publish} --notes ${at('dangling')}`),
    meets('a note that is not JSON', () => `dcv --withdraw --yes --notes ${at('broken')}`),
    meets('a note that is something else', () => `dcv --withdraw --yes --notes ${at('empty')}`),
    meets('a client certificate that would replace a key', () => `${issue} --out ${at('there')}`),
    meets('a client certificate below a file', () => `${issue} --out ${at('file', 'a')}`),
    meets('a client certificate that can not be written', () => `${issue} --key ECDSA --out ${at('half')}`),
    meets(
      'a survey of an account without sites',
      () => 'doctor --drift',
      () => emulator.state.sites.clear(),
    ),
  ];
  return { changeCases: cases, directory };
}
