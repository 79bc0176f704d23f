import type { HostFiles, HostHttp, HostSpawn } from '@esakit/core/host';

/** A hash of Bun's in progress. */
interface Hasher {
  copy(): Hasher;
  update(data: string | Uint8Array): Hasher;
  digest(encoding: 'hex'): string;
}

/** The part of Bun that the adapter uses. Declared here, so that the package's types don't need Bun's. */
interface BunRuntime {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  readonly CryptoHasher: {
    new (algorithm: 'sha256', key?: string): Hasher;
    hash(algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex'): string;
  };
}

/** The modules of Node that the adapter uses, which Bun has too. */
interface NodeModules {
  readonly 'node:fs': HostFiles;
  readonly 'node:http': HostHttp;
  readonly 'node:child_process': { readonly spawn: HostSpawn };
  readonly 'node:os': { homedir(): string };
}

interface NodeProcess {
  readonly platform: string;
  getBuiltinModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name];
}

export const nodeProcess = (): NodeProcess => (globalThis as unknown as { readonly process: NodeProcess }).process;

/** A module of Node, looked up when it is needed. */
export const builtin = <Name extends keyof NodeModules>(name: Name): NodeModules[Name] =>
  nodeProcess().getBuiltinModule(name);

/** Looked up at each use, so that importing the package does nothing on any runtime. */
export const runtime = (): BunRuntime => (globalThis as unknown as { readonly Bun: BunRuntime }).Bun;
