export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.js';
export type { EmulatorCredentials, TemporaryCredentials } from './credentials.js';
export type { Fault, FaultKind, Faults } from './faults.js';
export type { LoggedRequest } from './request-log.js';
export type { ErrorCode } from './errors.js';
export type { CertificateResult, DomainValidation, EmulatedCertificate, EmulatedSite, EmulatorState } from './state.js';
