import { build } from 'esbuild';

/** What the bundlers of edge platforms make of an entry file: one module for a runtime of these export conditions. */
export async function bundle(
  entry: string,
  conditions: readonly string[],
  format: 'esm' | 'iife' = 'esm',
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format,
    globalName: 'entry',
    target: 'es2022',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: [...conditions],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
