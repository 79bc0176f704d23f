import { catalogEntry, loadOperation, readShape } from '@esakit/core/catalog';
import type { Client, EsaError, Int64Input } from '@esakit/node';
import { isDenial } from '../failure.js';
import { type Finding, inTime } from './finding.js';

export interface PermissionOptions {
  /** The site to try it with; undefined where the account has none. */
  readonly siteId: Int64Input | undefined;
  readonly signal: AbortSignal;
}

/**
 * Whether operations are permitted. Those that read are tried, each with the smallest request that there is. Those that
 * change something are not, so that nobody knows.
 *
 * @param operations - exact names.
 */
export async function checkPermissions(
  client: Client,
  operations: readonly string[],
  options: PermissionOptions,
): Promise<Finding[]> {
  const names = [...new Set(operations)];
  let certificate: Promise<string | undefined> | undefined;
  const findCertificate = (): Promise<string | undefined> =>
    (certificate ??= firstCertificate(client, options).catch(() => undefined));
  const found = await Promise.all(
    names.map((name) =>
      inTime(`permission ${name}`, options.signal, (signal) =>
        checkOperation(client, name, { ...options, signal }, findCertificate),
      ),
    ),
  );
  return found.flat();
}

async function checkOperation(
  client: Client,
  operation: string,
  { siteId, signal }: PermissionOptions,
  findCertificate: () => Promise<string | undefined>,
): Promise<Finding> {
  const name = `permission ${operation}`;
  const unknown = (finding: string): Finding => ({
    name,
    state: 'unknown',
    finding,
    remedy: policyOf(operation, siteId),
  });
  if (catalogEntry(operation).access === 'write') return unknown('it changes something, so it is not tried');
  const described = await loadOperation(operation);
  const read = readShape(described.input);
  const fields = read.kind === 'object' ? read.fields : [];
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.name === 'PageSize') input['PageSize'] = 1;
    else if (!field.optional && field.name === 'SiteId') {
      if (siteId === undefined) return unknown('there is no site to try it with');
      input['SiteId'] = siteId;
    } else if (!field.optional && field.name === 'Id' && operation.endsWith('Certificate')) {
      const id = await findCertificate();
      if (id === undefined) return unknown('there is no certificate to try it with');
      input['Id'] = id;
    } else if (!field.optional) return unknown(`it needs ${field.name}, so it is not tried`);
  }
  try {
    await client.send({ ...described, output: 'any' }, input, { signal });
    return { name, state: 'ok', finding: 'it is granted' };
  } catch (thrown) {
    signal.throwIfAborted();
    const { code, reason } = thrown as EsaError;
    if (isDenial(code)) return { name, state: 'critical', finding: reason, remedy: policyOf(operation, siteId) };
    return unknown(reason);
  }
}

async function firstCertificate(client: Client, { siteId, signal }: PermissionOptions): Promise<string | undefined> {
  if (siteId === undefined) return undefined;
  const operation = await loadOperation('ListCertificates');
  const { data } = await client.send(operation, { SiteId: siteId, PageSize: 1 }, { signal });
  const [first] = (data['Result'] ?? []) as readonly { readonly Id?: string }[];
  return first?.Id;
}

const policyOf = (operation: string, siteId: Int64Input | undefined): string =>
  `have it granted; the policy: esakit policy ${operation}${siteId === undefined ? '' : ` --site ${siteId}`}`;
