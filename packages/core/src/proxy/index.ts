/**
 * What a signing proxy and the page that calls it say to each other: one JSON text each way, read with `parseJson` and
 * written with `stringifyJson`, so that an id of 64 bits stays exact.
 *
 * @module
 */
export { fromWireError } from './from-wire-error.js';
export { ProxyError, type ProxyErrorCode } from './proxy-error.js';
export type { ProxyAnswer, ProxyFailure, ProxyRequest, ProxySuccess, WireError } from './protocol.js';
export { isAboutProxy, toWireError } from './to-wire-error.js';
