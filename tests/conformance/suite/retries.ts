import { equal, like, match, ok, rejection, tookAtLeast } from './assert.js';
import { group } from './case.js';
import { clientOf } from './client.js';
import { sampleInput } from './sample.js';

export const retries = group('retries', [
  {
    name: 'a throttled call waits as long as the service asks, in milliseconds',
    run: async (context) => {
      const service = await context.emulator({ kind: 'throttle', status: 429, retryAfterMs: 150, times: 2 });
      const delays: number[] = [];
      const client = clientOf(context, service, { hooks: { onRetry: ({ delay }) => delays.push(delay) } });
      const started = performance.now();
      const { attempts } = await client.send(context.esakit.GetCertificate, sampleInput);
      tookAtLeast(started, 300);
      equal([attempts, delays.length], [3, 2]);
      ok(
        delays.every((delay, index) => delay >= 150 && delay <= 150 + 1_000 * 2 ** index),
        `as long as the service asks, and jitter: ${delays.join(', ')}`,
      );
    },
  },
  {
    name: 'or in seconds, by the standard header',
    run: async (context) => {
      const service = await context.hostile(['throttle', { standard: 1 }], ['certificate']);
      const client = clientOf(context, service);
      const started = performance.now();
      const { attempts } = await client.send(context.esakit.GetCertificate, sampleInput);
      tookAtLeast(started, 1_000);
      equal(attempts, 2);
    },
  },
  {
    name: 'a wish for more time than the call has fails at once',
    run: async (context) => {
      const service = await context.emulator({ kind: 'throttle', retryAfterMs: 3_600_000 });
      const error = await rejection(context.esakit.getCertificate(clientOf(context, service), sampleInput));
      like(error, { name: 'ServiceError', code: 'Throttling.User', attempts: 1, retryable: true });
    },
  },
  {
    name: 'a busy service is asked again, after a pause of our own',
    run: async (context) => {
      const service = await context.emulator({ kind: 'busy', times: 1 });
      const delays: number[] = [];
      const client = clientOf(context, service, { hooks: { onRetry: ({ delay }) => delays.push(delay) } });
      const { attempts } = await client.send(context.esakit.GetCertificate, sampleInput);
      equal([attempts, delays.length], [2, 1]);
      ok((delays[0] ?? Infinity) <= 100, `a pause of 100 ms at most, it was ${delays[0]}`);
    },
  },
  {
    name: 'a broken answer and a dropped connection are asked for again',
    run: async (context) => {
      const service = await context.emulator({ kind: 'truncate', times: 1 }, { kind: 'reset', times: 1 });
      const { data, attempts } = await clientOf(context, service).send(context.esakit.GetCertificate, sampleInput);
      match(data.Certificate, /^-----BEGIN CERTIFICATE-----/);
      equal(attempts, 3);
    },
  },
  {
    name: 'a connection that was closed while idle costs nothing but a new one',
    run: async (context) => {
      const service = await context.hostile(['staleWhenReused', {}]);
      const client = clientOf(context, service);
      for (let call = 0; call < 4; call++) {
        equal((await context.esakit.getCertificate(client, sampleInput)).SiteName, 'example.com');
      }
    },
  },
  {
    name: 'each attempt is signed anew',
    run: async (context) => {
      const service = await context.hostile(['throttle', { acs: 1 }], ['html', 502], ['certificate']);
      await context.esakit.getCertificate(clientOf(context, service), sampleInput);
      const { requests } = await service.seen();
      equal(requests.length, 3);
      for (const name of ['x-acs-signature-nonce', 'authorization']) {
        equal(new Set(requests.map(({ headers }) => headers[name] ?? 'none')).size, 3, `different ${name}`);
      }
    },
  },
  {
    name: 'an error that stays is told with the number of attempts, as many as were allowed',
    run: async (context) => {
      const service = await context.emulator({ kind: 'throttle', status: 400, retryAfterMs: 1 });
      const client = clientOf(context, service, { retries: 3 });
      like(await rejection(context.esakit.getCertificate(client, sampleInput)), { attempts: 4 });
      like(await rejection(context.esakit.getCertificate(client, sampleInput, { retries: 0 })), { attempts: 1 });
    },
  },
  {
    name: 'an error that is final is not asked again',
    run: async (context) => {
      const service = await context.emulator();
      const client = clientOf(context, service);
      const error = await rejection(context.esakit.getCertificate(client, { ...sampleInput, Id: 'no-such-id' }));
      like(error, { name: 'ServiceError', status: 404, attempts: 1, retryable: false });
      equal((await service.requests()).length, 1);
    },
  },
]);
