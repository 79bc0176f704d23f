import { join } from 'node:path';
import { EdgeVM } from '@edge-runtime/vm';
import { describe, expect, it } from 'vitest';
import { bundle } from './support/bundle.js';
import { useService } from './support/service.js';
import { examples, readJson, stage } from './support/stage.js';

/** The route that `/api/certificate` leads to. */
const ROUTE = 'api/certificate.ts';

/** What the route answers in the runtime of edge functions, which takes scripts and no modules. */
async function ask(settings: Readonly<Record<string, string>>) {
  const code = await bundle(join(await stage('vercel'), ROUTE), ['edge-light', 'browser'], 'iife');
  const said: string[] = [];
  const vm = new EdgeVM({
    extend: (context) =>
      Object.assign(context, {
        process: { env: settings },
        console: { error: (text: string) => said.push(text) },
      }),
  });
  vm.evaluate(code);
  expect(vm.evaluate<string>('JSON.stringify(entry.config)')).toBe('{"runtime":"edge"}');
  // What is made inside of the VM is of its own classes: a text is the same on both sides.
  const text = await vm.evaluate<Promise<string>>(`(async () => {
    const response = await entry.default(new Request('https://app.example/api/certificate'));
    const { status, headers } = response;
    return JSON.stringify({ status, type: headers.get('content-type'), text: await response.text() });
  })()`);
  return { ...(JSON.parse(text) as { status: number; type: string; text: string }), said };
}

describe('the example for Vercel', () => {
  const service = useService();

  it('answers with a certificate', async () => {
    expect(await ask(service.settings())).toEqual({
      status: 200,
      type: 'application/pem-certificate-chain',
      text: await service.pem(),
      said: [],
    });
  });

  it('tells its visitors the code of an error, and its log the rest', async () => {
    expect(await ask({})).toEqual({
      status: 502,
      type: 'application/json',
      text: '{"error":"missing"}',
      said: [expect.stringContaining('ALIBABA_CLOUD_ACCESS_KEY_ID')],
    });
  });

  it('has a vercel.json that asks for no framework', async () => {
    expect(await readJson(join(examples, 'vercel/vercel.json'))).toEqual({
      $schema: 'https://openapi.vercel.sh/vercel.json',
      framework: null,
    });
  });
});
