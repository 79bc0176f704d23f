/** What Stryker counts in this process: the mutants that each test reaches. */
const { mutantCoverage } = ((globalThis as { __stryker__?: unknown }).__stryker__ ?? {}) as {
  readonly mutantCoverage?: { static: object; perTest: object };
};

/**
 * The setup of tests whose files share a process while mutants are tried. Stryker hands the counts on after each file:
 * without those of the files before it, which it has already.
 */
if (mutantCoverage) {
  mutantCoverage.static = {};
  mutantCoverage.perTest = {};
}
