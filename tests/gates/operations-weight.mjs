import { gzipSync } from 'node:zlib';
import { areas } from './areas.mjs';
import { bundle } from './bundle.mjs';

const ALL = 40_000;
const EACH = 150;

/**
 * All operations weigh no more than is promised, and one more in a bundle that has the client no more than its share.
 */
export async function checkOperationsWeight() {
  const data = await size(
    areas()
      .map((area) => `export * from '${area}';`)
      .join('\n'),
  );
  if (data > ALL) throw new Error(`all operations take ${data} bytes, of which ${ALL} are promised`);
  const client = `export { createClient, getCertificate } from '@esakit/core';`;
  const one = await size(client);
  const more = 'applyCertificate deleteCertificate getCertificateQuota listCertificates setCertificate'.split(' ');
  const each = ((await size(`${client} export { ${more.join(', ')} } from '@esakit/core';`)) - one) / more.length;
  if (each > EACH) throw new Error(`one more operation takes ${each.toFixed(0)} bytes, of which ${EACH} are promised`);
  return `all operations take ${(data / 1_000).toFixed(1)} kB, and one more in a bundle ${each.toFixed(0)} bytes`;
}

const size = async (contents) => gzipSync((await bundle(contents)).contents, { level: 9 }).length;
