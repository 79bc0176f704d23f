// What a user's types see, under strict settings and with their libraries checked too.
import {
  createClient,
  EsaError,
  getCertificate,
  GetCertificate,
  type GetCertificateOutput,
  iterate,
  ListCertificates,
  type ServiceError,
} from '@esakit/node';

export async function use(): Promise<string | undefined> {
  const esa = createClient({ region: 'cn-hangzhou' });
  const output: GetCertificateOutput = await getCertificate(esa, { SiteId: 1234567890123n, Id: 'id' });
  const { data, attempts } = await esa.send(GetCertificate, { SiteId: '1', Id: 'id' });
  const count: number = attempts;
  for await (const certificate of iterate(esa, ListCertificates, { SiteId: 1 })) {
    const name: string | undefined = certificate.CommonName;
    if (name === undefined || count > 1) return output.Certificate;
  }
  // @ts-expect-error Id is required
  await getCertificate(esa, { SiteId: 1 });
  return data.Result?.NotAfter;
}

export function failed(error: unknown): string {
  if (!(error instanceof EsaError)) return 'unknown';
  const service = error.name === 'ServiceError' ? (error as ServiceError) : undefined;
  return service?.recommend ?? error.code;
}
