import { verifyCertificate } from '@esakit/x509';
import { describe, expect, test } from 'vitest';
import { pemOf, read, verify } from './one.js';
import { NOW, only } from './setup.js';
import { generalizedTime, utcTime, utf8 } from './write.js';

const validity = async (notBefore: Buffer, notAfter: Buffer) =>
  only(await verify({ raw: { notBefore, notAfter } }), 'validity');

describe('a date is read as RFC 5280 has it, or not at all', () => {
  test.each<[string, Buffer, string | undefined]>([
    ['UTCTime', utcTime('260101000000Z'), '2026-01-01T00:00:00.000Z'],
    ['UTCTime of 2049', utcTime('491231235959Z'), '2049-12-31T23:59:59.000Z'],
    ['UTCTime of 1950', utcTime('500101000000Z'), '1950-01-01T00:00:00.000Z'],
    ['GeneralizedTime', generalizedTime('20500101000000Z'), '2050-01-01T00:00:00.000Z'],
    ['GeneralizedTime before 2050', generalizedTime('20260101000000Z'), '2026-01-01T00:00:00.000Z'],
    ['the year 1', generalizedTime('00010101000000Z'), '0001-01-01T00:00:00.000Z'],
    ['29 February of a leap year', utcTime('240229000000Z'), '2024-02-29T00:00:00.000Z'],
    ['29 February of another year', utcTime('250229000000Z'), undefined],
    ['30 February', utcTime('240230000000Z'), undefined],
    ['31 April', utcTime('260431000000Z'), undefined],
    ['month 13', utcTime('261301000000Z'), undefined],
    ['month 0', utcTime('260001000000Z'), undefined],
    ['day 0', utcTime('260100000000Z'), undefined],
    ['hour 24', utcTime('260101240000Z'), undefined],
    ['minute 60', utcTime('260101006000Z'), undefined],
    ['second 60', utcTime('260101000060Z'), undefined],
    ['no seconds', utcTime('2601010000Z'), undefined],
    ['an offset', utcTime('260101000000+0800'), undefined],
    ['an offset in GeneralizedTime', generalizedTime('20260101000000+0800'), undefined],
    ['no Z', utcTime('260101000000'), undefined],
    ['no Z in GeneralizedTime', generalizedTime('20260101000000'), undefined],
    ['parts of seconds', generalizedTime('20260101000000.5Z'), undefined],
    ['four digits in UTCTime', utcTime('20260101000000Z'), undefined],
    ['two digits in GeneralizedTime', generalizedTime('260101000000Z'), undefined],
    ['letters', utcTime('abcdefghijklZ'), undefined],
    ['a sign', utcTime('-60101000000Z'), undefined],
    ['a blank', utcTime('26 101000000Z'), undefined],
    ['a line break after it', utcTime('260101000000Z\n'), undefined],
    ['nothing', utcTime(''), undefined],
    ['a text', utf8('260101000000Z'), undefined],
    ['a million characters', utcTime('2'.repeat(500_000)), undefined],
  ])('%s', (_name, notBefore, iso) => {
    expect(read({ raw: { notBefore } }).notBefore?.toISOString()).toBe(iso);
    expect(read({ raw: { notAfter: notBefore } }).notAfter?.toISOString()).toBe(iso);
  });

  test('a certificate with a date that is not known is not valid', async () => {
    const wrong = utcTime('400230000000Z');
    const [from, until] = [utcTime('260101000000Z'), utcTime('400101000000Z')];
    const unknown = {
      ok: false,
      severity: 'error',
      message:
        "www.example.com has a date that can't be read, so whether it is valid is not known, and clients refuse it: have it reissued.",
    };
    expect(await validity(from, wrong)).toMatchObject({
      ...unknown,
      found: "valid from 2026-01-01T00:00:00.000Z to a date that can't be read",
    });
    expect(await validity(wrong, until)).toMatchObject(unknown);
    expect(await validity(wrong, wrong)).toMatchObject(unknown);
    expect((await validity(wrong, utcTime('260102000000Z'))).message).toBe(
      'www.example.com has expired, and clients refuse it: replace it.',
    );
    expect((await validity(until, from)).message).toBe(
      'www.example.com ends before it begins, so it is never valid: have it reissued.',
    );
  });

  test('and is not compared as if it were', async () => {
    const Certificate = pemOf({ raw: { notAfter: utcTime('400230000000Z') } });
    const Result = { NotAfter: '2040-03-01T00:00:00Z' };
    expect(only(await verifyCertificate({ Certificate, Result }, { now: NOW }), 'not-after')).toMatchObject({
      ok: false,
      found: "a date that can't be read",
    });
  });
});
