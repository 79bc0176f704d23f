export const credentials = {
  accessKeyId: 'LTAI5tExampleExample1234',
  accessKeySecret: 'a-secret-of-thirty-characters!',
};
export const input = { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' };

/**
 * Both clients as one function each: a call of GetCertificate at a loopback address. Each is loaded by itself, so that
 * the heap of one holds nothing of the other.
 */
export const clients = {
  async official(host) {
    const { default: Esa, GetCertificateRequest } = await import('@alicloud/esa20240910');
    const { $OpenApiUtil } = await import('@alicloud/openapi-core');
    const config = new $OpenApiUtil.Config({ ...credentials, endpoint: host, protocol: 'http' });
    // Its default export is an object in native ESM.
    const client = new Esa.default(config);
    const request = new GetCertificateRequest({ siteId: Number(input.SiteId), id: input.Id });
    return () => client.getCertificate(request);
  },
  async esakit(host) {
    const { createClient, getCertificate } = await import('@esakit/node');
    const client = createClient({ credentials, endpoint: `http://${host}` });
    return () => getCertificate(client, input);
  },
};
