import { ParameterError } from '../errors.js';
import { type Int64Input, isPositiveInt64 } from '../util/int64.js';

/** What a RAM policy needs to know of an operation. */
export interface RamAction {
  /** As in `esa:GetCertificate`. */
  readonly action: `esa:${string}`;
  /** The service's word for what it does; `none` where its table has none. */
  readonly access: 'create' | 'list' | 'get' | 'update' | 'delete' | 'none';
  /** Whether it can be granted for single sites, or for all resources alone. */
  readonly resource: 'site' | '*';
}

type Row = Omit<RamAction, 'action'>;

/** An operation, of which its name alone matters here. */
interface NamedOperation {
  readonly name: string;
}

/** https://www.alibabacloud.com/help/en/edge-security-acceleration/esa/api-esa-2024-09-10-ram */
const ACTIONS: Readonly<Record<string, Row>> = {
  ApplyCertificate: { access: 'create', resource: 'site' },
  DeleteCertificate: { access: 'delete', resource: 'site' },
  GetCertificate: { access: 'list', resource: 'site' },
  GetCertificateQuota: { access: 'list', resource: 'site' },
  GetSite: { access: 'get', resource: 'site' },
  ListCertificates: { access: 'list', resource: 'site' },
  ListCertificatesByRecord: { access: 'list', resource: 'site' },
  ListSites: { access: 'get', resource: '*' },
  SetCertificate: { access: 'none', resource: '*' },
};

/** Whom a policy is for. Each part is `*` by default. */
export interface RamPolicyOptions {
  /** Ids of the sites. */
  readonly sites?: readonly Int64Input[] | undefined;
  /** As in `cn-hangzhou`. */
  readonly region?: string | undefined;
  /** Id of the account. */
  readonly account?: string | undefined;
}

/** One statement of a policy. */
export interface RamStatement {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
}

/** A RAM policy; as JSON it is what RAM takes. */
export interface RamPolicy {
  readonly Version: '1';
  readonly Statement: readonly RamStatement[];
}

const OPERATION = 'ramPolicy';

/**
 * The RAM action of an operation, and what it can be granted on.
 *
 * @param operation - or its name. An action is given back as it is.
 * @throws {ParameterError} for one that is not in the table of this toolkit.
 */
export function ramAction(operation: string | NamedOperation | RamAction): RamAction {
  if (typeof operation === 'object' && 'action' in operation) return operation;
  const name = typeof operation === 'string' ? operation : operation.name;
  const row = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (row) return { action: `esa:${name}`, ...row };
  return fail(`no RAM action is known for ${name}, only for ${Object.keys(ACTIONS).join(', ')}`);
}

/**
 * The least that RAM has to grant for some operations: each on the sites alone, or on `*` where it can't be granted on
 * less.
 *
 * @param operations - or their names, or their actions where this toolkit does not know them.
 * @throws {ParameterError} for an operation without a known action, and for an option that can't be right.
 * @example
 * ```ts
 * import { GetCertificate, ListSites, ramPolicy } from '@esakit/core';
 *
 * const policy = ramPolicy([GetCertificate, ListSites], { sites: ['1234567890123'], account: '1234567890123456' });
 * console.log(JSON.stringify(policy, null, 2));
 * ```
 */
export function ramPolicy(
  operations: readonly (string | NamedOperation | RamAction)[],
  { sites = ['*'], region = '*', account = '*' }: RamPolicyOptions = {},
): RamPolicy {
  if (operations.length === 0) fail('operations must name one at least');
  // An empty list would be a policy for none, or be taken for one for all.
  if (sites.length === 0) fail('sites must name one at least, or be left out for all of them');
  if (!/^(\*|[a-z0-9-]+)$/.test(region)) fail('region must be a name such as cn-hangzhou, or *');
  if (!/^(\*|\d+)$/.test(account)) fail('account must be the digits of an account id, or *');
  for (const site of sites) if (site !== '*' && !isPositiveInt64(site)) fail('sites must be ids of 64 bits, or *');

  const actions = operations.map((operation) => ramAction(operation));
  const onSites = [...new Set(sites.map((site) => `acs:esa:${region}:${account}:site/${site}`))];
  const statements = (['site', '*'] as const).map((resource): RamStatement => {
    const own = actions.filter((one) => one.resource === resource).map(({ action }) => action);
    return { Effect: 'Allow', Action: [...new Set(own)].toSorted(), Resource: resource === 'site' ? onSites : ['*'] };
  });
  return { Version: '1', Statement: statements.filter(({ Action }) => Action.length > 0) };
}

function fail(message: string): never {
  throw new ParameterError(message, OPERATION);
}
