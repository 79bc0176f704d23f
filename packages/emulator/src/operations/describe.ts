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
  if (given) return { operation: given, methods: [given.method], isSecret: secrets(given) };
  if (!isOperationName(name)) return undefined;
  const operation = (await loadOperation(name)) as Operation<unknown, unknown>;
  const { methods, area } = catalogEntry(name);
  return { operation, methods, area, isSecret: secrets(operation) };
}

function secrets({ input }: Operation<unknown, unknown>): DescribedOperation['isSecret'] {
  const names = new Set<string>();
  if (!('~standard' in input)) {
    for (const [key, shape] of Object.entries(input)) if (hasSecret(shape)) names.add(key.replace(/\?$/, ''));
  }
  // In the flat style, what comes before the first dot is the parameter.
  return (parameter) => names.has(parameter.split('.', 1)[0] ?? '');
}
