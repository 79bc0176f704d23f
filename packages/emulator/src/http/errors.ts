const table = {
  // of the operations
  MissingSiteId: [400, 'Required parameter SiteId missing. Specify SiteId and try again.'],
  'Id.MissingParameter': [400, 'The parameter Id is required.'],
  'Certificate.NotFound': [404, 'The specified certificate does not exist.'],
  'InvalidCertificate.NotFound': [400, 'The certificate does not exist in Certificate Management Service.'],
  'Certificate.Duplicated': [400, 'The certificate already exists on the site.'],
  'Certificate.StatusError': [400, 'The status of the certificate does not allow this operation.'],
  CertQuotaCheckFailed: [400, 'The certificate quota of the plan is exhausted.'],
  CertificateDomainNotMatchSite: [400, 'The domain names of the certificate do not belong to the site.'],
  CertificateNotMatchPrivateKey: [400, 'The certificate and the private key do not match.'],
  InvalidSSLPub: [400, 'The certificate is not valid.'],
  InvalidSSLPri: [400, 'The private key is not valid.'],
  ApplyCertificateNotAllowed: [400, 'A free certificate can not be requested for this site or domain name.'],
  'Instance.NotOnline': [400, 'The plan is not online. Check whether it is paid.'],
  'CustomHostname.NotFound': [404, 'The specified custom hostname does not exist.'],
  'CustomHostname.Duplicated': [400, 'The custom hostname exists already.'],
  'KeylessServer.NotFound': [404, 'The specified keyless server does not exist.'],
  'Record.NotFound': [404, 'The specified record does not exist.'],
  'Record.RecordNameConflictWithSameRecordType': [400, 'A record of this name, type and value exists already.'],
  'InvalidParameter.CnameSiteRecordUnsupport': [400, 'A site connected by CNAME takes A/AAAA and CNAME records only.'],
  'InvalidParameter.CnameSiteRecordNoProxied': [400, 'A site connected by CNAME takes proxied records only.'],
  SiteNotFound: [404, 'The specified site does not exist.'],
  InternalException: [400, 'Failed to call the service. Try again later or contact technical support.'],
  'Unauthorized.InvalidTime': [403, 'The specified authentication time is invalid.'],
  'Unauthorized.InvalidToken': [403, 'Token authentication failed.'],
  // of the gateway: what is asked for
  'InvalidAction.NotFound': [404, 'Specified api is not found, please check your url and method.'],
  InvalidVersion: [400, 'Specified parameter Version is not valid.'],
  NotEmulated: [501, 'The emulator does not play this operation.'],
  UnsupportedHTTPMethod: [405, 'This HTTP method is not supported.'],
  MissingParameter: [400, 'A required parameter is missing.'],
  InvalidParameter: [400, 'A specified parameter is not valid.'],
  RequestEntityTooLarge: [413, 'The request body is too large.'],
  // of the gateway: who asks
  IncompleteSignature: [400, 'The request signature does not conform to Alibaba Cloud standards.'],
  SignatureDoesNotMatch: [400, 'Specified signature is not matched with our calculation.'],
  SignatureNonceUsed: [400, 'Specified signature nonce was used already.'],
  'InvalidTimeStamp.Format': [400, 'Specified time stamp or date value is not well formatted.'],
  'InvalidTimeStamp.Expired': [400, 'Specified time stamp or date value is expired.'],
  'InvalidAccessKeyId.NotFound': [404, 'Specified access key is not found.'],
  'InvalidAccessKeyId.Inactive': [400, 'Specified access key is disabled.'],
  MissingSecurityToken: [400, 'SecurityToken is mandatory for this action.'],
  'InvalidSecurityToken.Malformed': [400, 'Specified SecurityToken is malformed.'],
  'InvalidSecurityToken.MismatchWithAccessKey': [400, 'Specified SecurityToken mismatch with the AccessKey.'],
  'InvalidSecurityToken.Expired': [400, 'Specified SecurityToken is expired.'],
  NoPermission: [403, 'You are not authorized to do this action.'],
  Forbidden: [403, 'You are not authorized to operate the specified resource.'],
  'Forbidden.RAM': [403, "User not authorized to operate on the specified resource, or this API doesn't support RAM."],
  'Forbidden.RiskControl': [403, 'This operation is forbidden by the risk control system.'],
  // of the gateway: whether it can answer
  'Throttling.User': [400, 'Request was denied due to user flow control.'],
  'Throttling.Api': [400, 'Request was denied due to api flow control.'],
  Throttling: [400, 'Request was denied due to request throttling.'],
  InternalError: [500, 'The request processing has failed due to some unknown error.'],
  ServiceUnavailable: [503, 'The request has failed due to a temporary failure of the server.'],
  'Site.ServiceBusy': [400, 'The site is being configured. Try again later.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

/** A code the emulator knows, with its HTTP status and message. */
export type ErrorCode = keyof typeof table;

/** A refused request: what the service answers instead of data. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: string, status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

/**
 * A refusal, to be thrown or given as an answer.
 *
 * @param code - of the service. A code that the emulator doesn't know is a bad request, unless a status is given.
 * @param message - the usual one of the code by default.
 * @param status - the HTTP status; the usual one of the code by default.
 * @example
 * ```ts
 * import { createEmulator, refusal } from '@esakit/emulator';
 *
 * createEmulator().answer('GetRecord', refusal('Record.NotFound', 'The record does not exist.', 404));
 * ```
 */
export function refusal(code: ErrorCode | (string & {}), message?: string, status?: number): Refusal {
  const [usualStatus, usualMessage] = describeCode(code);
  return new Refusal(code, status ?? usualStatus, message ?? usualMessage);
}

/** The refusal of a parameter that is not of its type. */
export function invalidParameter(name: string, why = 'is not valid'): Refusal {
  return refusal('InvalidParameter', `Specified parameter ${name} ${why}.`);
}

/** Status and message of any code; an unknown one counts as a bad request. */
export function describeCode(code: string): readonly [status: number, message: string] {
  return Object.hasOwn(table, code) ? table[code as ErrorCode] : [400, code];
}
