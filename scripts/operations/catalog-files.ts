import type { Spec, SpecOperation, SpecParameter } from './spec.ts';

/** The module with a line for each operation. */
export const listFile = ({
  operations,
  areas,
}: Spec): string => `// Written by scripts/operations from spec/: change those.

/** What each area is about. */
export const areas = ${JSON.stringify(areas, null, 2)} as const;

/** Area, access, summary and methods of each operation, in the order of names. */
export const list = {
${operations.map(listLine).join('\n')}
} as const;
`;

const listLine = ({ operation, area, access, summary, method, methods = [method] }: SpecOperation): string =>
  `${operation}: ['${area}', '${access}', ${JSON.stringify(summary)}, '${methods.join(' ')}'],`;

/** The module that loads an area or its descriptions. */
export const loadersFile = ({ areas }: Spec): string => `// Written by scripts/operations from spec/: change those.

/** Loads the operations of an area. */
export const operationsOf = {
${Object.keys(areas)
  .map((area) => `'${area}': () => import('../operations/${area}.js'),`)
  .join('\n')}
} as const;

/** Loads the descriptions of an area. */
export const descriptionsOf = {
${Object.keys(areas)
  .map((area) => `'${area}': () => import('./descriptions/${area}.js'),`)
  .join('\n')}
} as const;
`;

/** The module with the descriptions of an area. */
export const descriptionsFile = (
  operations: readonly SpecOperation[],
): string => `// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
${operations.map((operation) => `${operation.operation}: ${JSON.stringify(describe(operation))},`).join('\n')}
};
`;

const describe = ({ ram, since, deprecated, replacedBy, params, paging }: SpecOperation) => ({
  ...(ram && { ram: { level: ram.level, resource: ram.resource } }),
  ...(since !== undefined && { since }),
  ...((deprecated || replacedBy !== undefined) && { deprecated: true }),
  ...(replacedBy !== undefined && { replacedBy }),
  ...(paging?.defaultPageSize !== undefined && { defaultPageSize: paging.defaultPageSize }),
  ...(paging?.maxPageSize !== undefined && { maxPageSize: paging.maxPageSize }),
  parameters: Object.fromEntries(params.map((parameter) => [parameter.name, describeParameter(parameter)])),
});

const describeParameter = (parameter: SpecParameter) => {
  const {
    meaning,
    example,
    values,
    default: standard,
    min,
    max,
    maxLength,
    requiredWhen,
    allowed,
    list,
    note,
  } = parameter;
  return {
    meaning,
    ...(example !== undefined && { example }),
    ...(values && { values }),
    ...(standard !== undefined && { default: String(standard) }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(maxLength !== undefined && { maxLength }),
    ...(requiredWhen !== undefined && { requiredWhen }),
    ...(allowed !== undefined && { allowed }),
    ...(list && { separatedByCommas: true }),
    ...(note !== undefined && { note }),
  };
};

/** The page of all operations. */
export function operationsPage({ areas, operations, apiVersion }: Spec): string {
  const sections = Object.entries(areas).map(([area, about]) => {
    const rows = operations
      .filter((operation) => operation.area === area)
      .map(({ operation, access, summary, deprecated, replacedBy }) => {
        const old = deprecated || replacedBy ? ` Deprecated${replacedBy ? `: use \`${replacedBy}\`` : ''}.` : '';
        return `| \`${operation}\` | ${access} | ${summary}.${old} |`;
      });
    return `## ${area}\n\n${about}. \`@esakit/core/operations/${area}\`\n\n| Operation | Access | What it does |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `<!-- Written by scripts/operations from spec/: change those. -->

# Operations

All ${operations.length} operations of ESA's API ${apiVersion}, by area. The function of each is named after it, as
\`getCertificate\` of \`GetCertificate\`. The root of every package has those of \`certificates\` and \`sites\`; every other
area is an entry of \`@esakit/core\`.

${sections.join('\n')}`;
}
