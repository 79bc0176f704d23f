const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_N] = [36, 1, 26, 38, 700, 72, 128];

/** What could pass for something else in a page: controls, marks of direction, spaces. */
const UNSHOWN = /[\p{C}\p{Z}]/u;

/**
 * A hostname with its `xn--` labels in Unicode (RFC 3492). A label that does not decode, or not to what can be shown,
 * stays as it is.
 */
export const toUnicode = (name: string): string =>
  name
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');

function decode(encoded: string): string | undefined {
  const basic = encoded.lastIndexOf('-');
  const output = basic > 0 ? Array.from(encoded.slice(0, basic), codeOf) : [];
  let [n, bias, index] = [FIRST_N, FIRST_BIAS, 0];
  for (let at = basic > 0 ? basic + 1 : 0; at < encoded.length;) {
    const before = index;
    for (let [weight, k] = [1, BASE]; ; k += BASE) {
      const digit = digitOf(encoded.charCodeAt(at++));
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(index - before, output.length + 1, before === 0);
    n += Math.floor(index / (output.length + 1));
    index %= output.length + 1;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return undefined;
    output.splice(index++, 0, n);
  }
  const text = String.fromCodePoint(...output);
  return UNSHOWN.test(text) ? undefined : text;
}

const codeOf = (character: string): number => character.charCodeAt(0);

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35; NaN, past the end, is none. */
function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : undefined;
}

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
