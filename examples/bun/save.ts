import { createClient, findCertificates, findSite, getCertificate } from '@esakit/bun';

const hostname = Bun.argv[2] ?? 'www.example.com';

const esa = createClient(); // credentials from the environment
const SiteId = (await findSite(esa, { hostname }))?.SiteId;
if (SiteId === undefined) throw new Error(`${hostname} belongs to no site of this account`);

const [best] = await findCertificates(esa, { hostname, siteId: SiteId });
if (best?.certificate.Id === undefined) throw new Error(`no certificate covers ${hostname}`);

const { Certificate } = await getCertificate(esa, { SiteId, Id: best.certificate.Id });
if (!Certificate) throw new Error(`no certificate yet: ${best.reason}`);

await Bun.write(`${hostname}.pem`, Certificate);
console.log(`${hostname}.pem: ${best.reason}`);
