import {
  type CatalogOperation,
  catalogEntry,
  hasSecret,
  loadOperation,
  operationNames,
  readShape,
} from '@esakit/core/catalog';

/** What an operation needs to be asked. */
type Needs = 'nothing' | 'site' | 'certificate';

/** An operation that is asked. */
export interface Question {
  readonly operation: CatalogOperation;
  readonly needs: Needs;
  /** For one that needs the id of a certificate: the operation whose list has it. */
  readonly listedBy?: string;
}

/** Operations of certificates that need a value more, which the site itself has. */
const WITH_A_VALUE_MORE: ReadonlySet<string> = new Set(['GetCertificateQuota', 'ListCertificatesByRecord']);

/**
 * The reading operations that need no more than a site, or a certificate of it, those with lists first. Of those that
 * are about the account, the ones that answer with secrets are left out: a diagnosis has no use for a token.
 */
export async function loadQuestions(): Promise<Question[]> {
  const reading = operationNames.filter((name) => catalogEntry(name).access !== 'write');
  const operations = await Promise.all(reading.map(loadOperation));
  const questions = operations.flatMap((operation) => questionOf(operation) ?? []);
  return questions.toSorted((a, b) => Number(a.needs === 'certificate') - Number(b.needs === 'certificate'));
}

function questionOf(operation: CatalogOperation): Question | undefined {
  const read = readShape(operation.input);
  const fields = read.kind === 'object' ? read.fields : [];
  const required = fields
    .flatMap(({ name, optional }) => (optional ? [] : [name]))
    .toSorted()
    .join(' ');
  if (required === '') return hasSecret(operation.output) ? undefined : { operation, needs: 'nothing' };
  if (required === 'SiteId' || WITH_A_VALUE_MORE.has(operation.name)) return { operation, needs: 'site' };
  const kind = /^Get(\w*Certificate)(?:Hostnames)?$/.exec(operation.name)?.[1];
  return required === 'Id SiteId' && kind !== undefined
    ? { operation, needs: 'certificate', listedBy: `List${kind}s` }
    : undefined;
}
