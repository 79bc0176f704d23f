// Prints what the reports of vitest and of the conformance suite count, by itself on the last line, with every skipped
// test of vitest before it; the suite's own table shows its skips.
import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../.artifacts/${name}`, import.meta.url), 'utf8'));

const vitest = read('tests.json');
for (const { assertionResults } of vitest.testResults) {
  for (const { fullName, status } of assertionResults) {
    if (status !== 'passed' && status !== 'failed') console.log(`skipped: ${fullName}`);
  }
}
const statuses = read('conformance.json').flatMap(({ results }) => results.map(({ status }) => status));
const count = (status) => statuses.filter((one) => one === status).length;

const passed = vitest.numPassedTests + count('passed');
const failed = vitest.numFailedTests + count('failed');
if (passed === 0 || failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
