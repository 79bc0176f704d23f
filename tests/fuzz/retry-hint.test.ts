import assert from 'node:assert/strict';
import { classify, readRetryHint, retryDelay } from '../../packages/core/src/call/retry-rules.js';
import { readServiceDate } from '../../packages/core/src/certificates/dates.js';
import { fuzz } from './support/fuzz.js';

const NOW = Date.parse('2026-01-02T03:04:05Z');
const KINDS = new Set(['final', 'throttled', 'unsent', 'transient', 'clock', 'credentials']);

/** What a header may hold: the runtime refuses anything else before we see it. */
const headerOf = (line: string): string => line.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '');

fuzz('retry-hint', {
  dictionary: [
    '0',
    '1',
    '-1',
    '1e9',
    '99999999999999999999',
    'Fri, 02 Jan 2026 03:04:06 GMT',
    ' ',
    'GMT',
    'Infinity',
    '\n',
  ],
  check: (input) => {
    const [own = '', standard = '', code = ''] = input.toString('latin1').split('\n').map(headerOf);
    const headers = new Headers();
    if (own !== '') headers.set('x-acs-retry-after', own);
    if (standard !== '') headers.set('retry-after', standard);
    const hint = readRetryHint(headers, NOW);
    assert.ok(hint === undefined || hint > 0);
    const kind = classify(code, 400, headers);
    assert.ok(KINDS.has(kind));
    const delay = retryDelay(kind, 1, hint);
    assert.ok(delay >= 0);
    const date = readServiceDate(standard);
    assert.ok(date === undefined || !Number.isNaN(date.getTime()));
  },
});
