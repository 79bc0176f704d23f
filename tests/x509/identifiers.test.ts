import { describe, expect, test } from 'vitest';
import { read } from './one.js';
import { bits, field, NULL, oid, sequence } from './write.js';

describe('what is called by an object identifier', () => {
  test.each([
    // RFC 8017, appendix C
    ['1.2.840.113549.1.1.2', 'MD2-RSA', 'RSA', 'MD2'],
    ['1.2.840.113549.1.1.4', 'MD5-RSA', 'RSA', 'MD5'],
    ['1.2.840.113549.1.1.5', 'SHA1-RSA', 'RSA', 'SHA-1'],
    ['1.2.840.113549.1.1.11', 'SHA256-RSA', 'RSA', 'SHA-256'],
    ['1.2.840.113549.1.1.12', 'SHA384-RSA', 'RSA', 'SHA-384'],
    ['1.2.840.113549.1.1.13', 'SHA512-RSA', 'RSA', 'SHA-512'],
    ['1.2.840.113549.1.1.14', 'SHA224-RSA', 'RSA', 'SHA-224'],
    // Those that came before and after
    ['1.2.840.113549.1.1.3', 'MD4-RSA', 'RSA', 'MD4'],
    ['1.3.14.3.2.29', 'SHA1-RSA', 'RSA', 'SHA-1'],
    ['2.16.840.1.101.3.4.3.14', 'SHA3-256-RSA', 'RSA', 'SHA3-256'],
    ['2.16.840.1.101.3.4.3.15', 'SHA3-384-RSA', 'RSA', 'SHA3-384'],
    ['2.16.840.1.101.3.4.3.16', 'SHA3-512-RSA', 'RSA', 'SHA3-512'],
    // RFC 5758, 3.1 and 3.2; RFC 3279, 2.2.2 and 2.2.3
    ['1.2.840.10040.4.3', 'DSA-SHA1', 'DSA', 'SHA-1'],
    ['2.16.840.1.101.3.4.3.1', 'DSA-SHA224', 'DSA', 'SHA-224'],
    ['2.16.840.1.101.3.4.3.2', 'DSA-SHA256', 'DSA', 'SHA-256'],
    ['1.2.840.10045.4.1', 'ECDSA-SHA1', 'ECDSA', 'SHA-1'],
    ['1.2.840.10045.4.3.1', 'ECDSA-SHA224', 'ECDSA', 'SHA-224'],
    ['1.2.840.10045.4.3.2', 'ECDSA-SHA256', 'ECDSA', 'SHA-256'],
    ['1.2.840.10045.4.3.3', 'ECDSA-SHA384', 'ECDSA', 'SHA-384'],
    ['1.2.840.10045.4.3.4', 'ECDSA-SHA512', 'ECDSA', 'SHA-512'],
    ['2.16.840.1.101.3.4.3.10', 'ECDSA-SHA3-256', 'ECDSA', 'SHA3-256'],
    ['2.16.840.1.101.3.4.3.11', 'ECDSA-SHA3-384', 'ECDSA', 'SHA3-384'],
    ['2.16.840.1.101.3.4.3.12', 'ECDSA-SHA3-512', 'ECDSA', 'SHA3-512'],
    // GM/T 0006
    ['1.2.156.10197.1.501', 'SM2-SM3', 'SM2', 'SM3'],
    ['1.2.156.10197.1.504', 'SM3-RSA', 'RSA', 'SM3'],
    // RFC 8410, 3, and RFC 9881, 2: they name no hash
    ['1.3.101.112', 'Ed25519', 'Ed25519', undefined],
    ['1.3.101.113', 'Ed448', 'Ed448', undefined],
    ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44', 'ML-DSA-44', undefined],
    ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65', 'ML-DSA-65', undefined],
    ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87', 'ML-DSA-87', undefined],
    ['1.2.3.4', '1.2.3.4', '1.2.3.4', undefined],
  ])('%s signs as %s', (type, name, key, hash) => {
    expect(read({ raw: { algorithm: sequence(oid(type)) } }).signature).toEqual({ name, key, hash });
  });

  test.each([
    // RFC 4055, 2.1
    ['1.3.14.3.2.26', 'SHA1-RSAPSS', 'SHA-1'],
    ['2.16.840.1.101.3.4.2.4', 'SHA224-RSAPSS', 'SHA-224'],
    ['2.16.840.1.101.3.4.2.1', 'SHA256-RSAPSS', 'SHA-256'],
    ['2.16.840.1.101.3.4.2.2', 'SHA384-RSAPSS', 'SHA-384'],
    ['2.16.840.1.101.3.4.2.3', 'SHA512-RSAPSS', 'SHA-512'],
    ['1.2.156.10197.1.401', 'SM3-RSAPSS', 'SM3'],
    ['1.2.3.4', '1.2.3.4-RSAPSS', '1.2.3.4'],
  ])('RSASSA-PSS with %s signs as %s', (type, name, hash) => {
    const parameters = sequence(field(0, sequence(oid(type), NULL)));
    const algorithm = sequence(oid('1.2.840.113549.1.1.10'), parameters);
    expect(read({ raw: { algorithm } }).signature).toEqual({ name, key: 'RSA-PSS', hash });
  });

  test.each([
    ['1.2.840.113549.1.1.1', 'RSA', undefined],
    ['1.2.840.113549.1.1.7', 'RSA-OAEP', undefined],
    ['1.2.840.113549.1.1.10', 'RSA-PSS', undefined],
    ['1.2.840.10040.4.1', 'DSA', undefined],
    ['1.2.840.10046.2.1', 'DH', undefined],
    ['1.2.840.10045.2.1', 'ECDSA', undefined],
    ['1.2.156.10197.1.301', 'SM2', 256],
    ['1.3.101.110', 'X25519', 253],
    ['1.3.101.111', 'X448', 448],
    ['1.3.101.112', 'Ed25519', 256],
    ['1.3.101.113', 'Ed448', 456],
    ['2.16.840.1.101.3.4.3.17', 'ML-DSA-44', undefined],
    ['2.16.840.1.101.3.4.3.18', 'ML-DSA-65', undefined],
    ['2.16.840.1.101.3.4.3.19', 'ML-DSA-87', undefined],
    ['1.2.3.4', '1.2.3.4', undefined],
  ])('%s is a key of %s', (type, algorithm, size) => {
    const { publicKey } = read({ raw: { key: sequence(sequence(oid(type)), bits(0, 4, 5)) } });
    expect(publicKey).toMatchObject({ algorithm });
    expect(publicKey.size).toBe(size);
  });
});
