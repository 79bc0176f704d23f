import { type Client, type EsaError, type Int64Input, ListSites, type Operation, type Site } from '@esakit/node';
import type { CatalogOperation } from '@esakit/core/catalog';
import { type Difference, differencesFromEmulator, differencesFromShape } from './differences.js';
import type { EmulatedAnswers, Item } from './emulated.js';
import { newObservation, observe } from './observe.js';
import type { Question } from './questions.js';

/** An operation that gave no answer to compare. */
interface NotSeen {
  readonly operation: string;
  /** A code of the service or of ours, or a few words of ours. */
  readonly reason: string;
}

/** What was found out. It holds no value of an answer. */
export interface Drift {
  readonly region: string;
  /** How many operations there are to ask. */
  readonly questions: number;
  /** Names of the operations that answered. */
  readonly answered: readonly string[];
  /** Those of them that the emulator plays too. */
  readonly emulated: readonly string[];
  readonly differences: readonly Difference[];
  readonly notSeen: readonly NotSeen[];
}

export interface DriftOptions {
  /** Id and name of the site to ask about. */
  readonly site: { readonly SiteId?: Int64Input | undefined; readonly SiteName?: string | undefined };
  readonly emulated: EmulatedAnswers;
  readonly signal: AbortSignal;
  /** Called before each request. */
  readonly onAsk?: (operation: string, number: number) => void;
}

/** After so many failures of the network in a row, the others would fail too. */
const MAX_BROKEN = 3;

/**
 * Asks each question once, one after the other, and compares the answers. A refusal is noted, and the next is asked.
 * It never rejects: what an abort or a broken network leaves is not seen.
 */
export async function surveyDrift(
  client: Client,
  questions: readonly Question[],
  { site, emulated, signal, onAsk }: DriftOptions,
): Promise<Drift> {
  const answered: string[] = [];
  const played: string[] = [];
  const differences: Difference[] = [];
  const notSeen: NotSeen[] = [];
  const firstItems = new Map<string, Item>();
  let broken = 0;

  for (const [at, question] of questions.entries()) {
    const { operation, listedBy } = question;
    const { name } = operation;
    const skip = (reason: string): void => void notSeen.push({ operation: name, reason });
    if (signal.aborted) {
      skip('interrupted');
      continue;
    }
    if (broken >= MAX_BROKEN) {
      skip('the service could not be reached before');
      continue;
    }
    const item = listedBy === undefined ? undefined : firstItems.get(listedBy);
    if (listedBy !== undefined && item?.Id === undefined) {
      skip(answered.includes(listedBy) ? 'the site has none' : `${listedBy} gave no id`);
      continue;
    }
    onAsk?.(name, at + 1);
    try {
      const input = inputOf(question, site, item?.Id);
      const { data } = await client.send(unchecked(operation), input);
      broken = 0;
      answered.push(name);
      const first = firstItem(operation, data);
      if (first) firstItems.set(name, first);
      const observation = newObservation();
      observe(observation, operation.output, data);
      differences.push(...differencesFromShape(name, operation.output, observation));
      const other = await emulated(operation, input, item);
      if (other) {
        played.push(name);
        differences.push(...differencesFromEmulator(name, observation, other));
      }
    } catch (error) {
      broken = (error as EsaError).name === 'TransportError' ? broken + 1 : 0;
      skip(signal.aborted ? 'interrupted' : codeOf(error));
    }
  }
  return { region: client.region, questions: questions.length, answered, emulated: played, differences, notSeen };
}

/** The same operation, whose answer is handed through as it comes. */
const unchecked = (operation: CatalogOperation): Operation<Readonly<Record<string, unknown>>, unknown> => ({
  ...operation,
  output: 'any',
});

function inputOf(
  { operation: { name, input }, needs }: Question,
  { SiteId, SiteName }: DriftOptions['site'],
  id: string | undefined,
): Record<string, unknown> {
  if (needs === 'nothing') return {};
  return {
    // Some operations take it as a string.
    SiteId: input['SiteId'] === 'string' ? String(SiteId) : SiteId,
    ...(id !== undefined && { Id: id }),
    ...(name === 'GetCertificateQuota' && { Type: 'free' }),
    ...(name === 'ListCertificatesByRecord' && { RecordName: SiteName?.trim() }),
  };
}

function firstItem({ pages }: CatalogOperation, data: unknown): Item | undefined {
  const items = typeof pages?.items === 'string' ? (data as Record<string, unknown>)[pages.items] : undefined;
  const first: unknown = Array.isArray(items) ? items[0] : undefined;
  if (typeof first !== 'object' || first === null) return undefined;
  const text = (name: string): string | undefined => {
    const value = (first as Record<string, unknown>)[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [Id, Type, Status] = [text('Id'), text('Type'), text('Status')];
  return {
    ...(Id !== undefined && { Id }),
    ...(Type !== undefined && { Type }),
    ...(Status !== undefined && { Status }),
  };
}

/** Of the service's codes, only what has their form: it may echo anything. Ours are words of ours. */
function codeOf(error: unknown): string {
  const { name, code } = error as EsaError;
  const isShown =
    name !== 'ServiceError' || /^([A-Z][A-Za-z]{0,39}(\.[A-Z][A-Za-z]{0,39}){0,3}|http-\d{3})$/.test(code);
  return isShown ? code : 'an error without a known code';
}

/**
 * The site to ask about: the one that is given, or the first that is active.
 *
 * @throws {AnyEsaError} where the sites can't be listed.
 */
export async function firstSite(client: Client): Promise<Site | undefined> {
  const { data } = await client.send(ListSites, {});
  const sites = data.Sites ?? [];
  return sites.find(({ Status }) => Status?.toLowerCase() === 'active') ?? sites[0];
}
