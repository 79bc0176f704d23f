// A CommonJS module under `node16`, where TypeScript allows only import() of ES modules.
export async function use(): Promise<string | undefined> {
  const { createClient, getCertificate } = await import('@esakit/node');
  const esa = createClient();
  // @ts-expect-error Id is required
  await getCertificate(esa, { SiteId: 1 });
  return (await getCertificate(esa, { SiteId: 1, Id: 'x' })).Certificate;
}
