import { ApplyCertificate, GetDcvDelegation } from './certificates/applying.js';
import { ListAsyncTasks } from './certificates/tasks.js';
import { ListCasCertificates } from './certificates/cas.js';
import { GetCertificate, ListCertificates, ListCertificatesByRecord } from './certificates/reading.js';
import { DeleteCertificate, SetCertificate } from './certificates/setting.js';
import {
  ApplyCustomHostnameCertificate,
  CreateCustomHostname,
  DeleteCustomHostname,
  UpdateCustomHostname,
  VerifyCustomHostname,
} from './custom-hostnames/changing.js';
import { GetCustomHostname, ListCustomHostnames } from './custom-hostnames/reading.js';
import { clientAuthorities } from './client-certificates/authorities.js';
import { CreateClientCertificate } from './client-certificates/issuing.js';
import {
  ActivateClientCertificate,
  DeleteClientCertificate,
  GetClientCertificate,
  ListClientCertificates,
  RevokeClientCertificate,
} from './client-certificates/life.js';
import { DeleteKeylessServer, GetKeylessServer, ListKeylessServers, SetKeylessServer } from './keyless-servers.js';
import { originCertificates } from './origin-certificates.js';
import type { Play } from './play.js';
import { GetCertificateQuota, ListInstanceQuotas, ListInstanceQuotasWithUsage } from './quotas.js';
import { BatchCreateRecords, CreateRecord, DeleteRecord, UpdateRecord } from './records/changing.js';
import { GetRecord, ListRecords } from './records/reading.js';
import { GetSite, ListSites } from './sites.js';

/** The operations that the emulator plays, by their name. Each gets an input of its own shape. */
export const played: ReadonlyMap<string, Play<unknown>> = new Map(
  Object.entries({
    ActivateClientCertificate,
    ApplyCertificate,
    ApplyCustomHostnameCertificate,
    BatchCreateRecords,
    CreateClientCertificate,
    CreateCustomHostname,
    CreateRecord,
    DeleteCertificate,
    DeleteClientCertificate,
    DeleteCustomHostname,
    DeleteKeylessServer,
    DeleteRecord,
    GetCertificate,
    GetCertificateQuota,
    GetClientCertificate,
    GetCustomHostname,
    GetDcvDelegation,
    GetKeylessServer,
    GetRecord,
    GetSite,
    ListAsyncTasks,
    ListCasCertificates,
    ListCertificates,
    ListCertificatesByRecord,
    ListClientCertificates,
    ListCustomHostnames,
    ListInstanceQuotas,
    ListInstanceQuotasWithUsage,
    ListKeylessServers,
    ListRecords,
    ListSites,
    RevokeClientCertificate,
    SetCertificate,
    SetKeylessServer,
    UpdateCustomHostname,
    UpdateRecord,
    VerifyCustomHostname,
    ...clientAuthorities,
    ...originCertificates,
  }) as [string, Play<unknown>][],
);
