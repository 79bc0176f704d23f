// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  ActivateVersionManagement: {
    ram: { level: 'update', resource: 'site' },
    parameters: { SiteId: { meaning: 'id of the site', example: '11223***' } },
  },
  CloneVersion: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '15846237886****' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  CreateEnvironment: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123**' },
      EnvironmentName: { meaning: 'name of the environment', example: 'NPDcP1' },
      NextEnvironmentName: { meaning: 'name of the environment that comes next in priority', example: '默认环境' },
      Rule: { meaning: 'expression that a request must match', example: '("ip" eq "1.1.1.1")' },
    },
  },
  DeactivateVersionManagement: { parameters: { SiteId: { meaning: 'id of the site', example: '1234567890***' } } },
  DeleteEnvironment: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890**' },
      EnvironmentName: { meaning: 'name of the environment', example: '环境1' },
    },
  },
  DeleteVersion: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890***' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '8' },
    },
  },
  ListEnvironments: { since: '3.8.0', parameters: { SiteId: { meaning: 'id of the site', example: '1234567890***' } } },
  ListVersions: { since: '3.8.0', parameters: { SiteId: { meaning: 'id of the site', example: '33968830844****' } } },
  RollbackEnvironmentVersion: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '33862229675****' },
      EnvironmentName: { meaning: 'name of the environment', example: '默认环境' },
    },
  },
  UpdateEnvironment: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '33993121955****' },
      EnvironmentName: { meaning: 'name of the environment', example: '默认环境' },
      ReadOnly: { meaning: 'whether the environment can only be read', example: '1' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "duduko5.top")' },
      NewName: { meaning: 'new name of the environment', example: '环境A' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '10' },
    },
  },
  UpdateEnvironmentVersion: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '33970510651****' },
      EnvironmentName: { meaning: 'name of the environment', example: '默认环境' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '8' },
    },
  },
  UpdateVersionDesc: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '134567****' },
      Description: { meaning: 'new description of the configuration version', example: '更新版本。' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  UpgradeEnvironmentVersion: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1245678****' },
      EnvironmentName: { meaning: 'name of the environment', example: '默认环境' },
    },
  },
};
