import type { Credentials } from '../credentials.js';
import { byOwnClock, sessionOf, textOf } from '../keys.js';
import { broken, failed, notConfigured } from '../outcome.js';
import { codeOf, fieldsOf, send, type SourceRequest } from '../request.js';
import { isOn } from '../setup.js';
import type { Surroundings } from '../surroundings.js';
import type { TransportReply } from '../../transport/transport.js';
import { withLimit } from '../../util/deadline.js';
import type { CredentialsError } from '../../errors.js';

/** The role of an instance. */
export interface InstanceRoleOptions {
  /** Name of the role; the instance is asked for it by default. */
  readonly roleName?: string | undefined;
  /** Whether there must be one: `missing` is no outcome then. So by default where there is a name. */
  readonly required?: boolean | undefined;
  /** Address of the metadata service, for tests. */
  readonly endpoint?: string | undefined;
}

const ENDPOINT = 'http://100.100.100.200';
const ROLES = '/latest/meta-data/ram/security-credentials/';
const SOURCE = 'instance role';

/** Milliseconds for all requests together, where a role is expected; and where it is only worth a try. */
const PATIENCE = { required: 5_000, tried: 1_000 } as const;

/**
 * The role of the instance that this runs on, unless `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`. Its name is that of
 * `ALIBABA_CLOUD_ECS_METADATA`, or asked for.
 *
 * @throws {CredentialsError} `missing` where it is disabled, where nobody answers, and where the instance has no role.
 */
export async function instanceRoleFromEnvironment(
  surroundings: Surroundings,
  options: InstanceRoleOptions = {},
): Promise<Credentials> {
  const { env } = surroundings;
  if (isOn(surroundings, 'ALIBABA_CLOUD_ECS_METADATA_DISABLED')) {
    throw notConfigured('ALIBABA_CLOUD_ECS_METADATA_DISABLED is true');
  }
  return requestInstanceRole(surroundings, {
    ...options,
    roleName: options.roleName ?? (env('ALIBABA_CLOUD_ECS_METADATA') || undefined),
  });
}

/**
 * Fetches the credentials of an instance's role, by metadata v2. By v1 only where there is no token or it is not
 * accepted, and `ALIBABA_CLOUD_IMDSV1_DISABLED` is not `true`.
 */
export async function requestInstanceRole(
  surroundings: Surroundings,
  { roleName, required = roleName !== undefined, endpoint = ENDPOINT }: InstanceRoleOptions,
): Promise<Credentials> {
  const url = new URL(endpoint);
  const remedy = surroundings.lacks?.({ name: 'net', host: url.host });
  if (remedy !== undefined) throw absent(required, `no permission to reach ${url.host}: ${remedy}`);
  if (roleName !== undefined && !isRoleName(roleName)) {
    throw broken(`${SOURCE}: the name of the role must be letters, digits, dots and dashes`);
  }
  const patience = required ? PATIENCE.required : PATIENCE.tried;
  const onTimeout = (): Error =>
    absent(
      required,
      `no answer of ${url.host} within ${patience} ms: this is not an ECS instance, or a firewall is between`,
    );
  return withLimit({ milliseconds: patience, parent: undefined, onTimeout }, async ({ signal }) => {
    const ask = createAsk(surroundings, url, { patience, required, signal });
    const name = roleName ?? findRole(await ask(ROLES), url.host, required);
    const reply = await ask(ROLES + encodeURIComponent(name));
    if (reply.status === 404) throw absent(required, `the instance has no role ${JSON.stringify(name)}`);
    const answer = reply.status === 200 ? fieldsOf(reply) : undefined;
    if (!answer) throw failed(`${SOURCE}: ${url.host} answers with status ${reply.status} and no credentials`);
    if (textOf(answer, 'Code') !== 'Success') {
      throw failed(`${SOURCE} ${JSON.stringify(name)}: the metadata says ${codeOf(answer) || 'no code'}, not Success`);
    }
    const session = sessionOf(answer, `${SOURCE} ${JSON.stringify(name)}`);
    return byOwnClock(session, reply.headers.get('date'), surroundings.clock ?? Date.now);
  });
}

/** Where a role is only worth a try, its absence is not an error. */
const absent = (required: boolean, reason: string): CredentialsError =>
  required ? failed(`${SOURCE}: ${reason}`) : notConfigured(reason);

const isRoleName = (text: string): boolean => /^[\w.-]{1,64}$/.test(text);

interface Asking {
  readonly patience: number;
  readonly required: boolean;
  readonly signal: AbortSignal;
}

/** A function that gets a path of the metadata. It gets a token first, at its first call. */
function createAsk(
  surroundings: Surroundings,
  base: URL,
  { patience, required, signal }: Asking,
): (path: string) => Promise<TransportReply> {
  const mayUseV1 = !isOn(surroundings, 'ALIBABA_CLOUD_IMDSV1_DISABLED');
  const request = async (
    path: string,
    more: Partial<SourceRequest>,
    timeout = patience,
  ): Promise<TransportReply | CredentialsError> => {
    try {
      return await send(surroundings, SOURCE, {
        method: 'GET',
        url: new URL(path, base),
        timeout,
        signal,
        ...more,
      });
    } catch (error) {
      signal.throwIfAborted();
      return error as CredentialsError;
    }
  };
  const unreachable = (error: CredentialsError): CredentialsError =>
    absent(
      required,
      `${error.reason.replace(`${SOURCE}: `, '')}: this is not an ECS instance, or a firewall is between`,
    );

  let token: Promise<string | undefined> | undefined;
  const fetchToken = async (): Promise<string | undefined> => {
    const headers = { 'x-aliyun-ecs-metadata-token-ttl-seconds': '21600' };
    // Inside a container its answer may be lost on the way: v1 needs time, too.
    const reply = await request('/latest/api/token', { method: 'PUT', headers }, patience * 0.4);
    const found = 'text' in reply && reply.status === 200 ? reply.text.trim() : '';
    if (/^[!-~]{1,1024}$/.test(found)) return found;
    if (mayUseV1) return undefined;
    if (!('text' in reply)) throw unreachable(reply);
    throw absent(
      required,
      `${base.host} gives no token (status ${reply.status}), and ALIBABA_CLOUD_IMDSV1_DISABLED forbids v1`,
    );
  };

  return async (path) => {
    token ??= fetchToken();
    const header = await token;
    if (header !== undefined) {
      const secrets = [header];
      const reply = await request(path, { headers: { 'x-aliyun-ecs-metadata-token': header }, secrets });
      if ('text' in reply && (reply.status === 200 || reply.status === 404)) return reply;
      if (!mayUseV1) {
        if ('text' in reply) return reply;
        throw unreachable(reply);
      }
    }
    const reply = await request(path, {});
    if ('text' in reply) return reply;
    throw unreachable(reply);
  };
}

function findRole({ status, text }: TransportReply, host: string, required: boolean): string {
  const name = text.trim().split('\n')[0]?.trim() ?? '';
  if (status === 404 || (status === 200 && name === '')) throw absent(required, 'the instance has no role');
  if (status === 200 && isRoleName(name)) return name;
  throw absent(required, `${host} does not answer like the metadata of an instance (status ${status})`);
}
