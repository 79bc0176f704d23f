import { shanghaiSeconds } from '../http/dates.js';
import type { KeylessServer } from '../state.js';

/** The keyless server that a certificate of the start has. */
export function seedKeylessServer(Id: string, SiteId: bigint, now: number): KeylessServer {
  const time = shanghaiSeconds(new Date(now));
  const address = { Host: 'keyless.example.com', Port: 443, Verify: false };
  return { SiteId, Id, Name: 'keyless', ...address, CreateTime: time, UpdateTime: time };
}
