import type { BuildOptions } from 'esbuild';
import type { Assets } from '../src/assets/assets.js';

export declare const ENTRIES: readonly string[];

/** Takes the packages of the workspace from their sources. */
export declare const FROM_SOURCES: BuildOptions;

export declare function buildAssets(options?: BuildOptions): Promise<Assets>;

export declare function build(what: {
  readonly outdir: string;
  readonly entries?: readonly string[];
  readonly options?: BuildOptions;
}): Promise<void>;
