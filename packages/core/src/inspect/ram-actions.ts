// Written by scripts/operations from spec/: change those.

/** Access level, and what the action can be granted on, of each operation of which they are published. */
export const PUBLISHED = {
  ActivateClientCertificate: ['update', 'site'],
  ActivateVersionManagement: ['update', 'site'],
  ApplyCertificate: ['create', 'site'],
  BatchCreateRecords: ['create', 'site'],
  CreateClientCertificate: ['create', 'site'],
  CreateRecord: ['create', 'site'],
  CreateSite: ['create', '*'],
  DeleteCertificate: ['delete', 'site'],
  GetCertificate: ['list', 'site'],
  GetCertificateQuota: ['list', 'site'],
  GetPurgeQuota: ['get', 'site'],
  GetSite: ['get', 'site'],
  ListCertificates: ['list', 'site'],
  ListCertificatesByRecord: ['list', 'site'],
  ListClientCaCertificates: ['list', 'site'],
  ListOriginCaCertificates: ['list', 'site'],
  ListSites: ['get', '*'],
  RevokeClientCertificate: ['update', 'site'],
  SetCertificate: ['none', '*'],
  UpdateRecord: ['update', '*'],
  UploadOriginCaCertificate: ['create', 'site'],
  UploadSiteOriginClientCertificate: ['create', 'site'],
} as const;
