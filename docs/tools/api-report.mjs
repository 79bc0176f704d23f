// Writes what each package exports into etc/, from its declarations, so that a reviewer sees what changes for users.
//
//     node docs/tools/api-report.mjs [--check]     with --check, ends with 1 where a report is out of step
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { packages, root } from './packages.mjs';

const check = process.argv.includes('--check');
const etc = join(root, 'etc');
const all = packages();
const files = all.flatMap(({ entries }) => entries.map(({ types }) => types));
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) throw new Error(`${missing[0]} is not there: build first`);

const program = ts.createProgram(files, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true });

const reports = new Map(all.map((one) => [`${one.folder}.api.md`, report(one)]));
mkdirSync(etc, { recursive: true });
const stale = readdirSync(etc).filter((name) => name.endsWith('.api.md') && !reports.has(name));
for (const name of stale) {
  console.log(`etc/${name} is of no package`);
  if (!check) rmSync(join(etc, name));
}
let changed = stale.length;
for (const [name, text] of reports) {
  const file = join(etc, name);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before === text) continue;
  changed += 1;
  console.log(`etc/${name} ${check ? 'is out of step' : 'written'}${difference(before, text)}`);
  if (!check) writeFileSync(file, text);
}
if (check && changed > 0) {
  console.log('\nWrite the reports anew with `pnpm run api`, and tell users in a changeset what changes for them.');
  process.exitCode = 1;
}

function report({ name, entries }) {
  const sections = entries.map((entry) => `## \`${entry.name}\`\n\n${section(entry)}`);
  const own = `<!-- Written by \`pnpm run api\` from the declarations. -->\n\n# ${name}\n\n`;
  const none = 'It is a command: it exports nothing.\n';
  return own + (sections.join('\n') || none);
}

function section({ name, types }) {
  const exported = exportsOf(types);
  const lines = [];
  const others = new Map();
  const shapes = [];
  for (const symbol of exported) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declarations = target.getDeclarations() ?? [];
    const file = declarations[0]?.getSourceFile().fileName ?? '';
    const owner = ownerOf(file);
    if (owner !== ownerOf(types)) others.set(owner, [...(others.get(owner) ?? []), symbol.name]);
    else if (file.includes('/core/dist/operations/') && declarations.every(ts.isInterfaceDeclaration))
      shapes.push(symbol.name);
    else lines.push(...declarations.map((one) => print(one, symbol.name)));
  }
  const reexports = [...others].map(([owner, names]) => reexport(owner, names));
  // Their fields are those of spec/, where they are a line to review.
  const interfaces = shapes.length > 0 ? [`// interfaces: ${shapes.join(', ')}`] : [];
  const text = [...reexports, ...lines, ...interfaces].join('\n');
  return text === '' ? `${name} exports nothing.\n` : `\`\`\`ts\n${text}\n\`\`\`\n`;
}

function exportsOf(file) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  const symbols = module ? checker.getExportsOfModule(module) : [];
  return symbols.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package that a file is of. */
function ownerOf(file) {
  return /[\\/]packages[\\/](\w+)[\\/]/.exec(file)?.[1] ?? basename(file.split(`node_modules${sep}`).at(-1) ?? file);
}

/** All of a package's root in one line, or the names where it is not all. */
function reexport(owner, names) {
  const from = all.find(({ folder }) => folder === owner);
  const [entry] = from?.entries ?? [];
  const there = new Set(entry ? exportsOf(entry.types).map((symbol) => symbol.name) : []);
  const given = new Set(names);
  const besides = names.filter((name) => !there.has(name));
  const lacking = [...there].filter((name) => !given.has(name));
  if (lacking.length >= there.size / 2) return `export { ${names.join(', ')} } from '${from?.name ?? owner}';`;
  const without = lacking.length > 0 ? ` // but its own ${lacking.join(', ')}` : '';
  const more = besides.length > 0 ? `\nexport { ${besides.join(', ')} } from '${from?.name}/…';` : '';
  return `export * from '${from?.name}';${without}${more}`;
}

function print(declaration, name) {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile());
  const own = declaration.name?.getText();
  return own === undefined || own === name ? text : `${text} // as ${name}`;
}

/** The first lines that differ. */
function difference(before, after) {
  const [old, now] = [new Set(before.split('\n')), new Set(after.split('\n'))];
  const gone = [...old].filter((line) => !now.has(line)).map((line) => `\n  - ${line}`);
  const come = [...now].filter((line) => !old.has(line)).map((line) => `\n  + ${line}`);
  return before === '' ? '' : [...gone.slice(0, 10), ...come.slice(0, 10)].join('');
}
