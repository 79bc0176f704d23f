import type { Call } from './call.js';
import { refusal } from './errors.js';
import { API_VERSION, operations } from '../operations/index.js';
import type { Operation } from '../operations/operation.js';
import { requiredHeader } from '../auth/verify.js';

/** The operation a request asks for. */
export function route(call: Call): Operation {
  if (call.method !== 'GET' && call.method !== 'POST') throw refusal('UnsupportedHTTPMethod');
  const action = requiredHeader(call, 'x-acs-action');
  if (requiredHeader(call, 'x-acs-version') !== API_VERSION) throw refusal('InvalidVersion');
  const operation = call.path === '/' ? operations.get(action) : undefined;
  if (!operation) throw refusal('InvalidAction.NotFound');
  if (!operation.methods.includes(call.method)) throw refusal('UnsupportedHTTPMethod');
  return operation;
}
