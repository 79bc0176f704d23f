import { explainRequest, type ExplainedRequest, ParameterError } from '@esakit/core';
import type { AnyOperation } from './operations.js';

/** Stands where a key would be: the page has none, and everything but the signature is the same without. */
const PLACEHOLDER = { accessKeyId: 'YOUR_ACCESS_KEY_ID', accessKeySecret: 'YOUR_ACCESS_KEY_SECRET' };

/** Where, when and with which nonce a call would be made. */
export interface ExplainContext {
  readonly region: string;
  readonly endpoint: string;
  readonly date: Date;
  readonly nonce: string;
}

export type Explanation =
  | { readonly request: ExplainedRequest; readonly faults?: undefined }
  | { readonly request?: undefined; readonly faults: Readonly<Record<string, string>> };

/** The request that a call would send, or what is wrong with each parameter. */
export function explain(operation: AnyOperation, input: unknown, context: ExplainContext): Explanation {
  try {
    const request = explainRequest(operation, input, { ...context, credentials: PLACEHOLDER });
    return { request };
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const faults = error.issues.map(({ path, expected, received }) => [
      /^\w+/.exec(path)?.[0] ?? '',
      received === 'nothing' ? 'Required.' : `Expected ${expected}.`,
    ]);
    return { faults: faults.length > 0 ? Object.fromEntries(faults) : { '': error.message } };
  }
}

/** The headers as they travel, one a line; the signature is left out. */
export const headerLines = ({ headers }: ExplainedRequest): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
