/** The keys and values of the sections of an ini file, by their names. */
export type Ini = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * Parses an ini file: `[section]`, `key = value`, and comments in lines that begin with `#` or `;`. A value may be in
 * quotes, and ends at a `#` or `;` after a blank where it is not. A section that comes again is continued.
 *
 * @returns the number of the first line that is none of these, where there is one.
 */
export function parseIni(text: string): Ini | number {
  const sections = new Map<string, Record<string, string>>();
  let section: Record<string, string> | undefined;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === '' || /^[#;]/.test(line)) continue;
    const name = /^\[([^\]]+)\]\s*(?:[#;].*)?$/.exec(line)?.[1]?.trim();
    if (name !== undefined) {
      section = sections.get(name) ?? (Object.create(null) as Record<string, string>);
      sections.set(name, section);
      continue;
    }
    const at = line.indexOf('=');
    if (at < 1 || !section) return index + 1;
    const value = line.slice(at + 1).trim();
    section[line.slice(0, at).trim()] = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value.replace(/\s+[#;].*$/, '');
  }
  return sections;
}
