/** What a finding is about. */
export type Check =
  // the PEM against what ESA says of it
  | 'fingerprint'
  | 'serial-number'
  | 'names'
  | 'common-name'
  | 'not-before'
  | 'not-after'
  | 'public-key-algorithm'
  | 'signature-algorithm'
  | 'issuer'
  | 'issuer-common-name'
  // the PEM against what the caller has
  | 'hostname'
  | 'private-key'
  // the chain
  | 'leaf'
  | 'chain-order'
  | 'chain-complete'
  | 'chain-signature'
  | 'chain-authority'
  | 'root'
  | 'name-constraints'
  // each certificate by itself
  | 'no-names'
  | 'malformed-names'
  | 'extensions'
  | 'precertificate'
  | 'weak-signature'
  | 'weak-key'
  | 'server-usage'
  | 'validity';

/** What one check of a certificate found. */
export interface Finding {
  readonly check: Check;
  readonly ok: boolean;
  /**
   * How grave it is where it isn't ok: `error` for what clients refuse, or for a certificate other than the one that
   * was meant; `warning` for what works with some clients, and for what this runtime could not decide.
   */
  readonly severity: 'error' | 'warning';
  /** The certificate it is about: 0 is the leaf, 1 its issuer, and so on up. */
  readonly certificate: number;
  readonly expected: string;
  readonly found: string;
  /** What it means and, where it isn't ok, what to do. */
  readonly message: string;
}

/** A finding before it is worded: `good` and `bad` are the messages for either result. */
export interface Result {
  readonly ok: boolean;
  readonly expected: string;
  readonly found: string;
  readonly good: string;
  readonly bad: string;
  readonly severity?: Finding['severity'];
  readonly certificate?: number;
}

/** Tells a finding. */
export function finding(check: Check, result: Result): Finding {
  const { ok, severity = 'error', certificate = 0, expected, found, good, bad } = result;
  return { check, ok, severity, certificate, expected, found, message: ok ? good : bad };
}
