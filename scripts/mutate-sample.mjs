// A plugin of Stryker for `npm run mutate PACKAGE -- --sample 100`: tries that many of a package's changes, drawn by
// chance, and says how far the figure can be from that of all. Stryker asks a checker before it tries a change; this one
// turns down all that are not in the sample, and Stryker leaves those out of its count.
import { relative } from 'node:path';
import process from 'node:process';

const size = Number(process.env['ESAKIT_MUTATE_SAMPLE']);
const seed = Number(process.env['ESAKIT_SEED']);

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
function* chances(state) {
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    yield ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** The ids of the sample. A mutant draws its own number, so that a test more or less leaves the sample as it is. */
function draw(mutants) {
  const byId = mutants.toSorted((one, other) => Number(one.id) - Number(other.id));
  const chance = chances(seed);
  const drawn = byId.map(({ id }) => ({ id, number: chance.next().value }));
  return new Set(
    drawn
      .toSorted((one, other) => one.number - other.number)
      .slice(0, size)
      .map(({ id }) => id),
  );
}

const PASSED = { status: 'passed' };
const NOT_DRAWN = { status: 'compileError', reason: 'not drawn' };

function createChecker() {
  let sample = new Set();
  return {
    async init() {},
    // Called once, with all mutants.
    async group(mutants) {
      sample = draw(mutants);
      return [mutants.map(({ id }) => id)];
    },
    async check(mutants) {
      return Object.fromEntries(mutants.map((mutant) => [mutant.id, sample.has(mutant.id) ? PASSED : NOT_DRAWN]));
    },
  };
}

const STATES = { noticed: ['Killed', 'Timeout', 'RuntimeError'], missed: ['Survived', 'NoCoverage'] };

const percent = (share) => `${(100 * share).toFixed(1)} %`;

function createReporter() {
  let seen = 0;
  return {
    // As they are found, so that an interrupted run has told what it saw.
    onMutantTested({ status, fileName, location, replacement }) {
      if (status !== 'CompileError') seen++;
      if (!STATES.missed.includes(status)) return;
      const { line, column } = location.start;
      console.log(`${seen} of ${size} tried; missed: ${relative('.', fileName)}:${line}:${column} ${replacement}`);
    },
    onMutationTestReportReady(report) {
      const states = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
      const noticed = states.filter((state) => STATES.noticed.includes(state)).length;
      const tried = noticed + states.filter((state) => STATES.missed.includes(state)).length;
      if (tried === 0) {
        console.log('\nno change was tried: a sample is drawn by one checker, so leave out --concurrency');
        return;
      }
      // Wilson's interval: right for few and for shares near 1 too.
      const [share, z] = [noticed / tried, 1.96];
      const middle = (share + z ** 2 / (2 * tried)) / (1 + z ** 2 / tried);
      const width = (z * Math.sqrt((share * (1 - share)) / tried + z ** 2 / (4 * tried ** 2))) / (1 + z ** 2 / tried);
      console.log(
        `\nseed ${seed}: ${noticed} of ${tried} changes noticed (${percent(share)}), drawn from ${states.length}; ` +
          `of all, with a certainty of 95 %, between ${percent(middle - width)} and ${percent(middle + width)}`,
      );
    },
  };
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', factory: createChecker },
  { kind: 'Reporter', name: 'sample', factory: createReporter },
];
