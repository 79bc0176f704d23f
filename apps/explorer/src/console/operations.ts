import { GetCertificate, GetSite, ListCertificates, ListSites, type Operation } from '@esakit/core';

/** An operation of the console; its input is known at run time only. */
export type AnyOperation = Operation<unknown, unknown>;

export interface ConsoleOperation {
  readonly operation: AnyOperation;
  readonly about: string;
}

/** Operations that change nothing: the console never does harm. */
export const CONSOLE_OPERATIONS: readonly ConsoleOperation[] = [
  {
    operation: GetCertificate,
    about: 'One certificate of a site: its PEM text and what ESA knows about it.',
  },
  {
    operation: ListCertificates,
    about: 'The certificates of a site, in pages, without their PEM text.',
  },
  { operation: ListSites, about: 'The sites of the account, in pages.' },
  { operation: GetSite, about: 'One site by its id.' },
];

/** The operation of that name; the first where there is none. */
export const findOperation = (name: string | undefined): ConsoleOperation => {
  const [first] = CONSOLE_OPERATIONS;
  const found = CONSOLE_OPERATIONS.find(({ operation }) => operation.name === name) ?? first;
  if (!found) throw new Error('the console has no operations');
  return found;
};
