import { ApplyCertificate, GetDcvDelegation } from './certificates/applying.js';
import { ListAsyncTasks } from './certificates/tasks.js';
import { ListCasCertificates } from './certificates/cas.js';
import { GetCertificate, ListCertificates, ListCertificatesByRecord } from './certificates/reading.js';
import { DeleteCertificate, SetCertificate } from './certificates/setting.js';
import { clientAuthorities } from './client-certificates/authorities.js';
import { CreateClientCertificate } from './client-certificates/issuing.js';
import {
  ActivateClientCertificate,
  DeleteClientCertificate,
  GetClientCertificate,
  ListClientCertificates,
  RevokeClientCertificate,
} from './client-certificates/life.js';
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
    BatchCreateRecords,
    CreateClientCertificate,
    CreateRecord,
    DeleteCertificate,
    DeleteClientCertificate,
    DeleteRecord,
    GetCertificate,
    GetCertificateQuota,
    GetClientCertificate,
    GetDcvDelegation,
    GetRecord,
    GetSite,
    ListAsyncTasks,
    ListCasCertificates,
    ListCertificates,
    ListCertificatesByRecord,
    ListClientCertificates,
    ListInstanceQuotas,
    ListInstanceQuotasWithUsage,
    ListRecords,
    ListSites,
    RevokeClientCertificate,
    SetCertificate,
    UpdateRecord,
    ...clientAuthorities,
    ...originCertificates,
  }) as [string, Play<unknown>][],
);
