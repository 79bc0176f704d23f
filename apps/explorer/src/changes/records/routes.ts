import { type Client, EsaError } from '@esakit/core';
import { type DcvNote, type DcvNoteStore, planDcvPublication, publishDcv, withdrawDcv } from '@esakit/core/lifecycle';
import { type Context, Hono } from 'hono';
import { type CertificateView, loadCertificate } from '../../certificate/load.js';
import type { AppConfig } from '../../config.js';
import { confirmation, confirmedId } from '../../console/confirm.js';
import { createOnce } from '../../console/once.js';
import type { AppEnv } from '../../http/env.js';
import type { Problem } from '../../overview/model.js';
import { problemOf } from '../../ui/problem.js';
import { type ChangeParts, CHANGES_ARE_OFF } from '../parts.js';
import { findPublished, validationNames } from './find.js';
import { type RecordsDone, recordsPage, type RecordsView } from './page.js';

/** Publishes the records that validate a certificate, and takes them back. */
export function recordRoutes(config: AppConfig, { fail }: ChangeParts): Hono<AppEnv> {
  const { client, clock, warnDays, allowChanges } = config;
  const routes = new Hono<AppEnv>();
  const once = createOnce<RecordsDone>();
  /** What was published from here, because a list may lack for seconds what was just made. */
  const notes = new Map<string, DcvNote>();

  async function look(c: Context<AppEnv>): Promise<RecordsView> {
    const { signal } = c.req.raw;
    const certificate = { siteId: c.req.param('siteId') ?? '', id: c.req.param('id') ?? '' };
    const view = await loadCertificate(client, certificate, { now: clock(), warnDays, signal });
    const asked = view.validations.flatMap((one) => (one.type === 'HTTP' ? [] : [one.name]));
    const names = [...asked, ...validationNames(view.health.hostnames)];
    const [planned, found] = await Promise.all([
      plan(client, view, signal),
      findPublished(client, view.siteId, names, signal).then((note) => ({ note, problem: undefined }), refused),
    ]);
    const problem = planned.problem ?? found.problem;
    return { view, plan: planned.plan, problem, published: merge(found.note, notes.get(keyOf(view))) };
  }

  const answer = async (c: Context<AppEnv>, records: RecordsView, done: RecordsDone = {}) => {
    const [toPublish, toWithdraw] = await Promise.all([
      confirmation('publish', shownPlan(records), crypto.randomUUID()),
      confirmation('withdraw', shownNote(records), crypto.randomUUID()),
    ]);
    return c.html(
      recordsPage(config, records, { publish: toPublish, withdraw: toWithdraw }, done),
      done.problem ? 409 : 200,
    );
  };

  routes.get('/', async (c) => answer(c, await look(c)));

  routes.post('/', async (c) => {
    if (!allowChanges) return fail(c, CHANGES_ARE_OFF);
    const sent = new URLSearchParams(await c.req.text());
    const confirm = sent.get('confirm') ?? '';
    const records = await look(c);
    const before = await once.known(confirm);
    if (before) return answer(c, records, before);
    const withdraws = sent.get('do') === 'withdraw';
    const shown = withdraws ? shownNote(records) : shownPlan(records);
    const isShown = await confirmedId(confirm, withdraws ? 'withdraw' : 'publish', shown);
    const { plan: planned, published } = records;
    if (isShown === undefined || (withdraws ? !published : !planned)) return answer(c, records, { problem: CHANGED });
    try {
      // It goes on when the page goes away, as the changes of the console do.
      const done = await once(confirm, () => (withdraws ? withdraw(records) : publish(records)));
      return answer(c, { ...records, published: notes.get(keyOf(records.view)) }, done);
    } catch (error) {
      if (!(error instanceof EsaError)) throw error;
      return answer(c, await look(c), { problem: problemOf(error) });
    }
  });

  async function publish({ view, published }: RecordsView): Promise<RecordsDone> {
    const instructions = view.validations.filter(({ type }) => type !== 'HTTP');
    const store = storeOf(notes, keyOf(view));
    if (published) notes.set(keyOf(view), published);
    return { publication: await publishDcv(client, { siteId: view.siteId, instructions, note: store }) };
  }

  async function withdraw({ view, published }: RecordsView): Promise<RecordsDone> {
    if (published) notes.set(keyOf(view), published);
    return { withdrawn: await withdrawDcv(client, { note: storeOf(notes, keyOf(view)) }) };
  }
  return routes;
}

const CHANGED = {
  code: 'changed',
  message: 'What would be done has changed since it was shown, so nothing was sent. Look at it again.',
};

const MOST_NOTES = 1_000;

/** A place for one note among those of this process. */
const storeOf = (notes: Map<string, DcvNote>, key: string): DcvNoteStore => ({
  read: async () => notes.get(key),
  write: async (note) => {
    notes.delete(key);
    if (note) notes.set(key, note);
    const [oldest] = notes.keys();
    if (notes.size > MOST_NOTES && oldest !== undefined) notes.delete(oldest);
  },
});

const keyOf = ({ siteId, id }: CertificateView): string => `${siteId} ${id}`;

async function plan(client: Client, view: CertificateView, signal: AbortSignal) {
  const instructions = view.validations.filter(({ type }) => type !== 'HTTP');
  if (instructions.length === 0) return { plan: undefined, problem: undefined };
  try {
    const planned = await planDcvPublication(client, { siteId: view.siteId, instructions }, { signal });
    return { plan: planned, problem: undefined };
  } catch (error) {
    if (!(error instanceof EsaError)) throw error;
    return { plan: undefined, problem: problemOf(error) };
  }
}

/** What a refused list leaves unknown. */
function refused(error: unknown): { readonly note: undefined; readonly problem: Problem } {
  if (!(error instanceof EsaError)) throw error;
  return { note: undefined, problem: problemOf(error) };
}

/** What ESA shows, and what it does not show yet. */
function merge(found: DcvNote | undefined, noted: DcvNote | undefined): DcvNote | undefined {
  if (!found || !noted) return found ?? noted;
  const shown = new Set(found.records.map(({ name, value }) => `${name} ${value}`));
  return {
    ...found,
    records: [...found.records, ...noted.records.filter((one) => !shown.has(`${one.name} ${one.value}`))],
  };
}

const shownPlan = ({ view, plan: planned }: RecordsView): object => ({
  certificate: keyOf(view),
  records: (planned?.records ?? []).map(({ name, value, action }) => [name, value, action]),
});

const shownNote = ({ view, published }: RecordsView): object => ({
  certificate: keyOf(view),
  records: (published?.records ?? []).map(({ name, value, mark }) => [name, value, mark]),
});
