/**
 * The first 32 bits of the fractional parts of the roots of the first prime numbers: what the constants of SHA-256 are
 * (FIPS 180-4, 4.2.2 and 5.3.3). `lean-libraries.ts` builds this in for noble's tables. The bits are the same where a
 * root is wrong by a part in 2^43, and no engine is by one in 2^50.
 *
 * @param count - at most 64.
 */
export function rootsOfPrimes(count: number, root: (prime: number) => number): Uint32Array {
  const bits = new Uint32Array(count);
  const composite: boolean[] = [];
  for (let number = 2, found = 0; found < count; number++) {
    if (composite[number]) continue;
    // The array keeps a number modulo 2^32, so the integer part of the root goes by itself.
    bits[found++] = root(number) * 2 ** 32;
    for (let multiple = number ** 2; multiple < 312; multiple += number) composite[multiple] = true;
  }
  return bits;
}
