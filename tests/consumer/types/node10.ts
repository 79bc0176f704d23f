// What CommonJS projects of TypeScript before 6 have: no look at `exports`, but at `types` and `typesVersions`.
import { listRecords } from '@esakit/core/operations/dns';
import { signRequest } from '@esakit/core/sign';
import { serve } from '@esakit/emulator/server';
import { createClient, getCertificate } from '@esakit/node';
import { verifyCertificate } from '@esakit/x509';

export const functions = [listRecords, signRequest, serve, verifyCertificate];

export async function use(): Promise<string | undefined> {
  const esa = createClient({ region: 'cn-hangzhou' });
  // @ts-expect-error Id is required
  await getCertificate(esa, { SiteId: 1 });
  return (await getCertificate(esa, { SiteId: 1, Id: 'x' })).Certificate;
}
