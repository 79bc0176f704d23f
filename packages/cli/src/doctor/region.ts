import type { Contact } from './contact.js';
import { ACCOUNTS, type Place, type Places } from './places.js';
import { accountSiteOf } from './service.js';

/** The place where calls go. With the region `auto` it is where the account is, or the first where that can't be told. */
export function usedPlace(places: Places, contacts: readonly Contact[]): Place {
  const used = places.find(({ isUsed }) => isUsed);
  if (used) return used;
  const site = accountSiteOf(contacts);
  const ofAccount = places.find(({ region = '' }) => site !== undefined && ACCOUNTS[region] === site);
  return { ...(ofAccount ?? places[0]), isUsed: true };
}

/** The same contacts, of which one is with the place where calls go. */
export function withUsed(places: Places, contacts: readonly Contact[]): readonly Contact[] {
  const used = usedPlace(places, contacts);
  return contacts.map((contact) => (contact.place.name === used.name ? { ...contact, place: used } : contact));
}
