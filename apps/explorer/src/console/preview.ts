import { explainRequest, type ExplainedRequest } from '@esakit/core';
import { type CatalogOperation, redactSecrets } from '@esakit/core/catalog';
import { codeSamples, type CodeSamples } from '@esakit/core/code-samples';

/** Stands where a key would be: no page has one, and everything but the signature is the same without. */
const PLACEHOLDER = { accessKeyId: 'YOUR_ACCESS_KEY_ID', accessKeySecret: 'YOUR_ACCESS_KEY_SECRET' };

/** Where, when and with which nonce a call would be made. */
export interface PreviewContext {
  readonly region: string;
  readonly endpoint: string;
  readonly date: Date;
  readonly nonce: string;
}

/** What the console shows of a call before it is made. No secret is in it. */
export interface Preview {
  readonly request: ExplainedRequest;
  /** One a line; the signature is left out. */
  readonly headers: string;
  readonly samples: CodeSamples;
}

/** @param input - one that fits the operation. */
export function previewOf(operation: CatalogOperation, input: object, context: PreviewContext): Preview {
  // Before anything is made of it, so that no secret can be in what is made.
  const shown = redactSecrets(operation.input, input);
  const request = explainRequest(operation, shown, { ...context, credentials: PLACEHOLDER });
  const { region, endpoint } = context;
  const own = endpoint === `https://esa.${region}.aliyuncs.com`;
  const samples = codeSamples(operation, shown, {
    ...(region !== 'cn-hangzhou' && { region }),
    ...(!own && { endpoint }),
  });
  const headers = Object.entries(request.headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  return { request, headers, samples };
}
