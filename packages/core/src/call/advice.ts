import type { ServiceFault } from '../errors.js';
import type { Redact } from '../util/redaction.js';
import type { UnsignedRequest } from './request.js';
import { compareSigned } from '../sign/compare.js';
import type { Signature } from '../sign/signer.js';

/** What was asked, for advice that names it. */
export interface Asked {
  readonly request: UnsignedRequest;
  readonly signature: Pick<Signature, 'canonicalRequest' | 'stringToSign'>;
  readonly redact: Redact;
}

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    /^InvalidAccessKeyId/,
    'check the accessKeyId: it does not exist, is disabled, or belongs to the other site (China or international)',
  ],
  [
    /SecurityToken|InvalidToken/,
    'get fresh temporary credentials: an accessKeyId in STS., its secret and its token belong together',
  ],
  [/TimeStamp|InvalidTime/, "set this machine's clock: the service allows 15 minutes"],
  [/^Throttling|^TooManyRequests/, 'call less often'],
  [
    /^SiteNotFound|^InvalidSite(Id|\.|$)/,
    'check SiteId with ListSites, and the region: accounts of the China site use cn-hangzhou, international ones ap-southeast-1',
  ],
  [/Certificate\.NotFound|^CertList/, 'check Id and SiteId with ListCertificates'],
  [/^Certificate\.Duplicated/, 'the site has it already: see ListCertificates'],
  [/Quota/, "the plan's quota is used up: delete what is not needed"],
  [
    /^Instance\.NotOnline|^Arrear|Overdue|^UserDisable|Balance/,
    'the plan or the account has ended or is not paid: see its billing',
  ],
  [/^ServiceNotFound|NotOpen/, 'open ESA for the account in the console'],
  [/RiskControl/, 'risk control holds the account: ask support'],
  [/^SignatureNonceUsed/, 'something on the way repeats requests'],
  [/ServiceBusy$|^LockFailed|^RequestTimeout|^Internal|^Service/, 'try again in a minute'],
  [/^InvalidAction|^InvalidVersion/, 'check the endpoint: it is not the ESA service'],
];

/** What to do about a service's error, in a sentence; empty where there is nothing to add to its message. */
export function remedy(
  { code, serviceMessage, accessDeniedDetail }: ServiceFault,
  { request, signature, redact }: Asked,
): string {
  if (code === 'SignatureDoesNotMatch')
    // As redacted as the message is, or a token would be the first difference.
    return compareSigned(serviceMessage, { ...signature, canonicalRequest: redact(signature.canonicalRequest) });
  const known = ADVICE.find(([pattern]) => pattern.test(code))?.[1];
  if (known === undefined && /^Forbidden|^NoPermission/.test(code)) {
    const denied = accessDeniedDetail as { AuthAction?: string } | undefined;
    const site = /(?:^|&)SiteId=(\d+)/.exec(request.query)?.[1];
    return `grant the RAM action ${denied?.AuthAction ?? `esa:${request.action}`} on ${site ? `acs:esa:*:*:site/${site}` : '*'}`;
  }
  return known ?? '';
}
