import type { ScriptedAnswer } from '../control/protocol.js';
import { equal, eventually, like, ok, pause, rejection, tookAtLeast } from './assert.js';
import { type Case, group } from './case.js';
import { clientOf } from './client.js';
import { sampleInput } from './sample.js';

/** Services that never come to an end, each in its own way. */
const endless: Readonly<Record<string, ScriptedAnswer>> = {
  'that says nothing': ['silence'],
  'that stops after its headers': ['stallAfterHeaders'],
  'that stops in the middle': ['stallInBody'],
  'that sends a byte now and then': ['trickle', { every: 20 }],
};

const timeouts = Object.entries(endless).map(([name, answer]): Case => ({
  name: `a service ${name} ends as a timeout`,
  run: async (context) => {
    const service = await context.hostile(answer);
    const client = clientOf(context, service, { timeout: 150, retries: 1 });
    const started = performance.now();
    const error = await rejection(context.esakit.getCertificate(client, sampleInput));
    tookAtLeast(started, 300);
    like(error, { name: 'TransportError', code: 'timeout', attempts: 2, retryable: true });
  },
}));

/** A reason of the caller's own: the same object must come back, not a copy. */
const reason = { because: 'the user went away' };

const aborts = Object.entries(endless).map(([name, answer]): Case => ({
  name: `a call to a service ${name} ends at once`,
  run: async (context) => {
    const service = await context.hostile(answer);
    const controller = new AbortController();
    const call = rejection(
      context.esakit.getCertificate(clientOf(context, service), sampleInput, { signal: controller.signal }),
    );
    await eventually(async () => (await service.seen()).requests.length > 0, 'the request should arrive');
    controller.abort(reason);
    ok((await call) === reason, 'it rejects with the reason of the caller');
  },
}));

export const limits = [
  ...group('timeouts', [
    ...timeouts,
    {
      name: 'the total time ends a call in an attempt',
      run: async (context) => {
        const service = await context.hostile(['silence']);
        const client = clientOf(context, service, { totalTimeout: 200 });
        const started = performance.now();
        const error = await rejection(context.esakit.getCertificate(client, sampleInput));
        tookAtLeast(started, 200);
        like(error, { name: 'TransportError', code: 'timeout', attempts: 1 });
      },
    },
    {
      name: 'a slow answer within the time is an answer',
      run: async (context) => {
        const service = await context.emulator({ kind: 'latency', delayMs: 200 });
        const started = performance.now();
        await context.esakit.getCertificate(clientOf(context, service), sampleInput);
        tookAtLeast(started, 200);
      },
    },
    {
      name: 'a call may have less time than its client',
      run: async (context) => {
        const client = clientOf(context, await context.hostile(['silence']));
        const options = { timeout: 100, retries: 0 };
        const error = await rejection(context.esakit.getCertificate(client, sampleInput, options));
        like(error, { code: 'timeout', attempts: 1 });
      },
    },
  ]),
  ...group('abort', [
    ...aborts,
    {
      name: 'a signal that is aborted already lets nothing out',
      run: async (context) => {
        const service = await context.emulator();
        const signal = AbortSignal.abort(reason);
        const thrown = await rejection(
          context.esakit.getCertificate(clientOf(context, service), sampleInput, { signal }),
        );
        ok(thrown === reason, 'it rejects with the reason of the caller');
        equal(await service.requests(), []);
      },
    },
    {
      name: 'a pause before a retry ends at once',
      run: async (context) => {
        const service = await context.emulator({ kind: 'throttle', retryAfterMs: 30_000 });
        const controller = new AbortController();
        const client = clientOf(context, service, {
          hooks: { onRetry: () => void setTimeout(() => controller.abort(reason), 50) },
        });
        const thrown = await rejection(
          context.esakit.getCertificate(client, sampleInput, { signal: controller.signal }),
        );
        ok(thrown === reason, 'it rejects with the reason of the caller');
      },
    },
    {
      name: 'an abort without a reason rejects with an AbortError, and a signal with a time limit with a TimeoutError',
      run: async (context) => {
        const client = clientOf(context, await context.hostile(['silence']));
        const controller = new AbortController();
        setTimeout(() => controller.abort(), 50);
        const { getCertificate } = context.esakit;
        like(await rejection(getCertificate(client, sampleInput, { signal: controller.signal })), {
          name: 'AbortError',
        });
        like(await rejection(getCertificate(client, sampleInput, { signal: AbortSignal.timeout(50) })), {
          name: 'TimeoutError',
        });
      },
    },
    {
      name: 'an abort after the answer changes nothing',
      run: async (context) => {
        const controller = new AbortController();
        const client = clientOf(context, await context.emulator());
        await context.esakit.getCertificate(client, sampleInput, { signal: controller.signal });
        controller.abort(reason);
        await pause(20);
      },
    },
    {
      name: 'the connection of a call that was given up is closed',
      needs: ['connections in sight'],
      run: async (context) => {
        const service = await context.hostile(['stallInBody']);
        const client = clientOf(context, service, { timeout: 100, retries: 0 });
        await rejection(context.esakit.getCertificate(client, sampleInput));
        await eventually(async () => (await service.seen()).openSockets === 0, 'the connection should be closed');
      },
    },
  ]),
];
