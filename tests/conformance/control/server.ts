import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusedUrl } from '../../support/hostile/server.js';
import type { Call } from './protocol.js';
import { createServices } from './services.js';

/** What the suite talks to, from whatever runtime it is on. */
export interface ControlServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts the control server: by POST it opens services for cases and tells what they saw, by GET it serves the files of
 * the pages that the suite runs in.
 *
 * @param files - texts by path, with their types.
 */
export async function startControl(
  files: ReadonlyMap<string, { readonly type: string; readonly text: string }>,
): Promise<ControlServer> {
  let url = '';
  const services = createServices(() => url);
  // It issues the certificates of all emulators of the day: no case should wait for that.
  await services.warmUp();

  const answer = async (call: Call): Promise<unknown> => {
    switch (call.do) {
      case 'emulator':
        return services.openEmulator(call);
      case 'hostile':
        return services.openHostile(call);
      case 'proxy':
        return services.openProxy(call);
      case 'refused':
        return { url: await refusedUrl() };
      case 'fault':
        services.find(call.id).emulator?.faults.add(call.fault);
        return {};
      case 'requests':
        return services.find(call.id).emulator?.requests;
      case 'arrived':
        return services.find(call.id).arrived?.() ?? 0;
      case 'seen':
        return services.seen(call.id);
      default:
        await services.close(call.ids);
        return {};
    }
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const file = files.get(request.url ?? '');
    if (request.method === 'GET') {
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.text);
      return;
    }
    try {
      const text = JSON.stringify(await answer(JSON.parse(await readText(request)) as Call));
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  };

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await services.closeAll();
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
