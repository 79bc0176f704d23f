import { ParameterError } from '../errors.js';
import { type Int64Input, isPositiveInt64 } from '../util/int64.js';
import { PUBLISHED } from './ram-actions.js';

/** What a RAM policy needs to know of an operation. */
export interface RamAction {
  /** As in `esa:GetCertificate`. */
  readonly action: `esa:${string}`;
  /**
   * The service's word for what it does, `none` where its table has none, and `unknown` where the service publishes
   * nothing about it.
   */
  readonly access: 'create' | 'list' | 'get' | 'update' | 'delete' | 'none' | 'unknown';
  /** Whether it can be granted for single sites, or only for all resources, as one that is unknown has to be. */
  readonly resource: 'site' | '*';
}

/** An operation, of which only its name matters here. */
interface NamedOperation {
  readonly name: string;
}

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
 * The RAM action of an operation, and what it can be granted on. Every operation has an action of its name; what that
 * can be granted on is published for some.
 *
 * @param operation - or its name, which is not looked up: `@esakit/core/catalog` knows all names.
 * @throws {ParameterError} for a string that can't be the name of an operation.
 */
export function ramAction(operation: string | NamedOperation): RamAction {
  const name = typeof operation === 'string' ? operation : operation.name;
  if (!/^[A-Z][A-Za-z\d]*$/.test(name)) fail(`${JSON.stringify(name)} is not the name of an operation`);
  const [access, resource] = published.get(name) ?? ['unknown', '*'];
  return { action: `esa:${name}`, access, resource };
}

const published = /* @__PURE__ */ new Map<string, readonly [RamAction['access'], RamAction['resource']]>(
  /* @__PURE__ */ Object.entries(PUBLISHED),
);

/**
 * The least that RAM has to grant for some operations: each only on the sites, or on `*` where it can't be granted on
 * less, or where nothing is published about it.
 *
 * @param operations - or their names.
 * @throws {ParameterError} for a string that can't be the name of an operation, and for an option that can't be right.
 * @example
 * ```ts
 * import { GetCertificate, ListSites, ramPolicy } from '@esakit/core';
 *
 * const policy = ramPolicy([GetCertificate, ListSites], { sites: ['1234567890123'], account: '1234567890123456' });
 * console.log(JSON.stringify(policy, null, 2));
 * ```
 */
export function ramPolicy(
  operations: readonly (string | NamedOperation)[],
  { sites = ['*'], region = '*', account = '*' }: RamPolicyOptions = {},
): RamPolicy {
  if (operations.length === 0) fail('operations must name at least one');
  // An empty list would be a policy for none, or be taken for one for all.
  if (sites.length === 0) fail('sites must name at least one: leave it out for all');
  if (!/^(\*|[a-z0-9-]+)$/.test(region)) fail('region must be a name such as cn-hangzhou, or *');
  if (!/^(\*|\d+)$/.test(account)) fail('account must be the digits of an account id, or *');
  for (const site of sites) if (site !== '*' && !isPositiveInt64(site)) fail('sites must be ids of 64 bits, or *');

  const actions = operations.map(ramAction);
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
