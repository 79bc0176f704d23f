import process from 'node:process';

export const credentials = {
  accessKeyId: 'LTAI5tExampleExample1234',
  accessKeySecret: 'a-secret-of-thirty-characters!',
};
export const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };
const PATH = `/?SiteId=${input.SiteId}&Id=${input.Id}`;

const options = (host) => ({ credentials, endpoint: `http://${host}`, region: 'cn-hangzhou' });

/** The package of the runtime that this runs in. */
const own = () =>
  import(process.versions.bun ? '@esakit/bun' : process.versions.deno ? '@esakit/deno' : '@esakit/node');

/**
 * Each client as one function: a call of GetCertificate at a loopback address. Each is loaded by itself, so that the heap
 * of one holds nothing of the others. The first two are no clients of ESA: they neither sign nor check, and show what the
 * runtime costs.
 */
export const clients = {
  async 'node:http'(host) {
    const { Agent, request } = await import('node:http');
    const [hostname, port] = host.split(':');
    const agent = new Agent({ keepAlive: true });
    return () =>
      new Promise((resolve, reject) => {
        request({ host: hostname, port, path: PATH, agent }, (reply) => {
          let text = '';
          reply.setEncoding('utf8');
          reply.on('data', (chunk) => (text += chunk));
          reply.on('end', () => resolve(JSON.parse(text)));
        })
          .on('error', reject)
          .end();
      });
  },
  async 'undici Pool'(host) {
    const { Pool } = await import('undici');
    const pool = new Pool(`http://${host}`, { connections: 64 });
    return async () => (await pool.request({ path: PATH, method: 'GET' })).body.json();
  },
  async 'official SDK'(host) {
    const { default: module, GetCertificateRequest } = await import('@alicloud/esa20240910');
    const { $OpenApiUtil } = await import('@alicloud/openapi-core');
    const config = new $OpenApiUtil.Config({ ...credentials, endpoint: host, protocol: 'http' });
    // Its default export is an object in native ESM.
    const client = new (module.default ?? module)(config);
    const request = new GetCertificateRequest({ siteId: Number(input.SiteId), id: input.Id });
    return () => client.getCertificate(request);
  },
  async esakit(host) {
    const { createClient, getCertificate } = await own();
    const client = createClient(options(host));
    return () => getCertificate(client, input);
  },
  async 'esakit over undici'(host) {
    const { createClient, dispatcherTransport, getCertificate } = await import('@esakit/node');
    const { Agent } = await import('undici');
    const client = createClient({ ...options(host), transport: dispatcherTransport(new Agent()) });
    return () => getCertificate(client, input);
  },
};
