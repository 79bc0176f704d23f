import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Emulator } from '@esakit/emulator';

/** A program on the PATH. */
export const isInstalled = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** An authority that validates by DNS-01, and the DNS that it asks. */
export interface Authority {
  /** Of the ACME directory. */
  readonly url: string;
  /** PEM of the authority that signed the certificate of `url`. */
  readonly trusted: string;
  /** Publishes the values of a name, in place of the earlier ones. */
  readonly publish: (name: string, values: readonly string[]) => Promise<void>;
  readonly stop: () => void;
}

/** Starts Pebble and its DNS server, on ports of this machine. */
export async function startAuthority(directory: string): Promise<Authority> {
  const [acme = 0, management = 0, dns = 0, control = 0, http = 0, tls = 0] = await freePorts(6);
  const [certificate, key] = [join(directory, 'pebble.pem'), join(directory, 'pebble-key.pem')];
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost';
  const extensions = ['-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  execFileSync('openssl', [...request.split(' '), ...extensions, '-keyout', key, '-out', certificate], {
    stdio: 'pipe',
  });
  const config = join(directory, 'pebble.json');
  const pebble = {
    listenAddress: `127.0.0.1:${acme}`,
    managementListenAddress: `127.0.0.1:${management}`,
    certificate,
    privateKey: key,
    httpPort: http,
    tlsPort: tls,
    ocspResponderURL: '',
    externalAccountBindingRequired: false,
  };
  writeFileSync(config, JSON.stringify({ pebble }));

  const started: ChildProcess[] = [];
  const start = (program: string, args: readonly string[]): void => {
    const env = { PATH: process.env['PATH'], PEBBLE_VA_NOSLEEP: '1', PEBBLE_WFE_NONCEREJECT: '0' };
    started.push(spawn(program, args, { stdio: 'ignore', env }));
  };
  const others = ['-http01', '', '-https01', '', '-tlsalpn01', '', '-defaultIPv6', ''];
  start('pebble-challtestsrv', ['-management', `127.0.0.1:${control}`, '-dns01', `127.0.0.1:${dns}`, ...others]);
  start('pebble', ['-config', config, '-dnsserver', `127.0.0.1:${dns}`]);
  await Promise.all([acme, control].map(listening));

  const tell = async (path: string, body: object): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${control}/${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`the DNS server answered HTTP ${response.status} to ${path}`);
  };
  return {
    url: `https://127.0.0.1:${acme}/dir`,
    trusted: certificate,
    publish: async (name, values) => {
      const host = `${name}.`;
      await tell('clear-txt', { host });
      for (const value of values) await tell('set-txt', { host, value });
    },
    stop: () => started.forEach((one) => one.kill()),
  };
}

/** An emulator whose TXT records are published wherever it is told. */
export function publishing(emulator: Emulator, publish: Authority['publish']): Pick<Emulator, 'fetch'> {
  let published = new Map<string, string>();
  return {
    fetch: async (...request) => {
      const response = await emulator.fetch(...request);
      const current = textsOf(emulator);
      for (const name of new Set([...published.keys(), ...current.keys()])) {
        const values = current.get(name) ?? '[]';
        if (published.get(name) !== values) await publish(name, JSON.parse(values) as string[]);
      }
      published = current;
      return response;
    },
  };
}

/** The values of each name's TXT records, as JSON. */
export function textsOf({ state }: Emulator): Map<string, string> {
  const texts = new Map<string, string[]>();
  for (const { RecordName, RecordType, Data } of state.records.values()) {
    if (RecordType === 'TXT') texts.set(RecordName, [...(texts.get(RecordName) ?? []), String(Data['Value'])]);
  }
  return new Map([...texts].map(([name, values]) => [name, JSON.stringify(values)]));
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((resolve) => server.once('listening', resolve))));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Waits until a port takes connections. */
async function listening(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      (error: Error) => !/ECONNREFUSED/.test(String((error.cause as Error | undefined)?.message ?? error.cause)),
    );
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
