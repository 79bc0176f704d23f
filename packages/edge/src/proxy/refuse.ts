import { ProxyError, type ProxyErrorCode } from '@esakit/core/proxy';

/** A refusal by the proxy itself. Nothing was sent to the service. */
export const refuse = (code: ProxyErrorCode, message: string): ProxyError =>
  new ProxyError(message, code, { operation: 'proxy' });
