import { answer } from './answer.js';
import {
  defaultCredentials,
  defaultTemporaryCredentials,
  type EmulatorCredentials,
  isTemporary,
  type TemporaryCredentials,
} from './auth/credentials.js';
import { createNonces } from './auth/nonces.js';
import { createClock, type EmulatorClock } from './clock.js';
import { connectionReset, orAbort, pause, truncated } from './faults/fault-effects.js';
import { createFaults, type Faults } from './faults/faults.js';
import { preflightResponse } from './http/reply.js';
import { createAnswers, type GiveAnswer } from './operations/answers.js';
import { createAdvance } from './operations/certificates/advance.js';
import type { EmulatorOptions } from './options.js';
import { LOG_CAPACITY, type LoggedRequest } from './request-log.js';
import { createData } from './seed/data.js';
import { resolveDelays, type Settings } from './settings.js';
import type { EmulatorSnapshot } from './snapshot.js';
import type { EmulatorState } from './state.js';

/** ESA's API in one object. */
export interface Emulator {
  /**
   * Answers a request as the service would. Takes what `fetch` takes, needs no `this`, and so stands in for `fetch`.
   * Rejects only where `fetch` does: on a dropped connection (`TypeError`) and with an abort's reason.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /**
   * Gives an answer to an operation, in place of what the emulator plays or `NotEmulated`, and returns what takes it
   * back. Signature, method and parameters of a request are checked before.
   *
   * @example
   * ```ts
   * import { ListOriginPools } from '@esakit/core/operations/load-balancing';
   * import { createEmulator, refusal } from '@esakit/emulator';
   *
   * const emulator = createEmulator();
   * emulator.answer('ListOriginPools', { TotalCount: 0, OriginPools: [] });
   * emulator.answer(ListOriginPools, ({ input }) => {
   *   if (input.Name === undefined) throw refusal('InvalidParameter', 'This test asks for a name.');
   *   return { TotalCount: 1, OriginPools: [{ Name: input.Name }] };
   * });
   * ```
   */
  readonly answer: GiveAnswer;
  /** Issues the certificates, which the first request for one would do otherwise. */
  readonly ready: () => Promise<void>;
  /** PEM of the roots that the certificates' chains lead to. */
  readonly trustAnchors: () => Promise<string[]>;
  /** Restores data, clock, faults, given answers, nonces and the log. Certificates stay what they were. */
  readonly reset: () => void;
  /**
   * All data and how far the clock was moved, to be put back by `restore`, also of another emulator or in another
   * process. Faults, given answers, nonces and the log are not in it, and no key is.
   *
   * @example
   * ```ts
   * import { createEmulator } from '@esakit/emulator';
   *
   * const emulator = createEmulator();
   * const json = JSON.stringify(await emulator.snapshot());
   * createEmulator().restore(JSON.parse(json));
   * ```
   */
  readonly snapshot: () => Promise<EmulatorSnapshot>;
  /**
   * Puts back what a snapshot holds.
   *
   * @throws {TypeError} for something else than a snapshot; then nothing changes.
   */
  readonly restore: (snapshot: EmulatorSnapshot) => void;
  /**
   * The time, which can be moved. A request may be dated by it, or by the time that goes by itself.
   *
   * @example
   * ```ts
   * import { createEmulator } from '@esakit/emulator';
   *
   * const { clock } = createEmulator();
   * clock.advance(60 * 60 * 1000); // validation data of before is dead with the next request
   * ```
   */
  readonly clock: EmulatorClock;
  readonly state: EmulatorState;
  readonly faults: Faults;
  /** The first accepted key pair without a token. */
  readonly credentials: EmulatorCredentials;
  /** The first accepted key pair with a token. */
  readonly temporaryCredentials: TemporaryCredentials;
  /** The requests answered so far, the last 1,000 of them. */
  readonly requests: readonly LoggedRequest[];
}

/**
 * Creates an emulator of ESA's API. It runs on every runtime with WebCrypto, verifies each signature, checks the
 * parameters of every operation, and plays the life of certificates, with sites, quotas and DNS records.
 *
 * @throws {TypeError} for a delay or a limit of a plan that can't be right.
 * @example
 * ```ts
 * import { createEmulator } from '@esakit/emulator';
 *
 * const emulator = createEmulator();
 * const response = await emulator.fetch('https://esa.cn-hangzhou.aliyuncs.com/', { method: 'POST' });
 * console.log(response.status); // 400: it isn't signed
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { region = 'cn-hangzhou', plans = {}, sampleAnswers = false, strictPlaces = false } = options;
  const accepted = acceptedCredentials(options.credentials);
  const base = options.clock ?? Date.now;
  const clock = createClock(base);
  const data = createData({ now: clock.now(), region, plans });
  const settings: Settings = {
    region,
    delays: resolveDelays(options.delays),
    validation: options.validation ?? {},
    variants: options.variants ?? {},
  };
  const advance = createAdvance({ ...data, settings });
  const faults = createFaults();
  const nonces = createNonces();
  const answers = createAnswers();
  const samples: readonly string[] = typeof sampleAnswers === 'boolean' ? [] : sampleAnswers;
  const requests: LoggedRequest[] = [];

  async function fetch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    if (request.method === 'OPTIONS') return preflightResponse();
    const { delaysMs, skewMs, fault } = faults.meet(request.headers.get('x-acs-action') ?? undefined);
    if (delaysMs.before > 0) await pause(delaysMs.before, request.signal);
    request.signal.throwIfAborted();
    const answered = answer(request, {
      data,
      settings,
      advance,
      credentials: accepted.all,
      nonces,
      now: clock.now() + skewMs,
      signedAt: [base() + skewMs, clock.now() + skewMs],
      fault,
      answers,
      hasSample: (operation) => sampleAnswers === true || samples.includes(operation),
      strictPlaces,
    });
    const { reply, logged } = await orAbort(answered, request.signal);
    requests.push(logged);
    if (requests.length > LOG_CAPACITY) requests.shift();
    const { body, ...rest } = reply;
    if (delaysMs.after > 0) await pause(delaysMs.after, request.signal);
    if (fault?.kind === 'reset') throw connectionReset();
    return new Response(fault?.kind === 'truncate' ? truncated(body, fault.at) : body, rest);
  }

  return {
    fetch,
    answer: answers.give,
    async ready() {
      await data.issue();
    },
    trustAnchors: data.roots,
    async snapshot() {
      return { emulator: 1, moved: clock.moved(), ...(await data.dump()) };
    },
    restore(snapshot) {
      data.load(snapshot);
      clock.move(snapshot.moved);
    },
    reset() {
      data.restore();
      clock.move(0);
      faults.clear();
      answers.clear();
      nonces.clear();
      requests.length = 0;
    },
    clock: { now: clock.now, advance: clock.advance, set: clock.set },
    state: data.state,
    faults: { add: faults.add, clear: faults.clear },
    credentials: accepted.lasting,
    temporaryCredentials: accepted.temporary,
    requests,
  };
}

function acceptedCredentials(given: EmulatorOptions['credentials'] = []): {
  all: readonly EmulatorCredentials[];
  lasting: EmulatorCredentials;
  temporary: TemporaryCredentials;
} {
  const all = [given].flat();
  const lasting = all.find((credentials) => !isTemporary(credentials)) ?? defaultCredentials;
  const temporary = all.find(isTemporary) ?? defaultTemporaryCredentials;
  return { all: [...new Set([...all, lasting, temporary])], lasting: { ...lasting }, temporary: { ...temporary } };
}
