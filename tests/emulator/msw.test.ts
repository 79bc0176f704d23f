import { handlers } from '@esakit/emulator/msw';
import { getResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, setup } from './setup.js';

const { emulator, getCertificate } = setup();
const answering = handlers(emulator, { endpoint: 'http://localhost:4010' });
const server = setupServer(...answering);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(() => emulator.reset());
afterAll(() => server.close());

function fetchFrom(endpoint: string): Promise<Response> {
  const { url, ...init } = getCertificate({ endpoint });
  return fetch(url, init);
}

describe('the handlers answer', () => {
  test.each([
    'https://esa.cn-hangzhou.aliyuncs.com',
    'https://esa.ap-southeast-1.aliyuncs.com',
    'https://esa-vpc.cn-shanghai.aliyuncs.com',
    'http://localhost:4010',
  ])('%s', async (endpoint) => {
    const { status, body } = await answer(fetchFrom(endpoint));
    expect([status, body.SiteName]).toEqual([200, 'example.com']);
  });

  test('an endpoint given as a host', async () => {
    const { url, ...init } = getCertificate({ endpoint: 'https://esa.test' });
    const response = await getResponse(handlers(emulator, { endpoint: 'esa.test' }), new Request(url, init));
    expect(response?.status).toBe(200);
  });

  test('an endpoint with a dot, which matches no other character', async () => {
    const own = handlers(emulator, { endpoint: 'https://esa.test' });
    expect(await getResponse(own, new Request('https://esaXtest/'))).toBeUndefined();
    expect((await getResponse(own, new Request('https://esa.test/')))?.status).toBe(400);
  });

  test.each([
    'http://esa.cn-hangzhou.aliyuncs.com/',
    'https://esaXcn-hangzhou.aliyuncs.com/',
    'https://esa.cn-hangzhou.aliyuncsXcom/',
    'https://x.esa.cn-hangzhou.aliyuncs.com/',
    'https://ecs.cn-hangzhou.aliyuncs.com/',
    'https://esa.cn-hangzhou.aliyuncs.com.example/',
    'https://esa.cn-hangzhou.aliyuncs.com/path',
    'http://localhost:40100/',
  ])('not %s', async (url) => {
    expect(await getResponse(answering, new Request(url))).toBeUndefined();
  });
});

test('a wrong signature is refused', async () => {
  const { url, ...init } = getCertificate({ credentials: { ...emulator.credentials, accessKeySecret: 'wrong' } });
  expect((await answer(fetch(url, init))).body.Code).toBe('SignatureDoesNotMatch');
});

test('a reset is a network error', async () => {
  emulator.faults.add({ kind: 'reset' });
  await expect(fetchFrom('https://esa.cn-hangzhou.aliyuncs.com')).rejects.toThrow(TypeError);
});

test('a truncated answer breaks off', async () => {
  emulator.faults.add({ kind: 'truncate' });
  const text = fetchFrom('https://esa.cn-hangzhou.aliyuncs.com').then((response) => response.text());
  await expect(text).rejects.toThrow(TypeError);
});
