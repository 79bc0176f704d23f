/**
 * One call as the first lines of a README have it, for the tests of permissions. It prints what comes of it as JSON.
 */
import { createClient, EsaError, getSite, stringifyJson } from '@esakit/deno';

declare const Deno: { readonly args: readonly string[] };

const [endpoint, credentials] = Deno.args;

try {
  const esa = createClient({
    ...(endpoint && { endpoint }),
    ...(credentials && { credentials: JSON.parse(credentials) as { accessKeyId: string; accessKeySecret: string } }),
  });
  const { SiteModel } = await getSite(esa, { SiteId: '9007199254740993123' });
  console.log(stringifyJson({ SiteId: SiteModel?.SiteId }));
} catch (error) {
  if (!(error instanceof EsaError)) throw error;
  const { name, code, message, attempts } = error;
  console.log(JSON.stringify({ name, code, message, attempts }));
}
