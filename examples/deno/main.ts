import { createClient, findCertificates } from '@esakit/deno';

const [hostname = 'www.example.com'] = Deno.args;

const esa = createClient(); // credentials from the environment
const found = await findCertificates(esa, { hostname }); // the best first

for (const { certificate, reason } of found) console.log(`${certificate.Id} ${reason}`);
if (found.length === 0) {
  console.error(`no certificate covers ${hostname}`);
  Deno.exitCode = 1;
}
