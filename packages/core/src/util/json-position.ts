const SPACE = /[\t\n\r ]*/y;
// From the first character that needs no escape: control characters do.
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Where a text stops being JSON, as in `line 3, column 5`. What engines say of it holds a piece of the text. */
export function jsonErrorPosition(text: string): string {
  const before = text.slice(0, findError(text)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * The offset of the first character, string or word that can't stand where it stands; the length of a text that breaks
 * off between them.
 */
function findError(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  /** Passes over spaces, then over one of these characters. */
  const sign = (signs: string): string => {
    take(SPACE);
    const found = text.charAt(at);
    if (found === '' || !signs.includes(found)) return '';
    at++;
    return found;
  };
  const open: string[] = [];

  for (;;) {
    // A value, or the end of an object or a list that is empty.
    const opened = sign('{[');
    if (opened) open.push(opened === '{' ? '}' : ']');
    else if (!take(STRING) && !take(WORD)) return at;
    let ended = opened ? sign(open.at(-1) ?? '') !== '' : true;
    if (ended && opened) open.pop();
    while (ended) {
      const end = open.at(-1);
      if (end === undefined) {
        take(SPACE);
        return at;
      }
      const next = sign(`,${end}`);
      if (next === '') return at;
      if (next === end) open.pop();
      else ended = false;
    }
    if (open.at(-1) === '}') {
      take(SPACE);
      if (!take(STRING) || !sign(':')) return at;
    }
  }
}
