import { type Call, requiredHeader } from '../http/call.js';
import { refusal } from '../http/errors.js';

/** The version of the API that the operations belong to. */
const API_VERSION = '2024-09-10';

/** The name of the operation that a request asks for. */
export function actionOf(call: Call): string {
  if (call.method !== 'GET' && call.method !== 'POST') throw refusal('UnsupportedHTTPMethod');
  const action = requiredHeader(call, 'x-acs-action');
  if (requiredHeader(call, 'x-acs-version') !== API_VERSION) throw refusal('InvalidVersion');
  if (call.path !== '/') throw refusal('InvalidAction.NotFound');
  return action;
}
