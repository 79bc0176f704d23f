/**
 * Whether a failed call may have changed something: `not-done` where nothing was changed, which goes for every read,
 * and `unknown` where a write may have been carried out all the same.
 */
export type Outcome = 'not-done' | 'unknown';

/** What every error of the toolkit says about the call that failed. */
export interface FailedCall {
  /** Name of the operation, or of the function for what fails before one is known. */
  readonly operation: string;
  /** Requests sent until then; 0 where nothing was sent. */
  readonly attempts?: number;
  /** The service's id of the request, where it gave one: support asks for it. */
  readonly requestId?: string | undefined;
  /** HTTP status of the answer, where there was one. */
  readonly status?: number | undefined;
  /** True where the same call may succeed later without a change. */
  readonly retryable?: boolean;
  /** `not-done` by default. */
  readonly outcome?: Outcome | undefined;
  /** The operation that shows whether a write was carried out. */
  readonly shownBy?: string | undefined;
  /** The underlying error, without secrets. */
  readonly cause?: unknown;
}

/** What a message says last where it is not known whether a write was carried out. */
export const doubt = (shownBy: string | undefined): string =>
  `; it is not known whether the call was carried out${shownBy ? `: ${shownBy} shows it` : ''}`;

/**
 * The base of all errors. Tell the kinds apart by class or by `name`, and the faults by `code`. No error ever holds a
 * secret, a signature or a request.
 */
export class EsaError<Code extends string = string> extends Error {
  override readonly name: string = 'EsaError';
  // Declared only, here and in the classes below: a definition would set each field once more.
  /** What went wrong, for programs: a stable word. */
  declare readonly code: Code;
  /** Name of the operation, or of the function for what fails before one is known. */
  declare readonly operation: string;
  /** What went wrong, for people: the message without the name of the operation before it. */
  declare readonly reason: string;
  declare readonly attempts: number;
  declare readonly requestId: string | undefined;
  declare readonly status: number | undefined;
  /** True where the same call may succeed later without a change; never where it may already have been carried out. */
  declare readonly retryable: boolean;
  /** `unknown` where a write may have been carried out all the same: look before you call again. */
  declare readonly outcome: Outcome;
  /** With an unknown outcome, the operation that shows whether the write was carried out, where there is one. */
  declare readonly shownBy: string | undefined;

  constructor(what: string, code: Code, call: FailedCall) {
    const unknown = call.outcome === 'unknown';
    const reason = unknown ? what + doubt(call.shownBy) : what;
    super(`${call.operation}: ${reason}`, call.cause === undefined ? undefined : { cause: call.cause });
    this.code = code;
    this.operation = call.operation;
    this.reason = reason;
    this.attempts = call.attempts ?? 0;
    this.requestId = call.requestId;
    this.status = call.status;
    this.retryable = !unknown && (call.retryable ?? false);
    this.outcome = call.outcome ?? 'not-done';
    this.shownBy = call.shownBy;
  }
}

/** What is wrong at one place of an input or an answer. */
export interface Issue {
  /** Where, as in `Result.DCV[0].Type`. */
  readonly path: string;
  readonly expected: string;
  /** The type that was found; never a text that could be a secret. */
  readonly received: string;
}

/** The input of a call or of a function is wrong. Thrown before any request. */
export class ParameterError extends EsaError<'invalid-parameter'> {
  override readonly name = 'ParameterError';
  /** Each wrong parameter. */
  declare readonly issues: readonly Issue[];

  constructor(message: string, operation: string, issues: readonly Issue[] = []) {
    super(message, 'invalid-parameter', { operation });
    this.issues = issues;
  }
}

/**
 * Why there were no credentials to sign with: none, malformed ones, a provider that failed or that gave nothing in
 * time.
 */
export type CredentialsErrorCode = 'missing' | 'invalid' | 'provider' | 'timeout';

/** How a source of credentials answered. */
export interface SourceReport {
  /** As in `CLI profile`. */
  readonly name: string;
  /** `skipped` where it is not configured, `failed` where it is, and broken. */
  readonly state: 'used' | 'skipped' | 'failed';
  /** Where the credentials come from, or why there are none. It holds no secret. */
  readonly reason: string;
}

/** There are no usable credentials: none found, malformed, or their provider failed. */
export class CredentialsError extends EsaError<CredentialsErrorCode> {
  override readonly name = 'CredentialsError';
  /** Each source that was asked in vain, where it was a chain that asked. */
  declare readonly sources: readonly SourceReport[] | undefined;
}

