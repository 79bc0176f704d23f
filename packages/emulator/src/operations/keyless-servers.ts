import type {
  DeleteKeylessServerInput,
  GetKeylessServerInput,
  ListKeylessServersInput,
  SetKeylessServerInput,
} from '@esakit/core';
import { shanghaiSeconds } from '../http/dates.js';
import { invalidParameter, refusal } from '../http/errors.js';
import type { EmulatedSite, EmulatorState, KeylessServer } from '../state.js';
import { assertPrivateKey, readMaterial } from './certificates/material.js';
import { page } from './paging.js';
import type { Play } from './play.js';
import { findSite } from './sites.js';
import { idOf } from './uploaded-certificates.js';

const DEFAULT_PAGE_SIZE = 20;
const MAX_PORT = 65_535;

/** A keyless server of a site. */
export function findKeylessServer(id: string, { SiteId }: EmulatedSite, state: EmulatorState): KeylessServer {
  const server = state.keylessServers.get(id);
  if (server?.SiteId !== SiteId) throw refusal('KeylessServer.NotFound');
  return server;
}

export const SetKeylessServer: Play<SetKeylessServerInput> = async ({ input, state, now, newId }) => {
  const site = findSite(input, state);
  const old = input.Id ? findKeylessServer(input.Id, site, state) : undefined;
  const { Name, Host, Verify = false } = input;
  const Port = Number(input.Port);
  if (Name.trim() === '') throw invalidParameter('Name');
  if (Host.trim() === '' || /[\s/:]/.test(Host)) throw invalidParameter('Host');
  if (Port < 1 || Port > MAX_PORT) throw invalidParameter('Port');
  const time = shanghaiSeconds(new Date(now));
  const Id = old?.Id ?? newId('keyless server');
  const server: KeylessServer = {
    SiteId: site.SiteId,
    Id,
    Name,
    Host,
    Port,
    Verify,
    CreateTime: time,
    UpdateTime: time,
  };
  if (old) server.CreateTime = old.CreateTime;
  Object.assign(server, readAuthority(input), await readClient(input));
  state.keylessServers.set(Id, server);
  return { Id, ...idOf(site) };
};

export const GetKeylessServer: Play<GetKeylessServerInput> = ({ input, state }) => {
  const site = findSite(input, state);
  return { ...findKeylessServer(input.Id, site, state), ...idOf(site) };
};

export const ListKeylessServers: Play<ListKeylessServersInput> = ({ input, state }) => {
  const site = findSite(input, state);
  const all = [...state.keylessServers.values()].filter(({ SiteId }) => SiteId === site.SiteId);
  const { items, counters } = page(all, input, DEFAULT_PAGE_SIZE);
  return { ...idOf(site), Result: items.map(({ SiteId: _site, ...server }) => server), ...counters };
};

/** Also one that a certificate uses: nothing is documented against it. */
export const DeleteKeylessServer: Play<DeleteKeylessServerInput> = ({ input, state }) => {
  const site = findSite(input, state);
  findKeylessServer(input.Id, site, state);
  state.keylessServers.delete(input.Id);
  return { Id: input.Id, ...idOf(site) };
};

function readAuthority({ Verify, CaCertificate }: SetKeylessServerInput): Pick<KeylessServer, 'CaCertificate'> {
  if (!CaCertificate) return {};
  if (!Verify) throw invalidParameter('CaCertificate', 'is given without Verify');
  return { CaCertificate: readMaterial(CaCertificate).pem };
}

/** The certificate goes with its key, which is checked and not kept. */
async function readClient({
  ClientCertificate,
  ClientPrivateKey,
}: SetKeylessServerInput): Promise<Pick<KeylessServer, 'ClientCertificate'>> {
  if (!ClientCertificate && !ClientPrivateKey) return {};
  if (!ClientCertificate) throw refusal('MissingParameter', 'ClientPrivateKey needs ClientCertificate.');
  if (!ClientPrivateKey) throw refusal('MissingParameter', 'ClientCertificate needs ClientPrivateKey.');
  const material = readMaterial(ClientCertificate);
  await assertPrivateKey(ClientPrivateKey, material);
  return { ClientCertificate: material.pem };
}
