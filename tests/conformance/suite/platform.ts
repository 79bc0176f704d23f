import { equal, like, match, rejection } from './assert.js';
import { group } from './case.js';
import { clientOf } from './client.js';
import { sampleInput } from './sample.js';

export const platform = group('platform', [
  {
    name: 'credentials, region and endpoint come from the settings of the runtime',
    needs: ['environment'],
    run: async ({ esakit, createConfiguredClient, emulator }) => {
      if (!createConfiguredClient) throw new Error('the target gives no such client');
      const { url, temporaryCredentials } = await emulator();
      const without = createConfiguredClient({ ALIBABA_CLOUD_ESA_ENDPOINT: url });
      const error = await rejection(esakit.getCertificate(without, sampleInput));
      like(error, { name: 'CredentialsError', code: 'missing', attempts: 0 });
      match((error as Error).message, /ALIBABA_CLOUD_ACCESS_KEY_ID/);
      const client = createConfiguredClient({
        ALIBABA_CLOUD_ACCESS_KEY_ID: temporaryCredentials.accessKeyId,
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: temporaryCredentials.accessKeySecret,
        ALIBABA_CLOUD_SECURITY_TOKEN: temporaryCredentials.securityToken,
        ALIBABA_CLOUD_REGION_ID: 'ap-southeast-1',
        ALIBABA_CLOUD_ESA_ENDPOINT: url,
      });
      equal([client.region, client.endpoint], ['ap-southeast-1', url]);
      equal((await esakit.getCertificate(client, sampleInput)).Result?.CommonName, 'www.example.com');
    },
  },
  {
    name: 'the user agent names the toolkit and the runtime',
    needs: ['unsigned user agent'],
    run: async (context) => {
      const service = await context.hostile(['certificate']);
      await context.esakit.getCertificate(clientOf(context, service), sampleInput);
      const [request] = (await service.seen()).requests;
      match(request?.headers['user-agent'], context.userAgent ?? /^$/);
    },
  },
  {
    name: 'a fetch of the caller’s own is used, as a plain function',
    run: async (context) => {
      const urls: string[] = [];
      const client = context.createClient({
        endpoint: 'https://esa.example',
        credentials: (await context.emulator()).credentials,
        fetch: async function (this: unknown, url) {
          urls.push(`${String(this)} ${new Request(url).url}`);
          return Response.json({ Certificate: 'PEM' });
        },
      });
      equal((await context.esakit.getCertificate(client, sampleInput)).Certificate, 'PEM');
      equal(urls, ['undefined https://esa.example/?Id=babaded901474b9693acf530e0fb1d95&SiteId=1234567890123']);
    },
  },
]);
