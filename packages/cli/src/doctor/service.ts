import type { Contact } from './contact.js';
import type { Finding } from './finding.js';
import { ACCOUNTS } from './places.js';

/** What a service allows between its clock and the one of a request, in milliseconds. */
const ALLOWED = 15 * 60_000;
/** From here on it is more than a delay of the network. */
const NOTABLE = 60_000;

/** How this machine's clock compares with the service's. */
export function judgeClock(contacts: readonly Contact[]): Finding {
  const name = 'clock';
  const offsets = contacts.flatMap(({ clockOffset, place }) =>
    clockOffset === undefined ? [] : { clockOffset, isUsed: place.isUsed },
  );
  const first = offsets.find(({ isUsed }) => isUsed) ?? offsets[0];
  if (!first) return { name, state: 'unknown', finding: 'no answer of the service had a date to compare with' };
  const { clockOffset } = first;
  const size = Math.abs(clockOffset);
  const shown = `${describeTime(size)} ${clockOffset > 0 ? 'behind' : 'ahead of'} the service's`;
  if (size < NOTABLE) return { name, state: 'ok', finding: "agrees with the service's to less than a minute" };
  const remedy = 'set the clock, best by NTP';
  return size < ALLOWED
    ? { name, state: 'warning', finding: `${shown}; the service allows 15 minutes`, remedy }
    : {
        name,
        state: 'critical',
        finding: `${shown}, which allows 15 minutes: esakit corrects its calls, but certificates are judged by it`,
        remedy,
      };
}

const UNITS = [
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
] as const;

function describeTime(milliseconds: number): string {
  const [unit, length] = UNITS.find(([, one]) => milliseconds >= 2 * one) ?? ['seconds', 1_000];
  return `${Math.round(milliseconds / length)} ${unit}`;
}

/** Whether each place answers, and whether it is the one that has the account's sites. */
export function judgeEndpoints(contacts: readonly Contact[], hasCredentials: boolean): Finding[] {
  return contacts.map((contact) => {
    const other = contacts.find((one) => one !== contact);
    const judged = hasCredentials ? judge(contact, other) : judgeReach(contact);
    return { name: `endpoint ${contact.place.name}`, ...judged };
  });
}

type Judged = Omit<Finding, 'name'>;

function judgeReach({ outcome, error, place }: Contact): Judged {
  if (outcome === 'unreachable') return unreachable(place.isUsed, error?.reason);
  return { state: 'ok', finding: `${place.url.host} answers; without credentials it tells nothing more` };
}

function judge(contact: Contact, other: Contact | undefined): Judged {
  const { place, outcome, error, siteCount = 0 } = contact;
  const { url, isUsed } = place;
  const account = place.region === undefined ? undefined : `${KINDS[ACCOUNTS[place.region] ?? 'china']} accounts`;
  const elsewhere = `give --region ${other?.place.region}, or set ALIBABA_CLOUD_REGION_ID to it`;
  switch (outcome) {
    case 'unreachable':
      return unreachable(isUsed, error?.reason);
    case 'answers':
      if (siteCount > 0) {
        const sites = siteCount === 1 ? 'a site' : `${siteCount} sites`;
        const finding = `${url.host} answers and has ${sites} of the account`;
        return isUsed || (other?.siteCount ?? 0) > 0
          ? { state: 'ok', finding }
          : { state: 'ok', finding: `${finding}, but calls go to ${other?.place.name}` };
      }
      if (isUsed && (other?.siteCount ?? 0) > 0) {
        return {
          state: 'critical',
          finding: `${url.host} answers, but has no site of the account; ${other?.place.name} has`,
          remedy: elsewhere,
        };
      }
      return { state: 'ok', finding: `${url.host} answers and has no site of the account` };
    case 'denied':
      return {
        state: 'ok',
        finding: `${url.host} answers and knows the key, which may not list sites`,
      };
    case 'unknown-key':
      if (!isUsed)
        return { state: 'ok', finding: `${url.host} answers and does not know the key: it is for ${account}` };
      return knows(other)
        ? {
            state: 'critical',
            finding: `${url.host} does not know the key, which ${other?.place.name} knows`,
            remedy: elsewhere,
          }
        : {
            state: 'critical',
            finding: `${url.host} does not know the key`,
            remedy: 'check the AccessKey id in the RAM console: it does not exist there, or is disabled',
          };
    default:
      return {
        state: isUsed ? 'critical' : 'warning',
        finding: `${url.host} refuses the request: ${error?.reason}`,
        remedy: 'do what the message says; docs/errors.md has the codes',
      };
  }
}

const KINDS = { china: 'China-site', international: 'international' } as const;

/** Whether a place knows the key. */
const knows = (contact: Contact | undefined): boolean =>
  contact?.outcome === 'answers' || contact?.outcome === 'denied';

const unreachable = (isUsed: boolean, reason: string | undefined): Judged => ({
  state: isUsed ? 'critical' : 'warning',
  finding: reason ?? 'no answer',
  remedy: 'see the findings dns, tls and proxy; then the firewall of this machine and its network',
});

/**
 * Which site of the vendor an account belongs to: the only one whose endpoint knows its key or has sites of it.
 *
 * @returns undefined where that can't be told.
 */
export function accountSiteOf(contacts: readonly Contact[]): 'china' | 'international' | undefined {
  const regional = contacts.filter(({ place }) => place.region !== undefined);
  if (regional.length < 2) return undefined;
  const withSites = regional.filter(({ siteCount = 0 }) => siteCount > 0);
  const knowing = regional.filter(knows);
  const others = regional.filter(({ outcome }) => outcome === 'unknown-key');
  const [only] = withSites.length === 1 ? withSites : knowing.length === 1 && others.length > 0 ? knowing : [];
  return only && ACCOUNTS[only.place.region ?? ''];
}
