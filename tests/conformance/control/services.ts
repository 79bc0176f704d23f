import {
  createClient,
  createSigningProxy,
  GetCertificate,
  ListCertificates,
  ListSites,
  SetCertificate,
} from '@esakit/edge';
import { createEmulator, type Emulator, type EmulatorCredentials } from '@esakit/emulator';
import { serve } from '@esakit/emulator/server';
import { type HostileServer, startHostileServer } from '../../support/hostile/server.js';
import { readAnswer } from './hostile-answers.js';
import { startForgetfulServer } from './forgetful-server.js';
import { startPermissiveFront } from './permissive-front.js';
import type { Call, OpenService, SeenByHostile } from './protocol.js';

/** A service that is running for a case. */
interface Running {
  /** Where it answers without a front. */
  readonly url: string;
  readonly emulator?: Emulator;
  readonly hostile?: HostileServer;
  /** Requests that arrived at a proxy. */
  readonly arrived?: () => number;
  readonly close: () => Promise<unknown>;
}

const first = createEmulator();
const { credentials, temporaryCredentials } = first;
const expiredCredentials = {
  accessKeyId: 'STS.ExpiredAccessKeyId',
  accessKeySecret: 'ExpiredAccessKeySecret',
  securityToken: 'ExpiredSecurityToken',
  expiration: new Date(0),
};
const accepted: EmulatorCredentials[] = [credentials, temporaryCredentials, expiredCredentials];

/** The services of all cases, by their ids. */
export function createServices(origin: () => string) {
  const services = new Map<string, Running>();

  async function add(running: Running, page = false): Promise<OpenService> {
    const front = page ? await startPermissiveFront(running.url) : undefined;
    const id = crypto.randomUUID();
    services.set(id, { ...running, close: () => Promise.all([front?.close(), running.close()]) });
    const { expiration: _, ...expired } = expiredCredentials;
    return {
      id,
      url: front?.url ?? running.url,
      directUrl: running.url,
      credentials,
      temporaryCredentials,
      expiredCredentials: expired,
    };
  }

  function find(id: string): Running {
    const service = services.get(id);
    if (!service) throw new Error(`there is no service ${id}`);
    return service;
  }

  async function openEmulator({ faults, page }: Extract<Call, { do: 'emulator' }>): Promise<OpenService> {
    const emulator = createEmulator({ credentials: accepted });
    for (const fault of faults) emulator.faults.add(fault);
    const server = await serve(emulator);
    return add({ url: server.url, emulator, close: () => server.close() }, page);
  }

  async function openHostile({ script, page }: Extract<Call, { do: 'hostile' }>): Promise<OpenService> {
    const replies = script.map(readAnswer);
    const hostile = await startHostileServer();
    hostile.script(replies.slice(0, -1));
    const last = replies.at(-1);
    if (last) hostile.always(last);
    return add({ url: hostile.url, hostile, close: () => hostile.close() }, page);
  }

  async function openProxy({ service, forgetful }: Extract<Call, { do: 'proxy' }>): Promise<OpenService> {
    const client = createClient(undefined, { endpoint: find(service).url, credentials });
    const proxy = createSigningProxy({
      client,
      authorize: (_request, { input }) => input['SiteId'] !== '404',
      allow: [GetCertificate, ListCertificates, ListSites],
      allowChanges: [SetCertificate],
      origins: [origin()],
    });
    if (forgetful) return add(await startForgetfulServer(proxy));
    const server = await serve({ fetch: (input, init) => proxy(new Request(input, init)) });
    return add({ url: server.url, close: () => server.close() });
  }

  function seen(id: string): SeenByHostile {
    const { hostile } = find(id);
    if (!hostile) throw new Error(`${id} is not hostile`);
    const { openSockets, requests } = hostile;
    return { openSockets, requests: requests.map(({ method, url, headers }) => ({ method, url, headers })) };
  }

  async function close(ids: readonly string[]): Promise<void> {
    await Promise.all(
      ids.map(async (id) => {
        const service = services.get(id);
        services.delete(id);
        await service?.close();
      }),
    );
  }

  return {
    warmUp: first.ready,
    openEmulator,
    openHostile,
    openProxy,
    find,
    seen,
    close,
    closeAll: () => close([...services.keys()]),
  };
}
