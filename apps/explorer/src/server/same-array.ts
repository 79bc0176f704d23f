/**
 * Vercel's runtime on a developer's machine has a stand-in for `Array` that `Array.prototype` does not know. The reader
 * of certificates tells lists by comparing the two, and would find names of more than one part empty.
 */
export function makeArrayOne(): void {
  if (Array.prototype.constructor === Array) return;
  // oxlint-disable-next-line no-extend-native -- nothing is added: what is there is put right
  Object.defineProperty(Array.prototype, 'constructor', { value: Array, configurable: true, writable: true });
}
