import { bindingsFrom, certificateHealth, createClient, findCertificates } from '@esakit/edge';

export default {
  async fetch(request: Request, ...handed: unknown[]): Promise<Response> {
    const { hostname } = new URL(request.url);
    const esa = createClient(bindingsFrom(...handed)); // credentials from the function's variables
    const [best] = await findCertificates(esa, { hostname });
    const { state = 'missing', notAfter, daysLeft } = best ? certificateHealth(best.certificate) : {};
    return new Response(JSON.stringify({ hostname, state, notAfter, daysLeft }), {
      headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=300' },
    });
  },
};
