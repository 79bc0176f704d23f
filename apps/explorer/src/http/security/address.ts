/** An IP address as 16 bytes; one of IPv4 in its mapped form, `::ffff:0:0/96` (RFC 4291, 2.5.5.2). */
export type AddressBytes = readonly number[];

const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];

/** @returns undefined for a string that is not an IP address. */
export function parseAddress(text: string): AddressBytes | undefined {
  const bare = text
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/%.*$/, '');
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(bare)) {
    const bytes = bare.split('.').map(Number);
    return bytes.every((byte) => byte < 256) ? [...MAPPED, ...bytes] : undefined;
  }
  // The URL parser reads every form of an IPv6 address and writes one, without a dotted end (WHATWG URL, 3.5).
  if (!bare.includes(':') || !URL.canParse(`http://[${bare}]`)) return undefined;
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const left = groupsOf(head);
  const right = groupsOf(tail ?? '');
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => 0);
  return [...left, ...zeros, ...right].flatMap((group) => [group >> 8, group & 0xff]);
}

const groupsOf = (text: string): number[] =>
  text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));

const isIpv4 = (bytes: AddressBytes): boolean => MAPPED.every((byte, index) => bytes[index] === byte);

/** A range of addresses, as in `10.0.0.0/8`. */
export interface Range {
  readonly bytes: AddressBytes;
  readonly bits: number;
}

/** @returns undefined for a string that is neither an address nor a range in CIDR notation. */
export function parseRange(text: string): Range | undefined {
  const [address = '', length, ...rest] = text.split('/');
  const bytes = parseAddress(address);
  if (!bytes || rest.length > 0) return undefined;
  const most = isIpv4(bytes) ? 32 : 128;
  if (length === undefined) return { bytes, bits: 128 };
  if (!/^\d{1,3}$/.test(length) || Number(length) > most) return undefined;
  return { bytes, bits: 128 - most + Number(length) };
}

const isWithin = (address: AddressBytes, { bytes, bits }: Range): boolean =>
  bytes.every((byte, index) => {
    const mask = 0xff00 >> Math.max(0, Math.min(8, bits - index * 8));
    return ((byte ^ (address[index] ?? 0)) & mask & 0xff) === 0;
  });

const ranges = (texts: readonly string[]): readonly Range[] => texts.flatMap((text) => parseRange(text) ?? []);

/**
 * IANA's special-purpose addresses (RFC 6890), and for IPv6 all but global unicast, with those in it that lead to
 * special ones.
 */
const NOT_PUBLIC_4 = ranges(
  (
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
    '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4'
  ).split(' '),
);
const GLOBAL_6 = ranges(['2000::/3']);
const NOT_PUBLIC_6 = ranges(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']);

/** Whether an address is one of the public internet. */
export function isPublic(address: AddressBytes): boolean {
  const inAny = (list: readonly Range[]): boolean => list.some((range) => isWithin(address, range));
  return isIpv4(address) ? !inAny(NOT_PUBLIC_4) : inAny(GLOBAL_6) && !inAny(NOT_PUBLIC_6);
}

/**
 * What one client is counted by: an IPv4 address, or the /64 of an IPv6 address, which one home or server has to
 * itself. A string that is not an address stays as it is.
 */
export function networkOf(text: string): string {
  const bytes = parseAddress(text);
  if (!bytes) return text.slice(0, 64);
  if (isIpv4(bytes)) return bytes.slice(12).join('.');
  return `${bytes
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}/64`;
}

/** Which header tells the client's address, and whose word is taken for it. */
export interface TrustedProxies {
  readonly header: string | undefined;
  readonly peers: readonly Range[];
}

/**
 * The address of the client behind proxies that are trusted: in a list, as of `X-Forwarded-For`, the last one that is
 * not a trusted proxy itself. Another peer could write anything into the header, so it is counted by its own address.
 */
export function clientAddress(
  peer: string | undefined,
  headers: Headers,
  { header, peers }: TrustedProxies,
): string | undefined {
  const isTrusted = (text: string): boolean => {
    const bytes = parseAddress(text);
    return bytes !== undefined && peers.some((range) => isWithin(bytes, range));
  };
  const said = header === undefined ? null : headers.get(header);
  if (said === null || peer === undefined || !isTrusted(peer)) return peer;
  const addresses = said.split(',').map((part) => part.trim());
  return addresses.findLast((text) => text !== '' && !isTrusted(text)) ?? addresses[0];
}
