/**
 * Alibaba Cloud ESA on any JavaScript runtime: signed requests, validated answers.
 *
 * @module
 */
export { readServiceDate } from './certificates/dates.js';
export { checkDcv, type CheckDcvOptions, type DcvCheck } from './certificates/dcv/check.js';
export {
  type DcvInstruction,
  dcvInstructions,
  type DnsInstruction,
  type HttpInstruction,
} from './certificates/dcv/instructions.js';
export {
  findCertificates,
  type FindCertificatesQuery,
  findSite,
  type FoundCertificate,
  matchCertificates,
} from './certificates/find.js';
export {
  certificateHealth,
  certificatesHealth,
  type CertificatesHealthOptions,
  type HealthOptions,
} from './certificates/health.js';
export type { CertificateHealth, CertificateState } from './certificates/state.js';
export { byLevel, type Level, LEVEL_CODES, LEVELS, worstLevel } from './certificates/levels.js';
export { type HealthLimits, parseLimits } from './certificates/limits.js';
export { certificateNames, coverage, toAscii } from './certificates/hostname.js';
export { autoRegion } from './adapter/auto-region.js';
export {
  type Waited,
  waitForCertificate,
  waitForCertificates,
  type WaitOptions,
  type WaitUpdate,
} from './certificates/wait.js';
export { type Client, createClient } from './client/client.js';
export { type Call, call } from './client/operation-function.js';
export { type Credentials, type CredentialsProvider } from './credentials/credentials.js';
export { environmentCredentials } from './credentials/environment.js';
export {
  type AnyEsaError,
  CredentialsError,
  type CredentialsErrorCode,
  EsaError,
  type Issue,
  type Outcome,
  ParameterError,
  ResponseError,
  type ResponseErrorCode,
  ServiceError,
  type ServiceErrorCode,
  type SourceReport,
  TransportError,
  type TransportErrorCode,
  WaitError,
  type WaitErrorCode,
} from './errors.js';
export type { Answer } from './call/exchange.js';
export type { AttemptEvent, DriftEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from './options/hooks.js';
export { explainRequest, type ExplainedRequest, type ExplainOptions } from './inspect/explain.js';
export { iterate } from './client/iterate.js';
export { combineHooks } from './observe/combine-hooks.js';
export { type LogFields, type Logger, logHooks } from './observe/log-hooks.js';
export { parseJson, stringifyJson } from './util/json.js';
export { type Access, API_VERSION, type ListOperation, type Operation, type Pages } from './operation/operation.js';
export * from './operations/certificates.js';
export * from './operations/sites.js';
export { withoutPrivateKeys } from './util/private-keys.js';
export {
  type RamAction,
  ramAction,
  type RamPolicy,
  ramPolicy,
  type RamPolicyOptions,
  type RamStatement,
} from './inspect/ram-policy.js';
export type { Int64, Int64Input } from './util/int64.js';
export type { Schema, SchemaIssue, SchemaResult } from './operation/schema.js';
export type { Shape, ShapeFields } from './operation/shape.js';
export type { CallOptions, ClientOptions } from './options/options.js';
export { type Digest, nobleDigest } from './sign/digest.js';
export type { SignedRequest } from './transport/signed-request.js';
export { TransportFault } from './transport/fault.js';
export type { Transport, TransportContext, TransportReply } from './transport/transport.js';
