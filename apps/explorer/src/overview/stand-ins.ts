/** What is compared of a certificate. */
export interface Named {
  readonly siteId: string;
  readonly hostnames: readonly string[];
}

/**
 * Finds certificates that cover all names of another, on the same site. The names are indexed once, so that a question
 * costs about the number of names, and not of certificates times names.
 *
 * @param candidates - those that can stand in.
 */
export function createStandIns<T extends Named>(candidates: readonly T[]): (row: Named) => T | undefined {
  const byName = new Map<string, Set<T>>();
  for (const one of candidates) {
    for (const name of one.hostnames) {
      const key = `${one.siteId} ${name}`;
      const known = byName.get(key);
      if (known) known.add(one);
      else byName.set(key, new Set([one]));
    }
  }
  const none: ReadonlySet<T> = new Set();

  return (row) => {
    const perName = row.hostnames.map((name) => {
      const wildcard = wildcardOf(name);
      return [
        byName.get(`${row.siteId} ${name}`) ?? none,
        (wildcard && byName.get(`${row.siteId} ${wildcard}`)) || none,
      ] as const;
    });
    const [rarest, ...others] = perName.toSorted((a, b) => sizeOf(a) - sizeOf(b));
    if (!rarest) return undefined;
    let looks = 0;
    for (const candidate of [...rarest[0], ...rarest[1]]) {
      if (candidate === row) continue;
      if (others.every((sets) => sets.some((set) => set.has(candidate)))) return candidate;
      if (++looks === MOST_CANDIDATES) break;
    }
    return undefined;
  };
}

/** Candidates that are looked at for one certificate; the certificates of a site are few, its versions even fewer. */
const MOST_CANDIDATES = 500;

const sizeOf = ([exact, wildcard]: readonly [ReadonlySet<unknown>, ReadonlySet<unknown>]): number =>
  exact.size + wildcard.size;

/** The wildcard that covers a name by RFC 6125, as `coverage` of core has it: with two labels after the asterisk. */
function wildcardOf(name: string): string | undefined {
  const [first, ...parent] = name.split('.');
  return first !== '' && first !== '*' && parent.length >= 2 ? `*.${parent.join('.')}` : undefined;
}
