import { cacheApiStore, withCache } from '@esakit/edge';
import { runSuite } from '../suite/run.js';
import { edgeTarget } from './edge-target.js';

export default {
  async fetch(request: Request): Promise<Response> {
    const control = new URL(request.url).searchParams.get('control') ?? '';
    const results = await runSuite(
      {
        ...edgeTarget,
        lacks: { ...edgeTarget.lacks, deflate: 'its fetch reads only gzip and brotli' },
        userAgent: /^esakit\/\S+ Cloudflare-Workers$/,
        createCachedClient: (client, scope) => withCache(client, { store: cacheApiStore(), maxAge: 60, scope }),
      },
      control,
    );
    return Response.json(results);
  },
};
