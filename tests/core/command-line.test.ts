import { describe, expect, test } from 'vitest';
import { splitCommandLine } from '../../packages/core/src/util/command-line.js';

describe('a command line', () => {
  test.each<[line: string, words: readonly string[] | undefined]>([
    ['', []],
    [' \t\n ', []],
    ['a', ['a']],
    ['  a  b\tc\nd ', ['a', 'b', 'c', 'd']],
    ["'a b' c", ['a b', 'c']],
    ['"a b" c', ['a b', 'c']],
    ['\'\' "" a', ['', '', 'a']],
    ['a\'b c\'"d e"f', ['ab cd ef']],
    ['\'"\' "\'"', ['"', "'"]],
    ["'a\\b\\\\'", ['a\\b\\\\']],
    ['a\\ b \\c \\\\ \\"', ['a b', 'c', '\\', '"']],
    ["\\'a", ["'a"]],
    ['"a\\"b" "c\\\\d" "\\$e" "\\`f"', ['a"b', 'c\\d', '$e', '`f']],
    ['"a\\b"', ['a\\b']],
    ['a \\\nb', ['a', 'b']],
    ['a\\\nb', ['ab']],
    ['"a\\\nb"', ['ab']],
    ['\\\n', []],
    ['$HOME ~ * `a` #b', ['$HOME', '~', '*', '`a`', '#b']],
    ["'a", undefined],
    ['"a', undefined],
    ['"a\\"', undefined],
    ['"a\\', undefined],
    ["a 'b\\'c'", undefined],
    ['a\\', undefined],
    ['a \\', undefined],
  ])('%j is split as a shell does', (line, words) => {
    expect(splitCommandLine(line)).toEqual(words);
  });

  test.each<[line: string, words: readonly string[] | undefined]>([
    ['C:\\a\\b.exe --x', ['C:\\a\\b.exe', '--x']],
    ['"C:\\a b\\c.exe" d', ['C:\\a b\\c.exe', 'd']],
    ['"a\\"b"', ['a"b']],
    ['"a\\\\b"', ['a\\\\b']],
    ['a\\"b c"', ['a\\b c']],
    ["'a\\'", ['a\\']],
    ['a\\', ['a\\']],
    ['a\\ b', ['a\\', 'b']],
    ['"a\\"', undefined],
  ])('on Windows %j keeps its backslashes', (line, words) => {
    expect(splitCommandLine(line, true)).toEqual(words);
  });
});
