import { createClient } from '@esakit/node';
import { expect, it } from 'vitest';
import { soak } from './soak.js';
import { startService } from './service.js';

/** Calls in the ordinary tests, unless `npm run soak` sets the variable. */
const given = process.env['ESAKIT_SOAK_CALLS'];
const calls = Number(given ?? 2_000);
const IN_FLIGHT = 64;
const SHARE = 0.05;

const credentials = { accessKeyId: 'testAccessKeyId', accessKeySecret: 'testAccessKeySecret' };

it(
  `${calls} calls, ${IN_FLIGHT} at a time, at ${SHARE * 100} % faults`,
  async () => {
    // Nobody waits for time to pass in the ordinary tests, and none of them fails on a machine that is slow.
    await using service = await startService(SHARE, { silent: given !== undefined });
    const client = createClient({ credentials, endpoint: service.url, timeout: given === undefined ? 60_000 : 5_000 });
    const { ok, failures, wrong, attempts, seconds, heap } = await soak(client, calls, IN_FLIGHT);
    const [early, late] = heap.map((bytes) => bytes / 2 ** 20);
    console.log(
      `${ok} of ${calls} ok, ${JSON.stringify(failures)}, faults ${JSON.stringify(Object.fromEntries(service.faults))}, ` +
        `${Math.round(calls / seconds)} calls/s, heap ${early?.toFixed(1)} MiB, then ${late?.toFixed(1)} MiB`,
    );

    // Each call ends, with the answer to its own question or with an error that has a name.
    expect(wrong).toEqual([]);
    expect(ok + Object.values(failures).reduce((sum, count) => sum + count, 0)).toBe(calls);
    // What no retry helps is a tenth of the faults; of the others, hardly any comes three times in a row.
    expect(ok / calls).toBeGreaterThan(0.985);
    // Nothing is sent that no call knows of.
    expect(attempts).toBe(service.requests);
    // Nothing stays behind: neither memory nor more connections than there were calls at the same time.
    expect(late).toBeLessThan((early ?? 0) + 24);
    expect(await service.openConnections()).toBeLessThanOrEqual(IN_FLIGHT);
  },
  calls * 20 + 120_000,
);
