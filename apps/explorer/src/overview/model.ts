/** What is known of all sites and certificates at one moment: plain JSON, so that any store can keep it. */
export interface Overview {
  /** ISO date. */
  readonly checkedAt: string;
  readonly sites: readonly SiteSummary[];
  readonly certificates: readonly CertificateSummary[];
}

/** Why a part of the overview is missing; nothing in it is a secret. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string | undefined;
}

export interface SiteSummary {
  /** Decimal digits: an id of 64 bits is not always a number. */
  readonly siteId: string;
  readonly name: string;
  readonly status: string;
  readonly plan: string;
  readonly coverage: string;
  readonly certificates: number;
  /** Why its certificates could not be listed. */
  readonly problem?: Problem | undefined;
}

export interface CertificateSummary {
  readonly siteId: string;
  readonly siteName: string;
  readonly id: string;
  readonly name: string;
  /** Hostnames that it is for, in their `xn--` form. */
  readonly hostnames: readonly string[];
  readonly status: string;
  readonly type: string;
  readonly issuer: string;
  /** As the service wrote them. */
  readonly notBefore?: string | undefined;
  readonly notAfter?: string | undefined;
  /** What an application waits for, or why it failed. */
  readonly validations: number;
  readonly applyMessage?: string | undefined;
}
