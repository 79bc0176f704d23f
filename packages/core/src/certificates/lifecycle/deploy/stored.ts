import type { Client } from '../../../client/client.js';
import { EsaError, ParameterError } from '../../../errors.js';
import { iterate } from '../../../client/iterate.js';
import { ListCasCertificates } from '../../../operations/certificates.js';
import type { CallOptions } from '../../../options/options.js';
import type { Int64Input } from '../../../util/int64.js';
import { DeployError } from '../deploy-error.js';
import { readFingerprint } from '../facts.js';

const CAS_PAGE_SIZE = 1000;

interface StoredInput {
  readonly casId?: Int64Input | undefined;
  readonly casRegion?: string | undefined;
}

/** A certificate of Certificate Management Service. */
export interface Stored {
  readonly casId: string;
  readonly region: string;
  readonly fingerprint: string | undefined;
  readonly notAfter: Date | undefined;
  readonly notes: readonly string[];
}

/**
 * Looks at a certificate where it is stored. Where that is refused, it is taken as it is, with a note.
 *
 * @throws {ParameterError} for one that has ended, and {DeployError} for one that is not there.
 */
export async function readStored(
  client: Client,
  { casId = '', casRegion }: StoredInput,
  now: Date,
  options: CallOptions,
): Promise<Stored> {
  const id = String(casId);
  const base = { casId: id, fingerprint: undefined, notAfter: undefined };
  const region = casRegion ?? client.region;
  try {
    for await (const one of iterate(client, ListCasCertificates, { PageSize: CAS_PAGE_SIZE }, options)) {
      if (String(one.Id) !== id) continue;
      const end = new Date(Number(one.NotAfter ?? Number.NaN));
      const notAfter = Number.isNaN(end.getTime()) ? undefined : end;
      if (notAfter !== undefined && notAfter < now) {
        const day = notAfter.toISOString().slice(0, 10);
        throw new ParameterError(
          `the certificate ${id} has ended on ${day}: renew it there, and give the new id`,
          'deployCertificate',
        );
      }
      const fingerprint = readFingerprint(one.Fingerprint);
      return { casId: id, region: casRegion ?? (one.Region?.trim() || region), fingerprint, notAfter, notes: [] };
    }
  } catch (error) {
    if (!(error instanceof EsaError) || error.name !== 'ServiceError') throw error;
    return { ...base, region, notes: [`The certificate can not be looked at where it is stored: ${error.message}.`] };
  }
  throw new DeployError(
    `Certificate Management Service has no certificate ${id} for this account: see ListCasCertificates`,
    'not-found',
  );
}
