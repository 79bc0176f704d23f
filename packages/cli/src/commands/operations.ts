import {
  type Area,
  catalogEntry,
  type CatalogEntry,
  jsonSchema,
  loadOperation,
  operationAreas,
  operationNames,
} from '@esakit/core/catalog';
import { defineCommand } from '../args/command.js';
import { jsonFlag, wideFlag } from '../args/flags.js';
import { print, say } from '../io.js';
import { printJson } from '../output/json.js';
import { painter } from '../output/paint.js';
import { anyString, listOf, oneOf, record } from '../output/schema.js';
import { columnsOf, type Column, table } from '../output/table.js';

const AREAS = Object.keys(operationAreas) as Area[];
const ACCESS = ['read', 'list', 'write'] as const;

const columns: readonly Column<CatalogEntry>[] = [
  { heading: 'OPERATION', cell: ({ name }) => name },
  { heading: 'ACCESS', cell: ({ access }) => ({ text: access, colour: access === 'write' ? 'yellow' : undefined }) },
  { heading: 'AREA', cell: ({ area }) => area },
  { heading: 'SUMMARY', fit: 'below', cell: ({ summary }) => summary },
];

export const operations = defineCommand({
  usage: ['operations [WORDS] [--area AREA] [--access ACCESS] [--json]'],
  about: `Finds operations of ESA. Each of the words has to be in the name, the summary or the area, in any case. \
Without words it lists all ${operationNames.length}.

esakit help call OPERATION describes the parameters of one.

--json prints a list with the JSON Schema of each input too.`,
  argument: 'WORDS',
  takesMore: true,
  flags: {
    area: { type: 'string', value: 'AREA', choices: AREAS, about: `Only those of an area: ${AREAS.join(', ')}` },
    access: { type: 'string', value: 'ACCESS', choices: ACCESS, about: `Only those that ${ACCESS.join(', ')}` },
    ...wideFlag,
    ...jsonFlag,
  },
  schema: listOf(
    record({
      name: anyString,
      area: oneOf(...AREAS),
      access: oneOf(...ACCESS),
      methods: listOf(oneOf('GET', 'POST')),
      summary: anyString,
      input: { type: 'object' },
    }),
  ),
  examples: [
    { line: 'esakit operations dns record', about: 'All that have to do with DNS records' },
    { line: 'esakit operations certificate --access write', about: 'What changes certificates' },
    { line: "esakit operations --area kv --json | jq -r '.[].name'", about: 'Names only' },
  ],
  async run({ flags, argument = '' }, io) {
    const words = argument.toLowerCase().split(/\s+/).filter(Boolean);
    const found = operationNames.map(catalogEntry).filter(({ name, area, access, summary }) => {
      const text = `${name} ${area} ${summary}`.toLowerCase();
      return (
        words.every((word) => text.includes(word)) &&
        (flags.area ?? area) === area &&
        (flags.access ?? access) === access
      );
    });
    if (flags.json) {
      const described = found.map(async (entry) => ({
        ...entry,
        input: jsonSchema((await loadOperation(entry.name)).input, 'input'),
      }));
      printJson(io, await Promise.all(described));
    } else if (found.length === 0) say(io, 'no operation has all of these words');
    else print(io, table(found, columns, painter(io), columnsOf(io, flags.wide)));
    return 0;
  },
});
