/** One call, whose credentials the environment has: it prints the id of the site, or what went wrong. */
import { createClient, getSite } from '@esakit/deno';

try {
  const { SiteModel } = await getSite(createClient({ retries: 0 }), { SiteId: '1234567890123' });
  console.log(String(SiteModel?.SiteId));
} catch (error) {
  console.log((error as Error).message);
}
