import type { FailedCall } from '../errors.js';
import type { Operation } from '../operation/operation.js';
import { hasSecret, redactSecrets } from '../operation/secrets.js';
import { type Parameters, readParameters } from './parameters.js';
import { byName, canonicalQuery, encodeForm } from '../sign/encode.js';

/** A request before it is dated and signed: the same for every attempt of a call. */
export interface UnsignedRequest {
  readonly action: string;
  readonly method: 'GET' | 'POST';
  /** Where it goes, without the query. */
  readonly endpoint: URL;
  /** Canonical, so the text that is signed is the text that is sent. */
  readonly query: string;
  readonly body: string | undefined;
  /** Of a write: what its errors say where it is not known whether it was carried out. */
  readonly inDoubt: Pick<FailedCall, 'outcome' | 'shownBy'> | undefined;
  /** What the caller gave, whose secrets nobody else may see. */
  readonly input: unknown;
}

/** Second step of a call: the operation and its parameters as method, query and body. */
export const buildRequest = (
  operation: Operation<unknown, unknown>,
  { query, form, input }: Parameters,
  endpoint: URL,
): UnsignedRequest => ({
  action: operation.name,
  method: operation.method,
  endpoint,
  query: canonicalQuery(query),
  // In the order of names too, so that one call has one body, however its input is ordered.
  body: form.length === 0 ? undefined : encodeForm(form.toSorted(byName)),
  inDoubt: operation.access === 'write' ? { outcome: 'unknown', shownBy: operation.shownBy } : undefined,
  input,
});

/** The URL of a request. */
export const urlOf = ({ endpoint, query }: UnsignedRequest): string => `${endpoint.origin}/${query && `?${query}`}`;

/** A request to show in place of one that has secrets in its parameters. */
export const shownRequest = (operation: Operation<unknown, unknown>, request: UnsignedRequest): UnsignedRequest =>
  hasSecret(operation.input)
    ? buildRequest(
        operation,
        readParameters(operation, redactSecrets(operation.input, request.input)),
        request.endpoint,
      )
    : request;
