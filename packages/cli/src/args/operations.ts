import { GetCertificate, GetSite, ListCertificates, ListSites, type Operation } from '@esakit/node';
import { UsageError } from '../failure.js';
import { nearest } from './suggest.js';

const operations: readonly Operation<unknown, unknown>[] = [GetCertificate, GetSite, ListCertificates, ListSites];

/** The operations that a command may call; the first is the one that it is about. */
const BY_COMMAND: Readonly<Record<string, readonly [string, ...string[]]>> = {
  get: [GetCertificate.name, ListCertificates.name, ListSites.name],
  list: [ListCertificates.name, ListSites.name],
  sites: [ListSites.name],
  check: [ListCertificates.name, GetCertificate.name, ListSites.name, GetSite.name],
  dcv: [GetCertificate.name, ListCertificates.name, ListSites.name],
};

/** The operations that a command may call; undefined for what is no such command. */
export const operationsOf = (command: string): readonly string[] | undefined =>
  Object.hasOwn(BY_COMMAND, command) ? BY_COMMAND[command] : undefined;

export const operationNames: readonly string[] = operations.map(({ name }) => name);
export const callingCommands: readonly string[] = Object.keys(BY_COMMAND);

/**
 * The operation of a name, in any case, or of a command.
 *
 * @throws {UsageError} with those there are.
 */
export function findOperation(text: string): Operation<unknown, unknown> {
  const name = operationsOf(text)?.[0] ?? text;
  const found = operations.find((operation) => operation.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  const meant = nearest(text, operationNames);
  throw new UsageError(
    `unknown operation ${JSON.stringify(text)}: ${meant === undefined ? `there are ${operationNames.join(', ')}` : `did you mean ${meant}?`}`,
  );
}
