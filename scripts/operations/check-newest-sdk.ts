/**
 * Prints what a version of the official SDK has and `spec/` lacks, a line each, and ends with 1 where there is something.
 * `.github/workflows/spec.yml` runs it every week with the newest one.
 *
 *     node scripts/operations/check-newest-sdk.ts FOLDER-OF-THE-PACKAGE
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { missingFrom, type Sdk } from './compare-sdk.ts';
import { readSpec } from './spec.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder has the package @alicloud/esa20240910?');
const require = createRequire(join(resolve(folder), 'package.json'));
const { version } = require('./package.json') as { readonly version: string };
const missing = missingFrom(readSpec(), require('./') as Sdk);
console.log(`@alicloud/esa20240910 ${version}: ${missing.length} differences`);
for (const line of missing) console.log(`- ${line}`);
if (missing.length > 0) process.exitCode = 1;
