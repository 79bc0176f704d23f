import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Client, EsaError, GetCertificate } from '@esakit/core';

export interface Report {
  readonly ok: number;
  /** How many calls ended with each error, by `name code`. */
  readonly failures: Readonly<Record<string, number>>;
  /** What came of calls that is neither an answer for its own input nor an error of ours. */
  readonly wrong: readonly string[];
  /** Requests that the calls say they have sent. */
  readonly attempts: number;
  readonly seconds: number;
  /** Bytes in use after a collection: after a tenth of the calls, and at the end. */
  readonly heap: readonly [early: number, late: number];
}

/** Makes many calls, so many at the same time, each for an id of its own. */
export async function soak(client: Client, calls: number, inFlight: number): Promise<Report> {
  const failures: Record<string, number> = {};
  const wrong: string[] = [];
  let [ok, attempts, begun] = [0, 0, 0];
  let early = 0;

  const one = async (number: number): Promise<void> => {
    const Id = `certificate-${number}`;
    try {
      const answer = await client.send(GetCertificate, { SiteId: '1234567890123', Id });
      attempts += answer.attempts;
      if (answer.data.Result?.Id === Id) ok += 1;
      else wrong.push(`${Id} got ${JSON.stringify(answer.data)}`);
    } catch (error) {
      if (!(error instanceof EsaError)) {
        wrong.push(`${Id} failed with ${String(error)}`);
        return;
      }
      attempts += error.attempts;
      const kind = `${error.name} ${error.code}`;
      failures[kind] = (failures[kind] ?? 0) + 1;
    }
  };
  const worker = async (): Promise<void> => {
    while (begun < calls) {
      const number = begun++;
      if (number === Math.floor(calls / 10)) early = heapInUse();
      await one(number);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = (performance.now() - started) / 1_000;
  return { ok, failures, wrong, attempts, seconds, heap: [early, heapInUse()] };
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
