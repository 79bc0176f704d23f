import { join } from 'node:path';
import { Application } from 'typedoc';
import { packages, root } from './packages.mjs';

/**
 * Writes the reference of every package from its docstrings.
 *
 * @throws Error where a link in a docstring leads nowhere, or something is used in a signature that nobody can import.
 */
export async function writeReference(out) {
  const entries = packages().flatMap((one) => one.entries);
  const app = await Application.bootstrap({
    name: 'esakit: reference',
    entryPoints: entries.map(({ source }) => source),
    tsconfig: join(root, 'docs/tsconfig.json'),
    readme: 'none',
    // Types are checked where they are built, by the compiler that builds them.
    skipErrorChecking: true,
    disableGit: true,
    disableSources: true,
    excludePrivate: true,
    excludeInternal: true,
    hideGenerator: true,
    // Its page lacks places that other pages lead to.
    includeHierarchySummary: false,
    navigationLinks: { Guide: '../', GitHub: 'https://github.com/esakit/esakit' },
    validation: { notExported: true, invalidLink: true, notDocumented: false },
    logLevel: 'Warn',
  });
  const points = app.getEntryPoints() ?? [];
  const names = new Map(entries.map(({ source, name }) => [source.replaceAll('\\', '/'), name]));
  // By the name that is imported, not by where the file is.
  for (const point of points) point.displayName = names.get(point.sourceFile.fileName) ?? point.displayName;
  const project = app.converter.convert(points);
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('the reference has warnings: see above');
  await app.generateDocs(project, out);
  return points.length;
}
