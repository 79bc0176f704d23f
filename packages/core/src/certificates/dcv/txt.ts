/** Bytes that one character-string of a TXT record holds (RFC 1035, 3.3). */
const MAX_BYTES = 255;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * A text as the data of a TXT record in a zone file: character-strings in quotes, as many as it takes, with quotes,
 * backslashes and everything outside printable ASCII escaped (RFC 1035, 5.1).
 */
export function quoteTxt(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const strings: string[] = [];
  for (let start = 0; start === 0 || start < bytes.length; start += MAX_BYTES) {
    strings.push(`"${Array.from(bytes.subarray(start, start + MAX_BYTES), quoteByte).join('')}"`);
  }
  return strings.join(' ');
}

function quoteByte(byte: number): string {
  if (byte === QUOTE || byte === BACKSLASH) return `\\${String.fromCharCode(byte)}`;
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, '0')}`;
}

const STRINGS = /^\s*(?:"(?:[^"\\]|\\[^])*"\s*)+$/;
const STRING = /"((?:[^"\\]|\\[^])*)"/g;
const ESCAPE = /\\(?:(\d{3})|([^]))|[^\\]+/g;

/**
 * The text of a TXT record's data: its character-strings joined, without quotes and escapes. Some resolvers do that
 * already; what is in no quotes is taken as it is.
 */
export function readTxt(data: string): string {
  if (!STRINGS.test(data)) return data;
  const bytes: number[] = [];
  for (const [, inner = ''] of data.matchAll(STRING)) {
    for (const [plain, code, char] of inner.matchAll(ESCAPE)) {
      if (code === undefined) bytes.push(...new TextEncoder().encode(char ?? plain));
      else bytes.push(Number(code) & 0xff);
    }
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
