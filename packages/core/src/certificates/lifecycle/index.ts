/**
 * The life of a site's certificates: deploy one in place of the one that it follows, see how much of the quota is used,
 * and delete those that may go; apply for free ones, publish what validates them in ESA's own DNS, and issue client
 * certificates.
 *
 * @module
 */
export { DeployError, type DeployErrorCode, type QuotaFull } from './deploy-error.js';
export { deployCertificate, type DeployOptions, type Deployment } from './deploy/deploy.js';
export {
  type DeploymentInput,
  type DeploymentOptions,
  type DeploymentPlan,
  planDeployment,
} from './deploy/plan-deployment.js';
export {
  type CustomHostnamesOptions,
  type CustomHostnamesQuery,
  type CustomHostnameUse,
  readCustomHostnames,
  usersOf,
} from './custom-hostnames.js';
export type { PruneItem } from './prune-item.js';
export { planPrune, type PruneData, type PrunePlan } from './prune/plan-prune.js';
export { prune, type PruneOptions, type PruneResult } from './prune/prune.js';
export { certificateQuota, type CertificateQuota, type QuotaUse } from './quota.js';
export { readPruneData, type ReadPruneDataOptions } from './prune/read-prune-data.js';
export { type CaaCheck } from '../dcv/caa.js';
export { type DcvNote, type DcvNoteStore, memoryNote, type NotedRecord } from '../dcv/note.js';
export { type DcvPublication, type PublishedRecord } from '../dcv/publication.js';
export {
  type DcvPublicationPlan,
  planDcvPublication,
  type PlannedRecord,
  publishDcv,
  type PublishDcvQuery,
} from '../dcv/publish.js';
export { planTxt, publishTxt, type PublishTxtOptions, type PublishTxtQuery, type TxtPlan } from '../dcv/publish-txt.js';
export { type RecordOptions } from '../dcv/record-calls.js';
export { type TxtPlace, type TxtPlaceOptions } from '../dcv/txt-place.js';
export { waitForTxt, type WaitForTxtOptions } from '../dcv/visible.js';
export { withdrawDcv, type WithdrawnRecord } from '../dcv/withdraw.js';
export { type Zone } from '../dcv/zone.js';
export { type Application, type Applications, applyCertificates, type ApplyOptions } from './apply/apply.js';
export {
  type ClientCaHostnamesPlan,
  type ClientCaHostnamesQuery,
  planClientCaHostnames,
  setClientCaHostnames,
} from './mutual-tls/client-ca-hostnames.js';
export {
  type ClientCertificateQuery,
  createClientRequest,
  issueClientCertificate,
  type IssuedClientCertificate,
  removeClientCertificate,
  type RemovedClientCertificate,
} from './mutual-tls/client-certificates.js';
export { type RequestKeyType, type SigningRequest } from '../../x509/write-request.js';
export { type FreeCertificateType, type ValidationWay } from './apply/free-certificates.js';
export {
  type ApplicationPlan,
  type ApplicationQuery,
  planApplication,
  type PlanApplicationOptions,
  type PlannedApplication,
} from './apply/plan-application.js';
