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
  /** What lies beneath, already free of secrets. */
  readonly cause?: unknown;
}

/**
 * The base of all errors. Tell the kinds apart by class or by `name`, and the faults by `code`. No error ever holds a
 * secret, a signature or a request.
 */
export class EsaError<Code extends string = string> extends Error {
  /** What went wrong, for programs: a stable word. */
  readonly code: Code;
  readonly operation: string;
  readonly attempts: number;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly retryable: boolean;

  constructor(message: string, code: Code, call: FailedCall) {
    super(`${call.operation}: ${message}`, call.cause === undefined ? undefined : { cause: call.cause });
    this.name = 'EsaError';
    this.code = code;
    this.operation = call.operation;
    this.attempts = call.attempts ?? 0;
    this.requestId = call.requestId;
    this.status = call.status;
    this.retryable = call.retryable ?? false;
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
  /** Each wrong parameter. */
  readonly issues: readonly Issue[];

  constructor(message: string, operation: string, issues: readonly Issue[] = []) {
    super(message, 'invalid-parameter', { operation });
    this.name = 'ParameterError';
    this.issues = issues;
  }
}

/** Why there were no credentials to sign with. */
export type CredentialsErrorCode = 'missing' | 'invalid' | 'provider';

/** There are no usable credentials: none found, malformed, or their provider failed. */
export class CredentialsError extends EsaError<CredentialsErrorCode> {
  constructor(message: string, code: CredentialsErrorCode, call: FailedCall) {
    super(message, code, call);
    this.name = 'CredentialsError';
  }
}

/** What kept a request or its answer from arriving whole. */
export type TransportErrorCode = 'network' | 'timeout' | 'too-large' | 'redirect';

/** The request or its answer did not get through. */
export class TransportError extends EsaError<TransportErrorCode> {
  constructor(message: string, code: TransportErrorCode, call: FailedCall) {
    super(message, code, call);
    this.name = 'TransportError';
  }
}

/** What is wrong with a successful answer: no body, no JSON object, not the documented shape, or not the whole list. */
export type ResponseErrorCode = 'empty' | 'malformed' | 'unexpected-shape' | 'incomplete';

/** The service said yes, but its answer can't be used. */
export class ResponseError extends EsaError<ResponseErrorCode> {
  /** Each place that differs from the documented shape. */
  readonly issues: readonly Issue[];

  constructor(message: string, code: ResponseErrorCode, call: FailedCall, issues: readonly Issue[] = []) {
    super(message, code, call);
    this.name = 'ResponseError';
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
  readonly serviceMessage: string;
  readonly recommend: string | undefined;
  readonly accessDeniedDetail: unknown;
  readonly excerpt: string | undefined;

  constructor(message: string, fault: ServiceFault, call: FailedCall) {
    super(message, fault.code, call);
    this.name = 'ServiceError';
    this.serviceMessage = fault.serviceMessage;
    this.recommend = fault.recommend;
    this.accessDeniedDetail = fault.accessDeniedDetail;
    this.excerpt = fault.excerpt;
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
