import { join } from 'node:path';
import { build } from 'esbuild';
import type { Setting } from './runner.js';

/** An entry and the installed packages in one file, as a runtime with these export conditions loads it. */
export async function bundle(
  { consumer }: Pick<Setting, 'consumer'>,
  entry: string,
  conditions: readonly string[],
  format: 'esm' | 'iife' = 'esm',
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(consumer, 'conformance', `${entry}.mjs`)],
    bundle: true,
    write: false,
    format,
    globalName: 'conformance',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: [...conditions],
  });
  return outputFiles[0]?.text ?? '';
}
