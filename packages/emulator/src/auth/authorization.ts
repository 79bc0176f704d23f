import { ALGORITHM } from './canonical.js';
import { refusal } from '../http/errors.js';

/** The parts of an `Authorization` header. */
export interface Authorization {
  readonly accessKeyId: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/** Reads `ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…`, each part once and none empty. */
export function parseAuthorization(header: string | null): Authorization {
  if (header === null) throw refusal('IncompleteSignature', 'The Authorization header is missing.');
  const [algorithm, rest, ...more] = header.trim().split(' ');
  if (algorithm !== ALGORITHM || rest === undefined || more.length > 0) {
    throw refusal('IncompleteSignature', `The Authorization header is not of the form "${ALGORITHM} Credential=…".`);
  }
  const parts = new Map<string, string>();
  for (const part of rest.split(',')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(equals, 0));
    if (parts.has(name)) throw refusal('IncompleteSignature', `The Authorization header has ${name} twice.`);
    parts.set(name, part.slice(equals + 1));
  }
  return {
    accessKeyId: required(parts, 'Credential'),
    signedHeaders: required(parts, 'SignedHeaders').split(';'),
    signature: required(parts, 'Signature'),
  };
}

function required(parts: ReadonlyMap<string, string>, name: string): string {
  const value = parts.get(name);
  if (!value) throw refusal('IncompleteSignature', `The Authorization header lacks ${name}.`);
  return value;
}
