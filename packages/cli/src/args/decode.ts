/**
 * Reads bytes as text, by their byte order mark, which is not part of it: PowerShell writes UTF-16, and other editors of
 * Windows a mark before UTF-8. What can't be read becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Whether a text was in an encoding that was not recognised: as Latin-1, GBK, or UTF-16 without its mark. */
export const isGarbled = (text: string): boolean => /[\0\uFFFD]/.test(text);
