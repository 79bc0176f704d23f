import { compareSigned } from '../../sign/compare.js';
import { createRedact } from '../../util/redaction.js';
import { textOf } from '../keys.js';
import { codeOf } from '../request.js';
import type { StsAnswer } from './request.js';

/** What STS says of a refusal, without what it may echo. */
interface StsRefusal {
  /** Empty where it has no readable one. */
  readonly code: string;
  readonly message: string;
  readonly requestId: string | undefined;
  /** Where STS signed another text. */
  readonly difference: string | undefined;
}

/** Reads a refusal: each string without the secrets of the request, the request id only where it looks like one. */
export function readRefusal({ fields, reply: { headers }, signature, secrets }: StsAnswer): StsRefusal {
  const redact = createRedact(() => secrets);
  const code = redact(codeOf(fields));
  const message = redact(textOf(fields, 'Message') ?? '');
  const id = textOf(fields, 'RequestId') ?? headers.get('x-acs-request-id') ?? '';
  const requestId = /^[\w-]{1,64}$/.test(id) ? redact(id) : undefined;
  const difference =
    code === 'SignatureDoesNotMatch' && signature
      ? compareSigned(message, {
          canonicalRequest: redact(signature.canonicalRequest),
          stringToSign: signature.stringToSign,
        })
      : undefined;
  return { code, message, requestId, difference };
}
