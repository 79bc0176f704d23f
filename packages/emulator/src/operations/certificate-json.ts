import type { Json } from '../http/json.js';
import type { CertificateResult } from '../state.js';

/** A certificate's information, ready to be written. */
export function certificateJson({ DCV, ...fields }: CertificateResult): Json {
  return { ...fields, DCV: DCV?.map((validation) => ({ ...validation })) };
}
