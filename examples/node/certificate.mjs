import { certificateHealth, createClient, getCertificate } from '@esakit/node';

const [SiteId, Id] = process.argv.slice(2);

const esa = createClient(); // credentials from the environment
const { Certificate, Result } = await getCertificate(esa, { SiteId, Id });
const { state, advice } = certificateHealth(Result);

console.error(`${Result?.CommonName} is ${state}. ${advice}`);
console.log(Certificate);
