import type { BlockList } from 'node:net';

/**
 * Parses `NO_PROXY`: names and addresses, with commas or spaces between them.
 *
 * - `*`: every host
 * - `example.com`: this host and those below it, as for curl; `.example.com` and `*.example.com`: those below it
 * - `192.0.2.1`, `[2001:db8::1]`, `192.0.2.0/24`, `192.0.2.1-192.0.2.9`: addresses
 * - each with `:443` behind it: this port only
 *
 * @returns whether the server of a URL is among them.
 */
export function parseNoProxy(list: string): (url: URL) => boolean {
  const rules = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseRule);
  return ({ hostname, port, protocol }) => {
    const server = { host: bare(hostname), port: port || (protocol === 'https:' ? '443' : '80') };
    return rules.some((matches) => matches(server));
  };
}

type Rule = (server: { readonly host: string; readonly port: string }) => boolean;

/** Without the brackets of IPv6, and without the dot at the end of a complete name. */
const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');

function parseRule(text: string): Rule {
  if (text === '*') return () => true;
  // An address of IPv6 has its port only behind brackets.
  const [, host = text, only] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(text) ?? [];
  const matches = parseAddresses(bare(host)) ?? parseName(bare(host));
  return (server) => (only === undefined || only === server.port) && matches(server.host);
}

function parseName(name: string): (host: string) => boolean {
  const below = name.replace(/^\*?\./, '');
  if (below === '') return () => false;
  return (host) => host.endsWith(`.${below}`) || (below === name && host === below);
}

function parseAddresses(text: string): ((host: string) => boolean) | undefined {
  const { isIP } = process.getBuiltinModule('node:net');
  const [, first = '', kind, second = ''] = /^([^/-]+)(?:([/-])(.+))?$/.exec(text) ?? [];
  const version = isIP(first);
  if (version === 0) return undefined;
  const family = version === 6 ? 'ipv6' : 'ipv4';
  const block: BlockList = new (process.getBuiltinModule('node:net').BlockList)();
  try {
    if (kind === '/') block.addSubnet(first, Number(second), family);
    else block.addRange(first, kind === '-' ? second : first, family);
  } catch {
    return () => false;
  }
  return (host) => isIP(host) === version && block.check(host, family);
}
