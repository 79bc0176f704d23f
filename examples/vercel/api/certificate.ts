import { createClient, EsaError, getCertificate } from '@esakit/edge';

export const config = { runtime: 'edge' };

// Yours.
const CERTIFICATE = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };

export default async function handler(request: Request): Promise<Response> {
  try {
    const esa = createClient(); // credentials from the project's environment variables
    const { Certificate } = await getCertificate(esa, CERTIFICATE, { signal: request.signal });
    return new Response(Certificate, {
      headers: { 'content-type': 'application/pem-certificate-chain', 'cache-control': 'public, s-maxage=3600' },
    });
  } catch (error) {
    if (!(error instanceof EsaError)) throw error;
    console.error(error.message);
    return Response.json({ error: error.code }, { status: 502 });
  }
}
