import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EsaError } from '@esakit/node';
import { createClientRequest, issueClientCertificate } from '@esakit/core/lifecycle';
import { defineCommand } from '../../args/command.js';
import { connectionFlags, jsonFlag, siteFlag } from '../../args/flags.js';
import { resolveSite } from '../../args/site.js';
import { readText } from '../../args/values.js';
import { withClient } from '../../connect.js';
import { Failure, UsageError } from '../../failure.js';
import { print, say } from '../../io.js';
import { anyInteger, anyString, orNull, record } from '../../output/schema.js';
import { confirmPlan, type Plan, printResult } from '../../plan.js';
import { consentFlags } from '../../args/consent.js';
import { openPrivateFile } from '../../output/private-file.js';

const KEY_TYPES = ['RSA', 'ECDSA'] as const;
const MAX_DAYS = 36_500;

export const issue = defineCommand({
  argument: 'issue',
  usage: [
    'client-certificates issue --site SITE --out DIRECTORY [--name NAME] [--days DAYS] [--key TYPE] [--yes | --dry-run]',
    'client-certificates issue --site SITE --out DIRECTORY --csr FILE [--days DAYS] [--yes | --dry-run]',
  ],
  about: `Issues a client certificate of a key that is made here: the key never leaves this machine.

It writes key.pem, for your user only, before anything is sent, and certificate.pem after it. Files that are there are \
never replaced. With --csr the key is elsewhere, and only the certificate is written.`,
  flags: {
    ...siteFlag,
    out: { type: 'string', value: 'DIRECTORY', about: 'Where to write key.pem and certificate.pem' },
    name: { type: 'string', value: 'NAME', about: "The client's name in the certificate; client by default" },
    days: { type: 'string', value: 'DAYS', about: 'How long it is valid; 365 by default' },
    key: { type: 'string', value: 'TYPE', choices: KEY_TYPES, about: 'RSA of 2048 bits (default) or ECDSA on P-256' },
    csr: { type: 'string', value: 'FILE', about: 'A certificate signing request in PEM, of a key that you have' },
    ...consentFlags,
    ...jsonFlag,
    ...connectionFlags,
  },
  schema: record({
    plan: record({
      siteId: anyString,
      name: orNull(anyString),
      days: anyInteger,
      key: orNull(anyString),
      csr: orNull(anyString),
      keyFile: orNull(anyString),
      certificateFile: anyString,
    }),
    result: {
      ...record({
        id: anyString,
        notAfter: orNull(anyString),
        fingerprintSha256: orNull(anyString),
        keyFile: orNull(anyString),
        certificateFile: anyString,
      }),
      type: ['object', 'null'],
    },
  }),
  examples: [
    {
      line: 'esakit client-certificates issue --site example.com --name build --out build-client --yes',
      about: 'With a key of its own',
    },
    {
      line: 'esakit client-certificates issue --site example.com --csr request.pem --out client --yes',
      about: 'For a key that is elsewhere',
    },
  ],
  async run({ flags }, io) {
    const { site, out, csr: csrFile } = flags;
    if (site === undefined) throw new UsageError('client-certificates issue needs --site');
    if (out === undefined) throw new UsageError('client-certificates issue needs --out, where the files are written');
    if (csrFile !== undefined && (flags.name !== undefined || flags.key !== undefined)) {
      throw new UsageError('--csr has its own name and key: leave out --name and --key');
    }
    const validityDays = readDays(flags.days);
    const csr = csrFile === undefined ? undefined : await readText(csrFile, '--csr');
    const keyFile = csr === undefined ? join(out, 'key.pem') : undefined;
    const certificateFile = join(out, 'certificate.pem');
    await refuseExisting([keyFile, certificateFile]);
    return withClient(flags, io, async (client) => {
      const siteId = await resolveSite(client, site);
      const name = csr === undefined ? (flags.name ?? 'client') : null;
      const keyType = csr === undefined ? ((flags.key ?? 'RSA') as (typeof KEY_TYPES)[number]) : null;
      const of = csr === undefined ? `${name}, with a new ${keyType} key in ${keyFile}` : `the request ${csrFile}`;
      const plan: Plan = {
        subject: 'client-certificates issue',
        text: `issue a client certificate of the site ${siteId} for ${validityDays} days to ${of}; write ${certificateFile}`,
        document: {
          siteId: String(siteId),
          name,
          days: validityDays,
          key: keyType,
          csr: csrFile ?? null,
          keyFile: keyFile ?? null,
          certificateFile,
        },
      };
      if (!confirmPlan(plan, flags, io)) return 0;
      await mkdir(out, { recursive: true, mode: 0o700 }).catch((cause: NodeJS.ErrnoException) => {
        throw new Failure(`can not make ${out}: ${cause.code ?? cause.message}`, { cause });
      });
      const request =
        csr ?? (await createClientRequest({ commonName: name ?? undefined, keyType: keyType ?? undefined }));
      // Before anything is sent: the certificate is of no use without it.
      if (typeof request !== 'string' && keyFile !== undefined) await writeKey(keyFile, request.privateKey);
      const issued = await issueClientCertificate(
        client,
        { siteId, validityDays, request },
        { signal: io.signal },
      ).catch((error: unknown) => {
        if (error instanceof EsaError && error.outcome === 'unknown' && keyFile !== undefined) {
          say(
            io,
            `${keyFile} is kept: esakit client-certificates --site ${site} shows whether a certificate was issued`,
          );
        }
        throw error;
      });
      await writeFile(certificateFile, issued.certificate, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
        throw new Failure(`issued ${issued.id}, but can not write ${certificateFile}: ${cause.code ?? cause.message}`, {
          cause,
        });
      });
      const { id, notAfter, fingerprintSha256 } = issued;
      const result = {
        id,
        notAfter: notAfter ?? null,
        fingerprintSha256: fingerprintSha256 ?? null,
        keyFile: keyFile ?? null,
        certificateFile,
      };
      if (flags.json) printResult(plan, result, io);
      else print(io, [`issued ${id}`, keyFile, certificateFile].filter(Boolean).join('\n'));
      return 0;
    });
  },
});

async function writeKey(path: string, key: string): Promise<void> {
  const file = await openPrivateFile(path);
  try {
    await file.write(key);
  } finally {
    await file.close();
  }
}

async function refuseExisting(paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) {
    if (path === undefined) continue;
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) throw new UsageError(`${path} is there already, and is not replaced: give another --out`);
  }
}

function readDays(text = '365'): number {
  const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (days > 0 && days <= MAX_DAYS) return days;
  throw new UsageError(`--days ${text} is not a number of days from 1 to ${MAX_DAYS}`);
}
