import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@esakit/core';
import { describe, expect, it } from 'vitest';
import { binary, requirement, run } from './support/runtime.js';
import { CERTIFICATE, useService } from './support/service.js';
import { examples, readJson, stage } from './support/stage.js';

interface Config {
  readonly tasks: Readonly<Record<string, string>>;
}

const ENDPOINT = 'ALIBABA_CLOUD_ESA_ENDPOINT';
const deno = binary('deno');
const { skip, note } = requirement(deno);
const environment = { DENO_NO_UPDATE_CHECK: '1' };

/** The example, with its dependencies where they are instead of where Deno would fetch them. */
async function installed(): Promise<string> {
  const folder = await stage('deno');
  const file = join(folder, 'deno.json');
  await writeFile(file, JSON.stringify({ ...(await readJson<Config>(file)), nodeModulesDir: 'manual' }));
  return folder;
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Runs a task of the example. */
const task = async (name: string, args: readonly string[], env = {}) =>
  run(deno, ['task', '--quiet', name, ...args], { cwd: await installed(), env: { ...environment, ...env } });

describe.skipIf(skip)(`the example for Deno${note}`, () => {
  const service = useService();

  it('lists what covers a hostname, with no permission but those of its task', async () => {
    expect(await task('emulator', ['www.example.com'], service.settings())).toEqual({
      code: 0,
      stdout: `${CERTIFICATE} names www.example.com itself, valid until ${dayOf(service.endOf('www.example.com'))}\n`,
      stderr: '',
    });
  });

  it('fails where nothing does', async () => {
    expect(await task('emulator', ['www.example.edu'], service.settings())).toEqual({
      code: 1,
      stdout: '',
      stderr: 'no certificate covers www.example.edu\n',
    });
  });

  it('may read the variables of the key in the task for an account, which the key is asked for first', async () => {
    const { code, stderr } = await task('start', []);
    expect(stderr).toContain('set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET in the environment');
    expect(code).toBe(1);
  });

  it('passes the check of its types', async () => {
    const { code, stderr } = await run(deno, ['check', '--quiet', 'main.ts'], {
      cwd: await installed(),
      env: environment,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

/** Flags of a task, each with what it allows. */
const flagsOf = (command = ''): Record<string, string[]> =>
  Object.fromEntries(
    [...command.matchAll(/ (--[\w-]+)(?:=(\S+))?/g)].map(([, flag = '', values]) => [flag, values?.split(',') ?? []]),
  );

it('the tasks of the example for Deno differ only in where they call', async () => {
  const { tasks } = await readJson<Config>(join(examples, 'deno/deno.json'));
  const { host } = new URL(createClient({ credentials: { accessKeyId: 'id', accessKeySecret: 'secret' } }).endpoint);
  const start = flagsOf(tasks['start']);
  expect(start).toEqual({
    '--no-prompt': [],
    '--allow-net': [host],
    '--allow-env': ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
  });
  expect(flagsOf(tasks['emulator'])).toEqual({
    ...start,
    '--allow-net': ['127.0.0.1'],
    '--allow-env': [...(start['--allow-env'] ?? []), ENDPOINT],
  });
});
