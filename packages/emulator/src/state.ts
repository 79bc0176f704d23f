/** One step of domain control validation, as the service describes it. */
export interface DomainValidation {
  Id: string;
  Type: 'DNS' | 'HTTP';
  /** The TXT record's name (DNS) or the URL (HTTP). */
  Key: string;
  /** The content to publish there. */
  Value: string;
  Status: string;
}

/** What the service knows about a certificate; fields that it leaves out for a pending one are missing here too. */
export interface CertificateResult {
  Id: string;
  Name: string;
  Region: string;
  Status: string;
  Type: string;
  CommonName: string;
  SAN: string;
  CreateTime: string;
  UpdateTime: string;
  CasId?: string;
  NotBefore?: string;
  NotAfter?: string;
  Issuer?: string;
  IssuerCN?: string;
  SigAlg?: string;
  PubAlg?: string;
  SerialNumber?: string;
  FingerprintSha256?: string;
  DCV?: DomainValidation[];
  ApplyCode?: number;
  ApplyMessage?: string;
  KeyServerId?: string;
}

/** A certificate as the emulator holds it. */
export interface EmulatedCertificate {
  /** The site it belongs to. */
  SiteId: bigint;
  /** Leaf and intermediate in PEM; missing while there is none. Filled in once `emulator.ready()` is done. */
  Certificate?: string;
  Result: CertificateResult;
  /** How a free one was applied for; missing for what was there at the start. */
  application?: Application;
  /** Whether it is there for a custom hostname only, and goes with it. */
  isOfHostname?: boolean;
}

/** A hostname of a customer (SaaS) as the emulator holds it, under the names of the service. */
export interface EmulatedCustomHostname {
  SiteId: bigint;
  HostnameId: bigint;
  /** In lower case. */
  Hostname: string;
  RecordId: bigint;
  /** `pending` until it is verified, then `active`. */
  Status: string;
  /** `on` or `off`. */
  SslFlag: string;
  /** `free`, `upload` or `cas`; missing where it has no certificate. */
  CertType?: string;
  /** The certificate that it uses. */
  CertId?: string;
  /** Where a TXT record proves whose it is, and what it holds. */
  VerifyHost: string;
  VerifyCode: string;
  CreateTime: string;
  UpdateTime: string;
}

/** A server that signs with a key which the edge does not have. The key of its client is not kept. */
export interface KeylessServer {
  SiteId: bigint;
  Id: string;
  Name: string;
  Host: string;
  Port: number;
  Verify: boolean;
  CaCertificate?: string;
  ClientCertificate?: string;
  CreateTime: string;
  UpdateTime: string;
}

/** An application for a free certificate. Times are milliseconds. */
export interface Application {
  /** As in `lets_encrypt`. */
  authority: string;
  /** `validate` issues once the proof is published, `issue` without one, and `hang` never ends. */
  outcome: 'validate' | 'issue' | 'fail' | 'cancel' | 'hang';
  /** When there is validation data, which lives for an hour. */
  validatesFrom: number;
  /** What a file to publish is called. */
  token: string;
  /** What a TXT record to publish holds, and the file behind its token. */
  proof: string;
  provenAt?: number | undefined;
  issuedAt?: number;
}

/** A site as the emulator holds it, under the names of the service. */
export interface EmulatedSite {
  SiteId: bigint;
  SiteName: string;
  Status: string;
  AccessType: string;
  Coverage: string;
  CnameZone?: string;
  CreateTime: string;
  InstanceId: string;
  NameServerList?: string;
  OfflineReason?: string;
  PlanName: string;
  PlanSpecName: string;
  ResourceGroupId: string;
  Tags: Record<string, string>;
  UpdateTime: string;
  VanityNSList?: Record<string, string>;
  VerifyCode: string;
  VersionManagement: boolean;
  VisitTime: string;
}

/** A certificate of the account in Certificate Management Service. */
export interface CasCertificate {
  Id: bigint;
  Name: string;
  Region: string;
  /** Leaf and intermediate in PEM. Filled in once `emulator.ready()` is done. */
  Certificate?: string;
}

