import type { SpecOperation, SpecParameter } from '../scripts/operations/spec.ts';

/** What we know better than the description of an operation. */
interface OperationOverride extends Partial<Omit<SpecOperation, 'operation' | 'params'>> {
  readonly parameters?: Readonly<Record<string, Partial<SpecParameter>>>;
  /** The operation that shows whether a write was carried out, where its name does not tell. */
  readonly shownBy?: string;
}

/** Origin pools by region: the pages describe it in words, the SDK leaves it open. */
const POOLS_BY_REGION: Partial<SpecParameter> = { type: 'Json', style: 'json', shape: { '*': ['number'] } };

const CERTIFICATE_LIST = 'ListCertificates';

export const overrides: {
  readonly operations: Readonly<Record<string, OperationOverride>>;
  /** Names for nested types that people write down. Several places may share one. */
  readonly typeNames: Readonly<Record<string, string>>;
  /** The meaning of fields of answers, which the description does not have: by the type's name, then the field's. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
} = {
  operations: {
    // The page says "retrieve the certificate"; whoever calls it wants to know what is in the answer.
    GetCertificate: { summary: 'Get one certificate of a site: its PEM text and what ESA knows about it' },
    // Its action is in the RAM table of the service, not in its description.
    DeleteCertificate: { ram: { action: 'esa:DeleteCertificate', level: 'delete', resource: 'site' } },
    // A tag without a key matches nothing. Its action is in the RAM table of the service.
    ListSites: {
      ram: { action: 'esa:ListSites', level: 'get', resource: '*' },
      parameters: { TagFilter: { shape: [{ 'Key!': 'string', Value: 'string' }] } },
    },
    CreateLoadBalancer: { parameters: { RegionPools: POOLS_BY_REGION, SubRegionPools: POOLS_BY_REGION } },
    UpdateLoadBalancer: { parameters: { RegionPools: POOLS_BY_REGION, SubRegionPools: POOLS_BY_REGION } },
    // Their names don't lead to what shows their outcome.
    ApplyCertificate: { shownBy: CERTIFICATE_LIST },
    SetCertificate: { shownBy: CERTIFICATE_LIST },
    PreloadCaches: { shownBy: 'DescribePreloadTasks' },
    PurgeCaches: { shownBy: 'DescribePurgeTasks' },
  },
  typeNames: {
    'GetCertificateOutput.Result': 'CertificateInfo',
    'GetCertificateOutput.Result.DCV': 'DomainControlValidation',
    'ListCertificatesOutput.Result': 'CertificateInfo',
    'ListCertificatesOutput.Result.DCV': 'DomainControlValidation',
    'ListSitesOutput.Sites': 'Site',
    'GetSiteOutput.SiteModel': 'SiteModel',
  },
  fields: {
    GetCertificateOutput: {
      SiteName: 'As the service sends it, which may be with white space around it.',
      Certificate: 'The certificate and its chain as PEM text.',
    },
    CertificateInfo: {
      ApplyCode: 'Why an application failed, as a number.',
      ApplyMessage: 'Why an application failed, in words.',
      CasId: 'Id in Certificate Management Service.',
      CreateTime: 'In UTC, as in `2020-05-12 02:00:53`.',
      FingerprintSha256: "SHA-256 of the certificate's DER, in hexadecimal.",
      Issuer: "The issuer's organization.",
      IssuerCN: "The issuer's common name.",
      KeyServerId: 'The key server of a keyless certificate.',
      NotAfter: 'End of validity, as in `2023-11-26T16:00:00Z`.',
      NotBefore: 'Start of validity, as in `2023-11-26T16:00:00Z`.',
      PubAlg: 'Public key algorithm.',
      Region: 'Region that it is stored in, as in `cn-hangzhou`.',
      SAN: 'Subject alternative names, separated by commas.',
      SerialNumber: 'Serial number in hexadecimal.',
      SigAlg: 'Signature algorithm.',
      Status: '`OK`, `Expired`, `Expiring`, `Issued`, `Applying`, `ApplyFailed` or `Canceled`, in any case.',
      Type: '`cas`, `upload`, `free` or `keyless`.',
      UpdateTime: 'In UTC, as in `2022-09-22 05:33:13`.',
    },
    DomainControlValidation: {
      Key: 'Name of the TXT record (DNS), or URL of the file (HTTP).',
      Status: 'As in `pending`.',
      Type: '`DNS` or `HTTP`.',
      Value: 'What to publish there.',
    },
    Site: {
      AccessType: '`NS` or `CNAME`.',
      Coverage: '`domestic`, `global` or `overseas`.',
      NameServerList: 'Name servers, separated by commas.',
      SiteName: 'As the service sends it, which may be with white space around it.',
      Status: 'As in `pending`, `active`, `offline` or `moved`.',
      VerifyCode: 'Value that proves control of a `CNAME` site.',
    },
    SiteModel: {
      AccessType: '`NS` or `CNAME`.',
      Coverage: '`domestic`, `global` or `overseas`.',
      NameServerList: 'Name servers, separated by commas.',
      SiteName: 'As the service sends it, which may be with white space around it.',
      Status: 'As in `pending`, `active`, `offline` or `moved`.',
      VanityNSList: "The site's own name servers, by name.",
      VerifyCode: 'Value that proves control of a `CNAME` site.',
      VersionManagement: 'Whether version management is on.',
    },
  },
};
