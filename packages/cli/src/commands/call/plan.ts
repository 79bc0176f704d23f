import { type CatalogOperation, type OperationDescription, redactSecrets } from '@esakit/core/catalog';
import { explainRequest } from '@esakit/node';
import { AUTO, type ConnectionValues, connectionOf, explained } from '../../connect.js';
import type { Io } from '../../io.js';
import { toJson } from '../../output/json.js';
import type { Paint } from '../../output/paint.js';
import { listing } from '../../output/table.js';
import type { Input } from './input.js';

interface PlannedCall {
  readonly operation: CatalogOperation;
  readonly input: Input;
  readonly description: OperationDescription;
}

/** What a call would be. It holds no secret. */
export interface Plan {
  readonly operation: string;
  readonly summary: string;
  readonly access: string;
  readonly method: string;
  readonly endpoint: string;
  readonly parameters: unknown;
}

/**
 * Describes a call without sending it, and checks its parameters.
 *
 * @throws {ParameterError} for parameters that the operation refuses.
 */
export function planOf({ operation, input, description }: PlannedCall, flags: ConnectionValues, io: Io): Plan {
  const { region, endpoint } = connectionOf(flags, io);
  // Nothing of the signature is shown.
  const credentials = { accessKeyId: 'none', accessKeySecret: 'none' };
  const isAuto = region === AUTO;
  const where = { region: isAuto ? undefined : region, endpoint };
  const { url } = explained(flags, () => explainRequest(operation, input, { ...where, credentials }));
  const service = isAuto ? 'the side that has the sites of the account' : new URL(url).origin;
  return {
    operation: operation.name,
    summary: description.summary,
    access: operation.access,
    method: operation.method,
    endpoint: flags.emulator ? 'an emulator inside this process' : service,
    parameters: redactSecrets(operation.input, input),
  };
}

/** A plan for people. */
export const showPlan = (plan: Plan, paint: Paint): string =>
  listing(
    [
      ['Operation', `${plan.operation}: ${plan.summary}`],
      ['Access', plan.access],
      ['Request', `${plan.method} ${plan.endpoint}`],
      ['Parameters', toJson(plan.parameters)],
    ],
    paint,
  );
