import { expect, it } from 'vitest';
import { onNodes } from './nodes.js';

/** 10,000 calls at a time under one signal of the caller. */
const script = `
  import { createClient, getCertificate } from '@esakit/node';
  const warnings = [];
  process.on('warning', ({ name }) => warnings.push(name));
  const reply = { status: 200, headers: new Headers(), text: '{"RequestId":"r"}' };
  const client = createClient({
    credentials: { accessKeyId: 'id', accessKeySecret: 'secret' },
    endpoint: 'http://127.0.0.1:1',
    transport: async () => reply,
  });
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 10_000 }, () => getCertificate(client, { SiteId: 1, Id: 'x' }, { signal })));
  await new Promise((resolve) => setTimeout(resolve, 20));
  console.log(JSON.stringify(warnings));
`;

it.each(onNodes)('10,000 calls under one signal add no warning on Node %s', async (_version, run) => {
  expect(await run(script)).toEqual([]);
});
