import type { Operation } from '@esakit/core';
import { catalogEntry, hasSecret, isOperationName, loadOperation } from '@esakit/core/catalog';

/** An operation, with what the gateway and the answers to missing parameters need of it. */
export interface DescribedOperation {
  readonly operation: Operation<unknown, unknown>;
  readonly methods: readonly string[];
  /** Missing for one that is not in the catalog. */
  readonly area?: string;
  /** Whether a parameter, by its name on the wire, holds a secret. */
  readonly isSecret: (parameter: string) => boolean;
}

/** An operation by its name, or as a test gave it; none where there is no such operation. */
export async function describe(
  name: string,
  given: Operation<unknown, unknown> | undefined,
): Promise<DescribedOperation | undefined> {
  if (given) return describedBy(given, [given.method]);
  if (!isOperationName(name)) return undefined;
  const { methods, area } = catalogEntry(name);
  return { ...describedBy(await loadOperation(name), methods), area };
}

function describedBy(operation: Operation<unknown, unknown>, methods: readonly string[]): DescribedOperation {
  const { input } = operation;
  return {
    operation,
    methods,
    isSecret(parameter) {
      if ('~standard' in input) return false;
      // In the flat style, what comes before the first dot is the parameter.
      const name = parameter.split('.', 1)[0] ?? '';
      const shape = Object.entries(input).find(([key]) => key === name || key === `${name}?`)?.[1];
      return shape !== undefined && hasSecret(shape);
    },
  };
}
