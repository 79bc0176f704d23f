/** All data of an emulator at one time. It is plain: `JSON.stringify` writes it, and what `JSON.parse` reads is one. */
export interface EmulatorSnapshot {
  /** The form of the snapshot. */
  readonly emulator: 1;
  /** How far the clock was moved, in milliseconds. */
  readonly moved: number;
  /** How many ids were given. */
  readonly ids: number;
  /** PEM of the roots that the certificates' chains lead to. No key of an authority is in a snapshot. */
  readonly roots: readonly string[];
  /** The entries of each map of the state. */
  readonly state: Readonly<Record<string, unknown>>;
}

type Maps = Readonly<Record<string, Map<unknown, unknown>>>;

/** The entries of maps, copied, with integers that JSON can't hold as `{ bigint: '1' }`. */
export function packState(state: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(state as Maps).map(([name, map]) => [name, [...map].map(pack)]));
}

/**
 * Fills the maps of a state with what a snapshot holds.
 *
 * @throws {TypeError} for something else than a snapshot; then the state is what it was.
 */
export function unpackState(snapshot: EmulatorSnapshot, state: object): void {
  assertSnapshot(snapshot);
  const unpacked = Object.entries(state as Maps).map(([name, map]) => [map, entriesOf(snapshot.state[name])] as const);
  for (const [map, entries] of unpacked) {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  }
}

function assertSnapshot(snapshot: unknown): asserts snapshot is EmulatorSnapshot {
  const { emulator, moved, ids, roots, state } = (snapshot ?? {}) as Partial<Record<keyof EmulatorSnapshot, unknown>>;
  const isOne =
    emulator === 1 &&
    Number.isSafeInteger(moved) &&
    Number.isSafeInteger(ids) &&
    Array.isArray(roots) &&
    typeof state === 'object' &&
    state !== null;
  if (!isOne) throw notASnapshot();
}

function entriesOf(value: unknown): [unknown, unknown][] {
  if (!Array.isArray(value)) throw notASnapshot();
  return value.map((entry: unknown) => {
    if (!Array.isArray(entry) || entry.length !== 2) throw notASnapshot();
    return unpack(entry) as [unknown, unknown];
  });
}

const notASnapshot = (): TypeError =>
  new TypeError('expected a snapshot of an emulator of this version: what emulator.snapshot() gave');

function pack(value: unknown): unknown {
  if (typeof value === 'bigint') return { bigint: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(pack);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => (item === undefined ? [] : [[name, pack(item)]])),
  );
}

function unpack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(unpack);
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first?.[0] === 'bigint' && typeof first[1] === 'string') return toBigInt(first[1]);
  return Object.fromEntries(entries.map(([name, item]) => [name, unpack(item)]));
}

function toBigInt(digits: string): bigint {
  if (!/^-?\d{1,40}$/.test(digits)) throw notASnapshot();
  return BigInt(digits);
}
