import { createHash, createHmac, randomUUID } from 'node:crypto';

/** A request to sign, with everything a test may want to get wrong. */
export interface Unsigned {
  action: string;
  params?: Record<string, string>;
  method?: 'GET' | 'POST';
  endpoint?: string;
  form?: Record<string, string>;
  date?: Date;
  nonce?: string;
  version?: string;
  headers?: Record<string, string>;
  credentials: { accessKeyId: string; accessKeySecret: string; securityToken?: string };
}

/** The parts of a signed request, to be changed before they are sent. */
export interface Signed {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  stringToSign: string;
}

/** A signer of the tests' own, on node:crypto; it shares nothing with the emulator or the packages. */
export function sign(unsigned: Unsigned): Signed {
  const { method = 'POST', endpoint = 'https://esa.cn-hangzhou.aliyuncs.com', credentials } = unsigned;
  const query = encodePairs(unsigned.params ?? {});
  const body = unsigned.form && encodePairs(unsigned.form);
  const hash = sha256(body ?? '');
  const headers: Record<string, string> = {
    'x-acs-action': unsigned.action,
    'x-acs-version': unsigned.version ?? '2024-09-10',
    'x-acs-date': (unsigned.date ?? new Date()).toISOString().replace(/\.\d{3}/, ''),
    'x-acs-signature-nonce': unsigned.nonce ?? randomUUID(),
    'x-acs-content-sha256': hash,
    ...(credentials.securityToken !== undefined && { 'x-acs-security-token': credentials.securityToken }),
    ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...unsigned.headers,
  };
  const signed: Record<string, string> = { ...headers, host: new URL(endpoint).host };
  const names = Object.keys(signed).toSorted();
  const canonical = [
    method,
    '/',
    query,
    ...names.map((name) => `${name}:${signed[name]?.trim()}`),
    '',
    names.join(';'),
    hash,
  ].join('\n');
  const stringToSign = `ACS3-HMAC-SHA256\n${sha256(canonical)}`;
  const signature = createHmac('sha256', credentials.accessKeySecret).update(stringToSign).digest('hex');
  headers['authorization'] =
    `ACS3-HMAC-SHA256 Credential=${credentials.accessKeyId},SignedHeaders=${names.join(';')},Signature=${signature}`;
  return { url: `${endpoint}/?${query}`, method, headers, ...(body !== undefined && { body }), stringToSign };
}

function encodePairs(pairs: Record<string, string>): string {
  return Object.keys(pairs)
    .toSorted()
    .map((name) => `${encode(name)}=${encode(pairs[name] ?? '')}`)
    .join('&');
}

function encode(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9\-._~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