/** A plan, which sites share. */
export interface EmulatedPlan {
  InstanceId: string;
  /** `online`, or else unpaid: then nothing can be added. */
  Status: string;
  /** How many certificates of one's own it has room for; expired ones count. */
  customHttpCert: number;
  /** How many free certificates it has room for. */
  free_cert: number;
}

/** A DNS record as the emulator holds it, under the names of the service. */
export interface EmulatedRecord {
  SiteId: bigint;
  RecordId: bigint;
  /** The full name, in lower case. */
  RecordName: string;
  /** As in `TXT`; for addresses it is `A/AAAA`. */
  RecordType: string;
  /** As in `{ Value: '192.0.2.1' }`. */
  Data: Record<string, unknown>;
  Ttl: number;
  Proxied: boolean;
  CreateTime: string;
  UpdateTime: string;
  RecordSourceType?: string | undefined;
  BizName?: string;
  Comment?: string;
  HostPolicy?: string;
  HttpPorts?: string;
  HttpsPorts?: string;
  AuthConf?: object;
  /** When lists begin to show it, in milliseconds; they always do where it is missing. */
  listedFrom?: number;
}

/** What the service tells of a certificate that is not one of the edge; other names for the same things. */
export interface UploadedResult {
  Id: string;
  Name: string;
  Status: string;
  Type: string;
  CommonName: string;
  SAN: string;
  NotBefore: string;
  NotAfter: string;
  Issuer: string;
  SerialNumber: string;
  FingerprintSha256: string;
  SignatureAlgorithm: string;
  PubkeyAlgorithm: string;
  CreateTime: string;
  UpdateTime: string;
}

/** An uploaded authority, or a certificate that the edge shows to origins. */
export interface UploadedCertificate {
  SiteId: bigint;
  /** As PEM. */
  Certificate: string;
  Result: UploadedResult;
  /** What it is bound to. */
  hostnames?: string[];
}

/** What the service tells of the certificate of a client. */
export interface ClientCertificateResult extends UploadedResult {
  CACertificateId: string;
}

/** The certificate of a client. Its `Status` is `active` or `revoked`. */
export interface ClientCertificate {
  SiteId: bigint;
  /** As PEM. */
  Certificate: string;
  Result: ClientCertificateResult;
}

/** The emulator's data. Change it freely; `reset()` restores it. */
export interface EmulatorState {
  /** Sites by their id. */
  readonly sites: Map<bigint, EmulatedSite>;
  /** Plans by their `InstanceId`. That of a site which is missing here has room for 100 of each kind. */
  readonly plans: Map<string, EmulatedPlan>;
  /** Certificates by their id. */
  readonly certificates: Map<string, EmulatedCertificate>;
  /** What is in Certificate Management Service, by `CasId`. */
  readonly casCertificates: Map<bigint, CasCertificate>;
  /** DNS records by their id. */
  readonly records: Map<bigint, EmulatedRecord>;
  /** Hostnames of customers (SaaS) by their `HostnameId`. */
  readonly customHostnames: Map<bigint, EmulatedCustomHostname>;
  /** Keyless servers by their id. */
  readonly keylessServers: Map<string, KeylessServer>;
  /** Certificates of clients by their id. */
  readonly clientCertificates: Map<string, ClientCertificate>;
  /** PEM of the authorities that issued them, by `CACertificateId`: one for each account, there with the first of them. */
  readonly clientAuthorities: Map<string, string>;
  /** The hostnames at which clients are checked with that authority, by site. */
  readonly clientHostnames: Map<bigint, string[]>;
  /** Uploaded authorities of clients, by their id. */
  readonly clientCaCertificates: Map<string, UploadedCertificate>;
  /** Authorities that origins are checked with, by their id. */
  readonly originCaCertificates: Map<string, UploadedCertificate>;
  /** What the edge shows to the origins of hostnames, by its id. */
  readonly originClientCertificates: Map<string, UploadedCertificate>;
  /** What the edge shows to the origins of a site, by its id. */
  readonly siteOriginClientCertificates: Map<string, UploadedCertificate>;
}
