/**
 * The life of a site's certificates: deploy one in place of the one that it follows, see how much of the quota is used,
 * and delete those that may go.
 *
 * @module
 */
export { DeployError, type DeployErrorCode, type QuotaFull } from './deploy-error.js';
export { deployCertificate, type DeployOptions, type Deployment } from './deploy.js';
export {
  type DeploymentInput,
  type DeploymentOptions,
  type DeploymentPlan,
  planDeployment,
} from './plan-deployment.js';
export { planPrune, type PruneData, type PruneItem, type PrunePlan } from './plan-prune.js';
export { prune, type PruneOptions, type PruneResult } from './prune.js';
export { certificateQuota, type CertificateQuota, type QuotaUse } from './quota.js';
export { readPruneData, type ReadPruneDataOptions } from './read-prune-data.js';
