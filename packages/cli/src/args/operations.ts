import { type CatalogOperation, isOperationName, loadOperation, operationNames } from '@esakit/core/catalog';
import { UsageError } from '../failure.js';
import { nearest } from './suggest.js';

/** What decides which certificates may go. */
const READ_FOR_PRUNE = [
  'GetSite',
  'ListSites',
  'ListCertificates',
  'GetCertificate',
  'ListRecords',
  'ListClientCaCertificates',
  'ListCustomHostnames',
  'GetCustomHostname',
];

/** The operations that a command may call; the first is the one that it is about. */
const BY_COMMAND: Readonly<Record<string, readonly [string, ...string[]]>> = {
  get: ['GetCertificate', 'ListCertificates', 'ListSites'],
  list: ['ListCertificates', 'ListSites'],
  sites: ['ListSites'],
  check: ['ListCertificates', 'GetCertificate', 'ListSites', 'GetSite'],
  deploy: [
    'SetCertificate',
    'ListCertificates',
    'GetCertificate',
    'GetSite',
    'ListSites',
    'ListInstanceQuotasWithUsage',
    'GetCertificateQuota',
    'ListCasCertificates',
  ],
  quota: ['GetCertificateQuota', 'ListInstanceQuotasWithUsage', 'ListCertificates', 'ListSites'],
  prune: ['DeleteCertificate', ...READ_FOR_PRUNE],
  delete: ['DeleteCertificate', ...READ_FOR_PRUNE],
  dcv: ['GetCertificate', 'ListCertificates', 'ListSites'],
  'dcv hook': ['CreateRecord', 'ListRecords', 'DeleteRecord', 'GetSite', 'ListSites'],
  apply: ['ApplyCertificate', 'ListCertificates', 'GetCertificate', 'GetSite', 'ListSites', 'GetDcvDelegation'],
  wait: ['GetCertificate', 'ListSites'],
  'client-certificates': [
    'ListClientCertificates',
    'GetClientCertificate',
    'CreateClientCertificate',
    'RevokeClientCertificate',
    'ActivateClientCertificate',
    'DeleteClientCertificate',
    'GetClientCaCertificateHostnames',
    'SetClientCaCertificateHostnames',
    'ListSites',
  ],
  records: ['ListRecords', 'CreateRecord', 'UpdateRecord', 'DeleteRecord', 'ListSites'],
};

/** The operations that a command may call; undefined for any other command. */
export const operationsOf = (command: string): readonly string[] | undefined =>
  Object.hasOwn(BY_COMMAND, command) ? BY_COMMAND[command] : undefined;

export const callingCommands: readonly string[] = Object.keys(BY_COMMAND);

/** Those that change nothing. */
export const readingCommands: readonly string[] = ['get', 'list', 'sites', 'check', 'dcv'];

/**
 * The exact name of an operation that is given in any case.
 *
 * @throws {UsageError} with the name that was probably meant.
 */
export function operationNamed(text: string): string {
  if (isOperationName(text)) return text;
  const found = operationNames.find((name) => name.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  // Who types CreateCertificate must not be led to DeleteCertificate, which is only a few letters away.
  const verb = /^[A-Z][a-z]+/.exec(text)?.[0];
  const alike = operationNames.filter((name) => /^[A-Z][a-z]+/.exec(name)?.[0] === verb);
  const meant = nearest(text, alike.length > 0 ? alike : operationNames);
  const advice = meant === undefined ? 'esakit operations WORDS finds them' : `did you mean ${meant}?`;
  throw new UsageError(`unknown operation ${JSON.stringify(text)}: ${advice}`);
}

/**
 * The operation of a name, in any case, or the first of a command.
 *
 * @throws {UsageError} for a name that is neither.
 */
export const findOperation = (text: string): Promise<CatalogOperation> =>
  loadOperation(operationNamed(operationsOf(text)?.[0] ?? text));
