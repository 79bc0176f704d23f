/** The name that was most likely meant; undefined where none is near. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, distance: name.startsWith(text) && text.length > 1 ? 0 : distance(text, name) }))
    .filter((one) => one.distance <= Math.max(1, Math.floor(one.name.length / 3)))
    .toSorted((a, b) => a.distance - b.distance);
  return best?.name;
}

/** How many letters have to be put in, left out, changed or swapped with the next, without regard to case. */
export function distance(a: string, b: string): number {
  const from = Array.from(a.toLowerCase());
  const to = Array.from(b.toLowerCase());
  const rows: number[][] = [to.map((_, index) => index).concat(to.length)];
  for (const [i, letter] of from.entries()) {
    const above = rows[i] ?? [];
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const changed = (above[j] ?? 0) + (letter === other ? 0 : 1);
      const swaps = letter === to[j - 1] && from[i - 1] === other;
      const swapped = swaps ? (rows[i - 1]?.[j - 1] ?? 0) + 1 : Infinity;
      row.push(Math.min(changed, swapped, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
