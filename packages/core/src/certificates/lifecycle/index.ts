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