/** What kept a request or its answer from arriving whole. */
export type TransportErrorCode = 'network' | 'timeout' | 'too-large' | 'redirect';

/** The request or its answer did not get through. */
export class TransportError extends EsaError<TransportErrorCode> {
  override readonly name = 'TransportError';
}

/** What is wrong with a successful answer: no body, no JSON object, not the documented shape, or not the whole list. */
export type ResponseErrorCode = 'empty' | 'malformed' | 'unexpected-shape' | 'incomplete';

/** The service said yes, but its answer can't be used. */
export class ResponseError extends EsaError<ResponseErrorCode> {
  override readonly name = 'ResponseError';
  /** Each place that differs from the documented shape. */
  declare readonly issues: readonly Issue[];

  constructor(message: string, code: ResponseErrorCode, call: FailedCall, issues: readonly Issue[] = []) {
    super(message, code, call);
    this.issues = issues;
  }
}

/**
 * The service's known codes, or any other: it adds some without notice. An answer without a readable code has
 * `http-` and its status.
 */
export type ServiceErrorCode =
  | 'Certificate.Duplicated'
  | 'Certificate.NotFound'
  | 'CertificateDomainNotMatchSite'
  | 'CertificateNotMatchPrivateKey'
  | 'CertList.NotFound'
  | 'CertQuotaCheckFailed'
  | 'Forbidden'
  | 'Forbidden.RAM'
  | 'Forbidden.RiskControl'
  | 'Id.MissingParameter'
  | 'IncompleteSignature'
  | 'Instance.NotOnline'
  | 'InternalError'
  | 'InternalException'
  | 'InvalidAccessKeyId.Inactive'
  | 'InvalidAccessKeyId.NotFound'
  | 'InvalidCertificate.NotFound'
  | 'InvalidParameter'
  | 'InvalidSecurityToken.Expired'
  | 'InvalidSecurityToken.Malformed'
  | 'InvalidSecurityToken.MismatchWithAccessKey'
  | 'InvalidSSLPri'
  | 'InvalidSSLPub'
  | 'InvalidTimeStamp.Expired'
  | 'InvalidTimeStamp.Format'
  | 'LockFailed'
  | 'MissingParameter'
  | 'MissingSecurityToken'
  | 'MissingSiteId'
  | 'NoPermission'
  | 'Record.ServiceBusy'
  | 'ServiceInvokeFailed'
  | 'ServiceUnavailable'
  | 'SignatureDoesNotMatch'
  | 'SignatureNonceUsed'
  | 'Site.ServiceBusy'
  | 'SiteNotFound'
  | 'SiteNotFound.NotFound'
  | 'Throttling'
  | 'Throttling.Api'
  | 'Throttling.User'
  | 'TooManyRequests'
  | 'Unauthorized.InvalidTime'
  | 'Unauthorized.InvalidToken'
  | `http-${number}`
  | (string & {});

/** What a service's error answer says. */
export interface ServiceFault {
  readonly code: ServiceErrorCode;
  /** The service's own sentence; empty where it sent none. */
  readonly serviceMessage: string;
  /** Address of the service's diagnosis page for this error. */
  readonly recommend: string | undefined;
  /** Which RAM action, resource and principal were refused, as the service sent it. */
  readonly accessDeniedDetail: unknown;
  /** The start of a body that could not be read as an error. */
  readonly excerpt: string | undefined;
}

/** The service refused the call or failed. */
export class ServiceError extends EsaError<ServiceErrorCode> implements ServiceFault {
  override readonly name = 'ServiceError';
  declare readonly serviceMessage: string;
  declare readonly recommend: string | undefined;
  declare readonly accessDeniedDetail: unknown;
  declare readonly excerpt: string | undefined;

  constructor(message: string, fault: ServiceFault, call: FailedCall) {
    super(message, fault.code, call);
    Object.assign(this, fault);
  }
}

/** Why waiting came to nothing: the time was over, or what was waited for can't come any more. */
export type WaitErrorCode = 'timeout' | 'failed';

/** What was waited for did not come. `status` and `requestId` are those of the last answer. */
export class WaitError extends EsaError<WaitErrorCode> {
  override readonly name = 'WaitError';
}

/** Every error that a call or a wait can reject with, besides the reason of its own `signal`. */
export type AnyEsaError = ServiceError | TransportError | ResponseError | ParameterError | CredentialsError | WaitError;
