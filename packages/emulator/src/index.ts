export type { EmulatorClock } from './clock.js';
export { createEmulator, type Emulator } from './emulator.js';
export type { EmulatorOptions } from './options.js';
export type { EmulatorCredentials, TemporaryCredentials } from './auth/credentials.js';
export type { Fault, FaultKind, FaultPoint, Faults } from './faults/faults.js';
export { type ErrorCode, type Refusal, refusal } from './http/errors.js';
export type { GiveAnswer, GivenAnswer, OneAnswer } from './operations/answers.js';
export type { Outcome, Validation } from './operations/certificates/validation.js';
export type { EmulatedCall } from './operations/play.js';
export type { LoggedRequest } from './request-log.js';
export type { EmulatorSnapshot } from './snapshot.js';
export type { Delays } from './settings.js';
export type { PlanLimits } from './seed/seed-plans.js';
export type {
  Application,
  CasCertificate,
  CertificateResult,
  ClientCertificate,
  ClientCertificateResult,
  DomainValidation,
  EmulatedCertificate,
  EmulatedPlan,
  EmulatedRecord,
  EmulatedSite,
  EmulatorState,
  UploadedCertificate,
  UploadedResult,
} from './state.js';
export type { Variants } from './variants.js';
