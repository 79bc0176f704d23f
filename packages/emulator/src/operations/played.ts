import { GetCertificate, ListCertificates } from './certificates.js';
import type { Play } from './play.js';
import { GetSite, ListSites } from './sites.js';

/** The operations that the emulator plays, by their name. Each gets an input of its own shape. */
export const played: ReadonlyMap<string, Play<unknown>> = new Map(
  Object.entries({ GetCertificate, GetSite, ListCertificates, ListSites }) as [string, Play<unknown>][],
);
