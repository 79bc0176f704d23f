// A CommonJS module that takes ES modules with require(), as Node does from 20.19 on and `nodenext` since TypeScript 5.8.
import { createClient, getCertificate } from '@esakit/node';
import { signRequest } from '@esakit/core/sign';

export const sign: Function = signRequest;

export async function use(): Promise<string | undefined> {
  const esa = createClient();
  // @ts-expect-error Id is required
  await getCertificate(esa, { SiteId: 1 });
  return (await getCertificate(esa, { SiteId: 1, Id: 'x' })).Certificate;
}
