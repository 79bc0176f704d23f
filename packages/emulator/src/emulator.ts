import type { OperationName } from '@esakit/core/catalog';
import { answer } from './answer.js';
import {
  defaultCredentials,
  defaultTemporaryCredentials,
  type EmulatorCredentials,
  isTemporary,
  type TemporaryCredentials,
} from './auth/credentials.js';
import { createData } from './seed/data.js';
import { connectionReset, orAbort, pause, truncated } from './faults/fault-effects.js';
import { createFaults, type Faults } from './faults/faults.js';
import { createNonces } from './auth/nonces.js';
import { preflightResponse } from './http/reply.js';
import { createAnswers, type GiveAnswer } from './operations/answers.js';
import { LOG_CAPACITY, type LoggedRequest } from './request-log.js';
import type { EmulatorState } from './state.js';

/** Options of an emulator. */
export interface EmulatorOptions {
  /**
   * The time in milliseconds; `Date.now`, by default. The certificates' dates are counted from it once, at the start.
   */
  clock?: () => number;
  /** The key pairs that are accepted, in place of the fixed ones. */
  credentials?: EmulatorCredentials | readonly EmulatorCredentials[];
  /** The region certificates are stored in; `cn-hangzhou`, by default. */
  region?: string;
  /**
   * Answers each operation that isn't played with a sample made from its shape, in place of `NotEmulated`; a list of
   * names does so for those only. The header `x-esakit-sample` marks such an answer.
   */
  sampleAnswers?: boolean | readonly OperationName[];
  /** Refuses a parameter in the form that belongs in the query, or the other way round. The service takes both. */
  strictPlaces?: boolean;
}

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
   * import { ListRecords } from '@esakit/core/operations/dns';
   * import { createEmulator, refusal } from '@esakit/emulator';
   *
   * const emulator = createEmulator();
   * emulator.answer('ListRecords', { TotalCount: 0, Records: [] });
   * emulator.answer(ListRecords, ({ input }) => {
   *   if (input.RecordName === undefined) throw refusal('InvalidParameter', 'This test asks for a name.');
   *   return { TotalCount: 1, Records: [{ RecordName: input.RecordName }] };
   * });
   * ```
   */
  readonly answer: GiveAnswer;
  /** Issues the certificates, which the first request for one would do otherwise. */
  readonly ready: () => Promise<void>;
  /** PEM of the roots that the certificates' chains lead to. */
  readonly trustAnchors: () => Promise<string[]>;
  /** Restores data, faults, given answers, nonces and the log. Certificates stay what they were. */
  readonly reset: () => void;
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
 * parameters of every operation, and plays those of certificates and sites.
 *
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
  const { clock = Date.now, region = 'cn-hangzhou', sampleAnswers = false, strictPlaces = false } = options;
  const accepted = acceptedCredentials(options.credentials);
  const data = createData(clock(), region);
  const faults = createFaults();
  const nonces = createNonces();
  const answers = createAnswers();
  const samples: readonly string[] = typeof sampleAnswers === 'boolean' ? [] : sampleAnswers;
  const requests: LoggedRequest[] = [];

  async function fetch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
    const request = new Request(input, init);
    if (request.method === 'OPTIONS') return preflightResponse();
    const { delayMs, skewMs, fault } = faults.meet(request.headers.get('x-acs-action') ?? undefined);
    if (delayMs > 0) await pause(delayMs, request.signal);
    request.signal.throwIfAborted();
    const answered = answer(request, {
      state: data.state,
      issue: data.issue,
      credentials: accepted.all,
      nonces,
      now: clock() + skewMs,
      fault,
      answers,
      hasSample: (operation) => sampleAnswers === true || samples.includes(operation),
      strictPlaces,
    });
    const { reply, logged } = await orAbort(answered, request.signal);
    requests.push(logged);
    if (requests.length > LOG_CAPACITY) requests.shift();
    const { body, ...rest } = reply;
    if (fault?.kind === 'reset') throw connectionReset();
    return new Response(fault?.kind === 'truncate' ? truncated(body, fault.at) : body, rest);
  }

  return {
    fetch,
    answer: answers.give,
    async ready() {
      await data.issue();
    },
    async trustAnchors() {
      return [(await data.issue()).root];
    },
    reset() {
      data.restore();
      faults.clear();
      answers.clear();
      nonces.clear();
      requests.length = 0;
    },
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
