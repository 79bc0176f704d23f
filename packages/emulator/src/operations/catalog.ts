/** All that needs the catalog of operations. It is large, so this module is loaded with the first request. */
export { sampleAnswer } from '@esakit/core/catalog';
export { describe } from './describe.js';
export { readInput } from './read-input.js';
