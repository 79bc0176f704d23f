import { equal, like, ok, rejection } from './assert.js';
import { type Case, group } from './case.js';
import { clientOf } from './client.js';
import { sampleInput } from './sample.js';

const HOUR = 3_600_000;

const clocks = [3 * HOUR, -3 * HOUR].map((skewMs): Case => ({
  name: `a clock that is ${skewMs > 0 ? 'behind' : 'ahead'} by three hours is set once and stays set`,
  run: async (context) => {
    const service = await context.emulator({ kind: 'skew', skewMs });
    const client = clientOf(context, service);
    const { GetCertificate } = context.esakit;
    equal((await client.send(GetCertificate, sampleInput)).attempts, 2);
    equal((await client.send(GetCertificate, sampleInput)).attempts, 1);
    equal(
      (await service.requests()).map(({ code }) => code ?? 'ok'),
      ['InvalidTimeStamp.Expired', 'ok', 'ok'],
    );
  },
}));

export const corrections = [
  ...group('clock', [
    ...clocks,
    {
      name: 'calls at the same time set it together',
      run: async (context) => {
        const service = await context.emulator({ kind: 'skew', skewMs: 3 * HOUR });
        const client = clientOf(context, service);
        await Promise.all(Array.from({ length: 5 }, () => context.esakit.getCertificate(client, sampleInput)));
        ok((await service.requests()).length <= 10, 'no call needs more than two requests');
      },
    },
  ]),
  ...group('credentials', [
    {
      name: 'a token that ended is replaced, once',
      run: async (context) => {
        const service = await context.emulator();
        const pairs = [service.expiredCredentials, service.temporaryCredentials];
        let asked = 0;
        const client = clientOf(context, service, {
          credentials: async () => pairs[asked++] ?? service.temporaryCredentials,
        });
        equal((await client.send(context.esakit.GetCertificate, sampleInput)).attempts, 2);
        equal(asked, 2);
      },
    },
    {
      name: 'a token that stays ended is told',
      run: async (context) => {
        const service = await context.emulator();
        const client = clientOf(context, service, { credentials: async () => service.expiredCredentials });
        const error = await rejection(context.esakit.getCertificate(client, sampleInput));
        like(error, { name: 'ServiceError', code: 'InvalidSecurityToken.Expired', attempts: 2 });
      },
    },
    {
      name: 'calls at the same time ask for them once',
      run: async (context) => {
        const service = await context.emulator();
        let asked = 0;
        const client = clientOf(context, service, {
          credentials: async () => {
            asked++;
            return service.temporaryCredentials;
          },
        });
        await Promise.all(Array.from({ length: 5 }, () => context.esakit.getCertificate(client, sampleInput)));
        equal(asked, 1);
      },
    },
  ]),
];
