import type { Access } from '@esakit/core';
import { type Area, catalogEntry, type CatalogEntry, operationAreas, operationNames } from '@esakit/core/catalog';

/** The operations of an area that a search finds. */
export interface FoundArea {
  readonly area: Area;
  readonly about: string;
  readonly operations: readonly CatalogEntry[];
}

const ALL: readonly CatalogEntry[] = operationNames.map(catalogEntry);

/** Each word has to be in the name, the area or the summary. Those with the words in their name come first. */
export function searchOperations(query: string): readonly CatalogEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = ({ name }: CatalogEntry): number => {
    const lower = name.toLowerCase();
    const missing = words.filter((word) => !lower.includes(word)).length;
    return 2 * missing + Number(!lower.startsWith(words[0] ?? ''));
  };
  return ALL.filter(({ name, area, summary }) => {
    const text = `${name} ${area} ${summary}`.toLowerCase();
    return words.every((word) => text.includes(word));
  }).toSorted((a, b) => rank(a) - rank(b));
}

/** What a search finds, by area, in the order of the areas. */
export function searchByArea(query: string): readonly FoundArea[] {
  const found = searchOperations(query);
  return (Object.keys(operationAreas) as Area[])
    .map((area) => ({ area, about: operationAreas[area], operations: found.filter((one) => one.area === area) }))
    .filter(({ operations }) => operations.length > 0);
}

/** What each kind of operation is called. */
export const ACCESS_WORDS: Readonly<Record<Access, string>> = { read: 'reads', list: 'lists', write: 'changes' };

const ACRONYMS: Readonly<Record<string, string>> = { dns: 'DNS', https: 'HTTPS', waf: 'WAF', ddos: 'DDoS', kv: 'KV' };

/** An area as a heading: `Origin certificates`, `DNS`. */
export function areaTitle(area: Area): string {
  const words = area.replaceAll('-', ' ');
  return ACRONYMS[area] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
