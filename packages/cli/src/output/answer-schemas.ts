import { answer, anyInteger, anyText, type JsonSchema, listOf } from './schema.js';

/** Fields that are texts. */
const texts = (...names: readonly string[]): Record<string, JsonSchema> =>
  Object.fromEntries(names.map((name) => [name, anyText]));

/** What the service says of a certificate. */
export const certificateSchema: JsonSchema = answer({
  ...texts('Id', 'Name', 'CasId', 'Region', 'Status', 'Type', 'CommonName', 'SAN', 'NotBefore', 'NotAfter'),
  ...texts('Issuer', 'IssuerCN', 'SigAlg', 'PubAlg', 'CreateTime', 'UpdateTime', 'SerialNumber', 'FingerprintSha256'),
  ...texts('ApplyMessage', 'KeyServerId'),
  ApplyCode: anyInteger,
  DCV: listOf(answer(texts('Id', 'Type', 'Key', 'Value', 'Status'))),
});

/** What the service says of a site. */
export const siteSchema: JsonSchema = answer({
  SiteId: anyInteger,
  ...texts('SiteName', 'Status', 'AccessType', 'Coverage', 'CnameZone', 'NameServerList', 'OfflineReason'),
  ...texts('InstanceId', 'PlanName', 'PlanSpecName', 'ResourceGroupId', 'VerifyCode'),
  ...texts('CreateTime', 'UpdateTime', 'VisitTime'),
  Tags: answer({}),
});

/** The answer of `GetCertificate`. */
export const getCertificateSchema: JsonSchema = answer({
  SiteId: anyInteger,
  ...texts('SiteName', 'Status', 'Certificate', 'RequestId'),
  Result: certificateSchema,
});
