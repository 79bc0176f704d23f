/** What is known of all sites and certificates at one moment: plain JSON, so that any store can keep it. */
export interface Overview {
  /** ISO date. */
  readonly checkedAt: string;
  readonly sites: readonly SiteSummary[];
  readonly certificates: readonly CertificateSummary[];
  /** Why the list of sites is not complete. */
  readonly problem?: Problem | undefined;
}

/** Why a part of the overview is missing. Holds no secret. */
export interface Problem {
  readonly code: string;
  /** Only the sentence, without the operation, the code and the request id where those are known. */
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
  /** Id of the plan, which others may share; its quotas go by it. */
  readonly planId?: string | undefined;
  readonly certificates: number;
  /** Why its certificates could not be listed, or not all of them. */
  readonly problem?: Problem | undefined;
  /** Why it is not known whether custom hostnames show certificates of it that others have superseded. */
  readonly customHostnames?: Problem | undefined;
  /** When the certificates shown of it were read, where that was before `checkedAt`. ISO date. */
  readonly asOf?: string | undefined;
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
  readonly createTime?: string | undefined;
  /** What an application waits for, or why it failed. */
  readonly validations: number;
  readonly applyMessage?: string | undefined;
  /** The custom hostnames that show it although another has superseded it. */
  readonly shownBy?: ShownBy | undefined;
}

/** Custom hostnames (SaaS), of which one is named. */
export interface ShownBy {
  readonly hostname: string;
  /** How many more there are. */
  readonly others: number;
}

/** Whether the service did not let the explorer look, which its owner has chosen. */
export const isDenied = ({ code }: Problem): boolean => /^(Forbidden|NoPermission)/.test(code);

/** Whether all of it could be read; custom hostnames as far as the explorer may look at them. */
export const isComplete = ({ sites, problem }: Overview): boolean =>
  problem === undefined &&
  sites.every((site) => site.problem === undefined && (!site.customHostnames || isDenied(site.customHostnames)));
