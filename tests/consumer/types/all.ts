// Every type of every entry, so that each declaration file is checked.
export type * as browser from '@esakit/browser';
export type * as browserInOneFile from '@esakit/browser/esakit.min.js';
export type * as bun from '@esakit/bun';
export type * as core from '@esakit/core';
export type * as lifecycle from '@esakit/core/lifecycle';
export type * as credentials from '@esakit/core/credentials';
export type * as host from '@esakit/core/host';
export type * as proxy from '@esakit/core/proxy';
export type * as sign from '@esakit/core/sign';
export type * as reader from '@esakit/core/x509';
export type * as deno from '@esakit/deno';
export type * as edge from '@esakit/edge';
export type * as emulator from '@esakit/emulator';
export type * as server from '@esakit/emulator/server';
export type * as node from '@esakit/node';
export type * as x509 from '@esakit/x509';
