import process from 'node:process';
import config from './vitest.config.js';

/** The tests of one package, in which its mutants have to be noticed. */
export default {
  ...config,
  test: { ...config.test, include: [`tests/${process.env['ESAKIT_MUTATE'] ?? 'core'}/**/*.test.ts`] },
};
