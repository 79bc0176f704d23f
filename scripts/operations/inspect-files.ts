import type { Spec } from './spec.ts';

/** The areas that the root of core and of every adapter has. */
const IN_ROOT = new Set(['certificates', 'sites']);

/** The module that knows where an operation is imported from. */
export function areasFile({ areas, operations }: Spec): string {
  const lines = Object.keys(areas)
    .filter((area) => !IN_ROOT.has(area))
    .map((area) => {
      const names = operations.filter((operation) => operation.area === area).map(({ operation }) => operation);
      return `'${area}': '${names.toSorted().join(' ')}',`;
    });
  return `// Written by scripts/operations from spec/: change those.

/** The operations of each area that is not in the root of core. */
const AREAS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** The area to import an operation from; undefined for one that the root of core has, or that nobody knows. */
export const areaOf = (operation: string): string | undefined =>
  Object.keys(AREAS).find((area) => AREAS[area]?.split(' ').includes(operation));
`;
}

/** The module with what is published about RAM actions. */
export const ramFile = ({ operations }: Spec): string => `// Written by scripts/operations from spec/: change those.

/** Access level, and what the action can be granted on, of each operation of which they are published. */
export const PUBLISHED = {
${operations.flatMap(({ operation, ram }) => (ram ? [`${operation}: ['${ram.level}', '${ram.resource}'],`] : [])).join('\n')}
} as const;
`;
