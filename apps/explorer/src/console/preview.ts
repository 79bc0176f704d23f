import type { ExplainedRequest } from '@esakit/core';
import { codeSamples, type CodeSamples } from '@esakit/core/code-samples';
import { explain, type ExplainContext, headerLines } from './explain.js';
import type { AnyOperation } from './operations.js';

/** What the console shows of a call before it is made: the same on the server and in the page. */
export interface Preview {
  readonly request: ExplainedRequest | undefined;
  readonly headers: string;
  readonly samples: CodeSamples | undefined;
  /** What is wrong, by parameter; under an empty name what is wrong with the whole. */
  readonly faults: Readonly<Record<string, string>>;
}

export function previewOf(operation: AnyOperation, input: unknown, context: ExplainContext): Preview {
  const { request, faults = {} } = explain(operation, input, context);
  if (!request) return { request, headers: '', samples: undefined, faults };
  const { region, endpoint } = context;
  const own = endpoint === `https://esa.${region}.aliyuncs.com`;
  const samples = codeSamples(operation, input, {
    ...(region !== 'cn-hangzhou' && { region }),
    ...(!own && { endpoint }),
  });
  return { request, headers: headerLines(request), samples, faults };
}
