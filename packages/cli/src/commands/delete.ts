import { planPrune, readPruneData } from '@esakit/core/lifecycle';
import { type Client, deleteCertificate, EsaError, getCertificate, type GetCertificateInput } from '@esakit/node';
import { defineCommand } from '../args/command.js';
import { consentFlags, consents } from '../args/consent.js';
import { connectionFlags, jsonFlag, siteFlag } from '../args/flags.js';
import { resolveSite } from '../args/site.js';
import { certificateSchema, showCertificate, toDocument } from '../certificate/describe.js';
import { withClient } from '../connect.js';
import { Failure, UsageError } from '../failure.js';
import { print, say, showBeside } from '../io.js';
import { printJson } from '../output/json.js';
import { type Paint, painter } from '../output/paint.js';
import { anyBoolean, anyString, orNull, record } from '../output/schema.js';
import { listing } from '../output/table.js';
import { visibleLine } from '../output/visible.js';

export const deleteOne = defineCommand({
  usage: ['delete --site SITE --id ID [--force] [--json] --yes|--dry-run'],
  about: `Deletes one certificate of a site.

The plan says whether it may go as prune sees it, and warns where it is the last one for a name that is served, a custom \
hostname uses it, or that is not known. Such a one is deleted only with --force. Without \
--yes the plan is printed, nothing is changed, and the exit code is 2. --dry-run shows the plan and ends with 0.`,
  flags: {
    ...siteFlag,
    id: { type: 'string', value: 'ID', about: "The certificate's id (esakit list shows it)" },
    force: { type: 'boolean', about: 'Delete it also where it may not go' },
    ...consentFlags,
    ...jsonFlag,
    ...connectionFlags,
  },
  schema: record({
    siteId: anyString,
    siteName: orNull(anyString),
    certificate: certificateSchema,
    mayGo: anyBoolean,
    reason: anyString,
    deleted: anyBoolean,
  }),
  examples: [
    {
      line: 'esakit delete --site example.com --id babaded901474b9693acf530e0fb1d95 --dry-run',
      about: 'Whether it may go',
    },
    { line: 'esakit delete --site example.com --id babaded901474b9693acf530e0fb1d95 --yes', about: 'Delete it' },
  ],
  async run({ flags }, io) {
    const { site, id } = flags;
    if (site === undefined) throw new UsageError('delete needs --site (esakit sites shows which there are)');
    if (id === undefined) throw new UsageError(`delete needs --id (see: esakit list --site ${site})`);
    return withClient(flags, io, async (client) => {
      const siteId = await resolveSite(client, site);
      const data = await readPruneData(client, { siteId }, { now: new Date(io.now()), signal: io.signal });
      const plan = planPrune(data);
      const candidate = plan.delete.find(({ certificate }) => certificate.Id === id);
      const found = candidate ?? plan.keep.find(({ certificate }) => certificate.Id === id);
      if (!found) {
        throw new Failure(`the site ${site} has no certificate ${id} (see: esakit list --site ${site})`);
      }
      const { certificate, reason } = found;
      const mayGo = candidate !== undefined;
      const show = (paint: Paint): string =>
        listing(
          [
            ['Plan', 'Delete a certificate'],
            ['Site', plan.siteName === undefined ? String(siteId) : visibleLine(`${plan.siteName} (${siteId})`)],
            ['Certificate', showCertificate(certificate)],
            [mayGo ? 'It may go' : 'Warning', visibleLine(reason)],
            ...plan.unknown.map((one) => ['Not known', visibleLine(one)] as const),
          ],
          paint,
        );
      const toJson = (deleted: boolean): object => ({
        siteId: String(siteId),
        siteName: plan.siteName ?? null,
        certificate: toDocument(certificate),
        mayGo,
        reason,
        deleted,
      });
      if (!consents({ what: 'delete', show, document: toJson(false) }, flags, io)) return 0;
      showBeside(io, show(painter(io, io.stderr)));
      if (!mayGo && !flags.force) {
        throw new Failure(visibleLine(`nothing was deleted: ${reason} (--force deletes it all the same)`));
      }
      await carryOut(client, { SiteId: siteId, Id: id });
      if (flags.json) printJson(io, toJson(true));
      else print(io, id);
      say(io, `deleted ${showCertificate(certificate)}`);
      return 0;
    });
  },
});

/** Deletes it; where the answer is lost, looks whether it is gone. */
async function carryOut(client: Client, input: GetCertificateInput): Promise<void> {
  try {
    await deleteCertificate(client, input);
  } catch (error) {
    if (!(error instanceof EsaError) || error.outcome !== 'unknown') throw error;
    try {
      await getCertificate(client, input);
    } catch (thrown) {
      if (thrown instanceof EsaError && /^(Invalid)?Certificate\.NotFound$/.test(thrown.code)) return;
      throw error;
    }
    throw new Failure(visibleLine(`${input.Id} is still there: ${error.message}`), { cause: error });
  }
}
