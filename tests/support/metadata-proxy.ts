import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator } from '@esakit/emulator';
import { serve } from '@esakit/emulator/server';
import { startProxy } from './connect-proxy.js';

/** What a run behind a proxy is given, and what it made. */
export interface BehindProxy extends AsyncDisposable {
  /** Environment variables of the run. */
  readonly env: Readonly<Record<string, string>>;
  /** Requests for credentials, which came to their server itself. */
  readonly asked: readonly string[];
  /** First lines of what came to the proxy. */
  readonly proxied: readonly string[];
}

/** An emulator behind a proxy, and a server of this machine that gives its credentials, or sends elsewhere. */
export async function behindProxy(answer: 'keys' | 'redirect' | 'too-large' = 'keys'): Promise<BehindProxy> {
  const emulator = createEmulator();
  const service = await serve(emulator);
  const proxy = await startProxy({ to: Number(new URL(service.url).port) });
  const { accessKeyId, accessKeySecret, securityToken } = emulator.temporaryCredentials;
  const asked: string[] = [];
  const keys = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${'via' in request.headers ? 'through the proxy' : 'directly'}`);
    if (answer === 'redirect') response.writeHead(302, { location: 'http://127.0.0.1:1/' });
    const session = {
      AccessKeyId: accessKeyId,
      AccessKeySecret: accessKeySecret,
      SecurityToken: securityToken,
      Expiration: new Date(Date.now() + 3_600_000).toISOString(),
    };
    response.end(answer === 'too-large' ? 'a'.repeat(70_000) : JSON.stringify({ ...session, Code: 'Success' }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => keys.once('listening', resolve));
  const { port } = keys.address() as AddressInfo;
  return {
    env: {
      HTTP_PROXY: proxy.url,
      http_proxy: proxy.url,
      NO_PROXY: '',
      no_proxy: '',
      ALIBABA_CLOUD_ACCESS_KEY_ID: '',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: '',
      ALIBABA_CLOUD_SECURITY_TOKEN: '',
      ALIBABA_CLOUD_REGION_ID: '',
      ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true',
      ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true',
      ALIBABA_CLOUD_CREDENTIALS_URI: `http://127.0.0.1:${port}/keys`,
      ALIBABA_CLOUD_ESA_ENDPOINT: service.url,
    },
    asked,
    proxied: proxy.requests,
    [Symbol.asyncDispose]: async () => {
      keys.closeAllConnections();
      keys.close();
      await proxy[Symbol.asyncDispose]();
      await service.close();
    },
  };
}
