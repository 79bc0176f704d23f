export { createEmulator, type Emulator, type EmulatorOptions } from './emulator.js';
export type { EmulatorCredentials, TemporaryCredentials } from './auth/credentials.js';
export type { Fault, FaultKind, Faults } from './faults/faults.js';
export type { LoggedRequest } from './http/request-log.js';
export type { ErrorCode } from './http/errors.js';
export type { CertificateResult, DomainValidation, EmulatedCertificate, EmulatedSite, EmulatorState } from './state.js';
