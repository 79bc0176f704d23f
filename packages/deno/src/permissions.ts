import type { Permission } from '@esakit/core/host';
import { runtime } from './runtime.js';

type Descriptor = Parameters<ReturnType<typeof runtime>['permissions']['querySync']>[0];

const mayUse = (descriptor: Descriptor): boolean => runtime().permissions.querySync(descriptor).state === 'granted';

/** The flag for what Deno does not allow; undefined for what it allows. It never prompts the user. */
export function lacks(permission: Permission): string | undefined {
  if (permission.name === 'env') {
    const { variables } = permission;
    const allowed = variables.every((variable) => mayUse({ name: 'env', variable }));
    return allowed ? undefined : `run Deno with --allow-env=${variables.join(',')}`;
  }
  if (mayUse(permission)) return undefined;
  const [value] = [permission].map((one) =>
    one.name === 'read' ? one.path : one.name === 'net' ? one.host : one.command,
  );
  return `run Deno with --allow-${permission.name}=${value}`;
}
