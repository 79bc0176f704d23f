// The types of all packages that run everywhere, on a platform with no types but those of web-globals.d.ts.
export type * as browser from '@esakit/browser';
export type * as bun from '@esakit/bun';
export type * as core from '@esakit/core';
export type * as proxy from '@esakit/core/proxy';
export type * as sign from '@esakit/core/sign';
export type * as reader from '@esakit/core/x509';
export type * as adapter from '@esakit/core/adapter';
export type * as catalog from '@esakit/core/catalog';
export type * as codeSamples from '@esakit/core/code-samples';
export type * as metrics from '@esakit/core/metrics';
export type * as dns from '@esakit/core/operations/dns';
export type * as deno from '@esakit/deno';
export type * as edge from '@esakit/edge';
export type * as emulator from '@esakit/emulator';
export type * as node from '@esakit/node';
export type * as x509 from '@esakit/x509';
