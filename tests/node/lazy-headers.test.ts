import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { LazyHeaders } from '../../packages/node/src/request/lazy-headers.js';

const parsed = { 'content-type': 'text/plain', 'x-acs-request-id': 'id', 'set-cookie': ['a=1', 'b=2'] };
const made = (): Headers => {
  const headers = new Headers({ 'content-type': 'text/plain', 'x-acs-request-id': 'id' });
  headers.append('set-cookie', 'a=1');
  headers.append('set-cookie', 'b=2');
  return headers;
};

/** Whatever can be read of headers. */
const readings: Readonly<Record<string, (headers: Headers) => unknown>> = {
  'a name in any case': (headers) => headers.get('X-ACS-Request-ID'),
  'whether a name is there': (headers) => [headers.has('Content-Type'), headers.has('set-cookie')],
  'a name that is not there': (headers) => [headers.get('date'), headers.has('date')],
  'names of what objects inherit': (headers) => ['constructor', '__proto__'].map((name) => headers.get(name)),
  'a name that is there more than once': (headers) => [headers.get('set-cookie'), headers.getSetCookie()],
  entries: (headers) => [...headers.entries()],
  iteration: (headers) => [...headers],
  'names and values': (headers) => [[...headers.keys()], [...headers.values()]],
  forEach: (headers) => {
    const seen: unknown[] = [];
    headers.forEach((value, name, parent) => seen.push([name, value, parent === headers]));
    return seen;
  },
  'a copy': (headers) => [...new Headers(headers)],
};

describe('headers of an answer read like any', () => {
  it.each(Object.entries(readings))('%s', (_, read) => {
    expect(read(new LazyHeaders(parsed))).toEqual(read(made()));
  });

  it.each(Object.entries(readings))('%s, after changes', (_, read) => {
    const both = [new LazyHeaders(parsed), made()];
    for (const headers of both) {
      headers.set('content-type', 'text/html');
      headers.append('x-acs-request-id', 'more');
      headers.append('date', 'today');
      headers.delete('date');
    }
    const [lazy, true_] = both.map(read);
    expect(lazy).toEqual(true_);
  });
});

it('shows what it holds where it is printed', () => {
  expect(inspect(new LazyHeaders(parsed))).toContain("'text/plain'");
});
