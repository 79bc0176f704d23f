import type { Operation } from '@esakit/core';
import { equal, like, ok, pause, rejection } from './assert.js';
import { group } from './case.js';
import { clientOf } from './client.js';
import { sampleInput } from './sample.js';

/** Enough that one connection is kept and used again. */
const TIMES = 20;

/** Time for a runtime to put a connection aside for the next request. */
const SETTLE = 5;

const change = { SiteId: sampleInput.SiteId, Type: 'cas' };

export const writes = group('writes', [
  {
    name: 'a write travels once, in the form and in the query, whatever became of the connections before it',
    needs: ['connections of its own'],
    run: async (context) => {
      const { SetCertificate, DeleteCertificate, GetCertificate } = context.esakit;
      const calls: readonly (readonly [Operation<unknown, unknown>, object])[] = [
        [SetCertificate, change],
        [DeleteCertificate, sampleInput],
      ];
      for (const [operation, input] of calls) {
        const service = await context.hostile(['staleWhenReused', {}]);
        const client = clientOf(context, service);
        for (let time = 0; time < TIMES; time++) {
          await client.send(GetCertificate, sampleInput);
          await pause(SETTLE);
          // Either it arrives, or nobody knows whether it was carried out.
          const error = await client.send(operation, input).then(
            () => undefined,
            (reason: unknown) => reason,
          );
          if (error !== undefined) {
            like(error, { outcome: 'unknown', shownBy: operation.shownBy, attempts: 1 });
          }
          await pause(SETTLE);
        }
        const { requests } = await service.seen();
        const written = requests.filter(({ headers }) => headers['x-acs-action'] === operation.name);
        equal(written.length, TIMES, `requests of ${operation.name}`);
        equal(new Set(written.map(({ headers }) => headers['x-acs-signature-nonce'])).size, TIMES, 'nonces');
      }
    },
  },
  {
    name: 'a write that was read and not answered is not repeated, and its error says where to look',
    run: async (context) => {
      const service = await context.hostile(['hangUp']);
      const client = clientOf(context, service);
      const error = await rejection(client.send(context.esakit.SetCertificate, change));
      like(error, { name: 'TransportError', attempts: 1, outcome: 'unknown', shownBy: 'ListCertificates' });
    },
  },
  {
    name: 'a write of a page is run once, though the browser sends it again',
    needs: ['page'],
    run: async (context) => {
      if (!context.createProxyClient) throw new Error('the target gives no such client');
      const { GetCertificate, SetCertificate } = context.esakit;
      const service = await context.hostile(['certificate']);
      const proxy = await context.forgetfulProxy(service);
      const client = context.createProxyClient(proxy.url);
      for (let time = 0; time < TIMES; time++) {
        await client.send(GetCertificate, sampleInput);
        await pause(SETTLE);
        await client.send(SetCertificate, change);
        await pause(SETTLE);
      }
      const { requests } = await service.seen();
      const written = requests.filter(({ headers }) => headers['x-acs-action'] === 'SetCertificate');
      equal(written.length, TIMES, 'writes at the service');
      ok((await proxy.arrived()) > 2 * TIMES, 'the browser sent some again by itself, or this shows nothing');
    },
  },
]);
