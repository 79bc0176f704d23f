import { ServiceError } from '../../errors.js';
import { type AccessKey, assertAccessKey } from '../../sign/access-key.js';
import { createRedact } from '../../util/redaction.js';
import { textOf } from '../keys.js';
import { readRefusal } from './refusal.js';
import { requestSts, type StsAnswer } from './request.js';
import { type StsPlace, stsUrl } from './url.js';
import type { Surroundings } from '../surroundings.js';

/** Who signs, as STS knows it. */
export interface CallerIdentity {
  /** As in `acs:ram::1234567890123456:user/certificates`. */
  readonly arn: string;
  readonly accountId: string | undefined;
  /** `Account`, `RAMUser` or `AssumedRoleUser`. */
  readonly identityType: string | undefined;
  /** Of the user, of the role's session or of the account. */
  readonly principalId: string | undefined;
  readonly userId: string | undefined;
  readonly roleId: string | undefined;
  readonly requestId: string | undefined;
}

/** Where to ask, and until when. */
export interface CallerIdentityOptions extends StsPlace, Partial<Surroundings> {
  readonly signal?: AbortSignal | undefined;
}

const OPERATION = 'GetCallerIdentity';

/**
 * Asks STS whose an access key is (`GetCallerIdentity`). It needs no permission.
 *
 * @param options - the endpoint or the region of STS; else `ALIBABA_CLOUD_STS_ENDPOINT` and `ALIBABA_CLOUD_STS_REGION` of
 * `options.env`, else `sts.aliyuncs.com`. `http:` is for this machine only. `signal` ends it with its reason.
 * @throws {ServiceError} for a refusal, with the code of STS, as for a key that it does not know.
 * @throws {CredentialsError} for a key that can't sign, for a setting that can't be right, and where STS can't be reached.
 * @example
 * ```ts
 * import { callerIdentity } from '@esakit/core/credentials';
 *
 * const key = { accessKeyId: 'yourAccessKeyId', accessKeySecret: 'yourAccessKeySecret' };
 * const { arn, accountId } = await callerIdentity(key, { region: 'cn-hangzhou' });
 * console.log(`${arn} of the account ${accountId}`);
 * ```
 */
export async function callerIdentity(
  key: AccessKey,
  { endpoint, region, vpc, signal, ...given }: CallerIdentityOptions = {},
): Promise<CallerIdentity> {
  assertAccessKey(key, OPERATION);
  const surroundings: Surroundings = { env: () => undefined, ...given };
  const url = stsUrl(surroundings, { endpoint, region, vpc }, { where: OPERATION });
  const request = { action: OPERATION, parameters: {}, key, source: 'STS', signal } as const;
  const answer = await requestSts(surroundings, url, request, 'Arn');
  const { fields, reply, secrets } = answer;
  if (answer.isRefused) throw refusedBy(answer);
  const redact = createRedact(() => secrets);
  const text = (name: string): string | undefined => {
    const value = textOf(fields, name);
    return value === undefined ? undefined : redact(value);
  };
  return {
    arn: text('Arn') ?? '',
    accountId: text('AccountId'),
    identityType: text('IdentityType'),
    principalId: text('PrincipalId'),
    userId: text('UserId'),
    roleId: text('RoleId'),
    requestId: text('RequestId') ?? (redact(reply.headers.get('x-acs-request-id') ?? '') || undefined),
  };
}

function refusedBy(answer: StsAnswer): ServiceError {
  const { code, message: serviceMessage, requestId, difference } = readRefusal(answer);
  const { status } = answer.reply;
  const known = code || (`http-${status}` as const);
  const details = [
    difference ?? serviceMessage.replace(/\.$/, ''),
    adviceOn(code),
    requestId && `request id ${requestId}`,
  ]
    .filter(Boolean)
    .join('; ');
  return new ServiceError(
    `${known} (HTTP ${status})${details && `: ${details}`}`,
    { code: known, serviceMessage, recommend: undefined, accessDeniedDetail: undefined, excerpt: undefined },
    { operation: OPERATION, attempts: answer.attempts, status, requestId, retryable: answer.mayPass },
  );
}

function adviceOn(code: string): string {
  if (code === '') return 'this is not an answer of STS: check the endpoint, and what is between';
  if (code.startsWith('InvalidAccessKeyId')) {
    return 'check the accessKeyId: it does not exist, is disabled, or belongs to the other site (China or international)';
  }
  return /SecurityToken/.test(code) ? 'get fresh temporary credentials: id, secret and token belong together' : '';
}
