import { CredentialsError, type FailedCall } from '../errors.js';

const OPERATION = 'credentials';

/** Says that a source is not configured, so that a chain asks the next. */
export const notConfigured = (reason: string): CredentialsError =>
  new CredentialsError(reason, 'missing', { operation: OPERATION });

/** Says that a source is configured and broken: a chain stops there, because the next would be another identity. */
export const broken = (reason: string, more: Partial<FailedCall> = {}): CredentialsError =>
  new CredentialsError(reason, 'invalid', { operation: OPERATION, ...more });

/** Says that what a source asked failed or refused. */
export const failed = (reason: string, more: Partial<FailedCall> = {}): CredentialsError =>
  new CredentialsError(reason, 'provider', { operation: OPERATION, ...more });

/** Whether a source says that it is not configured. By the name, because a bundle may hold two copies of the class. */
export const isNotConfigured = (error: unknown): error is CredentialsError =>
  error instanceof Error && error.name === 'CredentialsError' && (error as CredentialsError).code === 'missing';
