import type { CatalogOperation } from '@esakit/core/catalog';
import type { Overview } from '../overview/model.js';
import type { FormValues } from './form/node.js';

/** A value to pick, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be picked in a form, by the name of the control. */
export type Choices = ReadonlyMap<string, readonly Choice[]>;

const MOST = 300;

/** Operations whose `Id` is that of an edge certificate. */
const OF_CERTIFICATES = new Set(['GetCertificate', 'DeleteCertificate', 'SetCertificate']);

/** The sites of the account and the certificates of the chosen one; none while the overview was not made yet. */
export function choicesFrom(
  overview: Overview | undefined,
  { name, input }: CatalogOperation,
  values: FormValues,
): Choices {
  const { sites = [], certificates = [] } = overview ?? {};
  const choices = new Map<string, readonly Choice[]>();
  if ('SiteId' in input || 'SiteId?' in input) {
    choices.set(
      'SiteId',
      sites.slice(0, MOST).map((site) => ({ value: site.siteId, label: site.name })),
    );
  }
  if (OF_CERTIFICATES.has(name)) {
    const chosen = values.get('SiteId')?.trim();
    const ofSite = certificates.filter(({ siteId }) => !chosen || siteId === chosen);
    choices.set(
      'Id',
      ofSite.slice(0, MOST).map(({ id, name: given, hostnames: [hostname = ''], siteName }) => ({
        value: id,
        label: [given || hostname, chosen ? '' : siteName].filter(Boolean).join(', '),
      })),
    );
  }
  return choices;
}
