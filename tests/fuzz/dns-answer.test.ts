import assert from 'node:assert/strict';
import { checkDcv } from '@esakit/core';
import { checkCaa } from '../../packages/core/src/certificates/dcv/caa.js';
import { fuzz } from './support/fuzz.js';

const NAME = '_acme-challenge.www.example.com';
const RESOLVER = new URL('https://dns.example/query');

/** The first line is the status, the rest what a resolver answers to every question. */
fuzz('dns-answer', {
  dictionary: [
    '200\n',
    '"Status":',
    '"Answer":[',
    '"type":16,',
    '"type":257,',
    '"data":',
    '"\\"the value\\""',
    '\\"',
    '\\\\',
    '\\\\# 4 00 05',
    '0 issue \\"letsencrypt.org\\"',
    '128 tbs x',
    ';',
    'null',
    '{}',
  ],
  check: async (input) => {
    const [first = '', ...rest] = input.toString().split('\n');
    const status = 200 + ((Number(first) || 0) % 400);
    const hasNoBody = status === 204 || status === 205 || status === 304;
    const answer = async (): Promise<Response> => new Response(hasNoBody ? null : rest.join('\n'), { status });

    const DCV = [{ Type: 'DNS', Key: NAME, Value: 'the value' }];
    const [check] = await checkDcv({ DCV }, { siteName: 'example.com', fetch: answer, resolver: RESOLVER });
    assert.ok(check !== undefined && check.message !== '');
    // What could not be looked for is unknown, and what is visible is what was asked for.
    if (check.visible) assert.ok(check.found.includes('the value'));
    if (status !== 200) assert.equal(check.visible, undefined);

    const means = { resolver: RESOLVER, fetch: answer, timeout: 10_000, signal: undefined };
    const caa = await checkCaa('*.example.com', 'letsencrypt.org', means);
    assert.notEqual(caa.message, '');
    if (status !== 200) assert.equal(caa.allowed, undefined);
  },
});
