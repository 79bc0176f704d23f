import { EsaError, ServiceError } from '@esakit/core';
import type { Problem } from '../overview/model.js';
import { printable } from './printable.js';

const UNKNOWN: Problem = { code: 'failed', message: 'This could not be read; the log of the server tells more.' };

/** What may be shown of an error: those of the toolkit hold no secret, of others nothing is known. */
export const problemOf = (error: unknown): Problem =>
  error instanceof EsaError
    ? { code: printable(error.code), message: messageOf(error), requestId: error.requestId }
    : UNKNOWN;

/** The message without what a page shows beside it: operation, code and request id. */
function messageOf({ message, operation, code, requestId, status }: EsaError): string {
  let text = message.startsWith(`${operation}: `) ? message.slice(operation.length + 2) : message;
  const what = `${code} (HTTP ${status})`;
  if (text.startsWith(what)) text = text.slice(what.length).replace(/^: /, '');
  const id = `request id ${requestId}`;
  if (requestId !== undefined && text.endsWith(id)) text = text.slice(0, -id.length).replace(/; $/, '');
  if (text === '') text = `ESA answered HTTP ${status} and said nothing more`;
  return sentence(printable(text));
}

const sentence = (text: string): string =>
  (/[.!?]$/.test(text) ? text : `${text}.`).replace(/^[a-z]/, (c) => c.toUpperCase());

/** What went wrong, by its cause, and what to do about it. */
export interface Cause {
  readonly title: string;
  readonly status: 400 | 404 | 502 | 503 | 504;
  readonly advice: string | undefined;
  /** Seconds after which another try makes sense. */
  readonly retryAfter?: number;
}

const CAUSES: readonly (readonly [matches: (error: EsaError) => boolean, cause: Cause])[] = [
  [
    ({ name }) => name === 'ParameterError',
    { title: 'This address is not right', status: 400, advice: 'Check the site and the id in the address.' },
  ],
  [
    ({ name }) => name === 'CredentialsError',
    {
      title: 'The server has no usable credentials',
      status: 502,
      advice: 'Set the credentials where the explorer runs, and start it again.',
    },
  ],
  [
    ({ code }) => /^(InvalidCertificate|Certificate|CertList)\.NotFound$/.test(code),
    {
      title: 'There is no such certificate',
      status: 404,
      advice: 'It may have been deleted or replaced: look for its hostname in the overview.',
    },
  ],
  [
    ({ code }) => code.startsWith('SiteNotFound'),
    {
      title: 'There is no such site',
      status: 404,
      advice: 'It may belong to another account or region: choose a site from the overview.',
    },
  ],
  [
    ({ code, status }) => status === 429 || /^(Throttling|TooManyRequests)/.test(code),
    {
      title: 'ESA asks for fewer requests',
      status: 503,
      advice: 'All tools of the account share its limit. Try again in a moment.',
      retryAfter: 5,
    },
  ],
  [
    ({ code }) => /^(Forbidden|NoPermission)/.test(code),
    {
      title: 'A permission is missing',
      status: 502,
      advice: 'Grant it to the RAM user or role of the explorer; its README lists what it needs.',
    },
  ],
  [
    ({ code }) =>
      /^(InvalidAccessKeyId|SignatureDoesNotMatch|IncompleteSignature)|SecurityToken|InvalidToken/.test(code),
    {
      title: 'ESA does not accept the credentials',
      status: 502,
      advice: 'Check the access key of the explorer, and that it belongs to the account and region meant.',
    },
  ],
  [
    ({ name, status = 0 }) => name === 'ServiceError' && status >= 500,
    {
      title: 'ESA has a fault of its own',
      status: 502,
      advice: 'Try again in a minute. If it stays so, give the request id to the support of Alibaba Cloud.',
    },
  ],
  [
    ({ code }) => code === 'timeout',
    { title: 'ESA did not answer in time', status: 504, advice: 'Try again. If it stays so, check the network.' },
  ],
  [
    ({ name }) => name === 'TransportError',
    {
      title: "ESA can't be reached",
      status: 502,
      advice: 'Check the network of the explorer: DNS, a proxy that it needs, and the region or endpoint it is set to.',
    },
  ],
  [
    ({ name }) => name === 'ResponseError',
    {
      title: 'ESA answered in an unexpected way',
      status: 502,
      advice: 'Something between the explorer and ESA may have answered instead: check a proxy and the endpoint.',
    },
  ],
];

const REFUSED: Cause = { title: 'ESA refused the request', status: 502, advice: undefined };
const FAILED: Cause = { title: 'That did not work', status: 502, advice: undefined };

export const causeOf = (error: unknown): Cause => {
  if (!(error instanceof EsaError)) return FAILED;
  return CAUSES.find(([matches]) => matches(error))?.[1] ?? (error instanceof ServiceError ? REFUSED : FAILED);
};
