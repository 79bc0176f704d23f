// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CommitRoutineStagingCode: {
    parameters: {
      Name: { meaning: 'name of the edge function', example: 'CommitRoutineStagingCode' },
      CodeDescription: { meaning: 'description of the new code version', example: 'description of this code ver' },
      DeployEnv: {
        meaning: 'environment whose variables the version gets; none are used without it',
        example: 'production',
      },
    },
  },
  CreateRoutine: {
    parameters: {
      Name: { meaning: 'name of the edge function, unique in the account', example: 'test-routine1' },
      Description: { meaning: 'description of the edge function', example: 'the description of this routine' },
      HasAssets: { meaning: 'whether the edge function has static files', example: 'false' },
    },
  },
  CreateRoutineBuild: {
    since: '3.11.0',
    parameters: {
      RoutineName: { meaning: 'name of the edge function', example: 'rwa-test' },
      ArtifactUrl: {
        meaning: 'OSS URL of the uploaded object; needed in upload mode',
        example: 'https://bucket.oss-.aliyuncs.com/key',
      },
      Branch: { meaning: 'Git branch to build; needed in Git mode', example: 'main' },
    },
  },
  CreateRoutineBuildConfiguration: {
    since: '3.10.0',
    parameters: {
      NodeVersion: {
        meaning: 'version of Node.js for the build',
        example: '22.x',
        values: ['22.x', '20.x', '18.x', '16.x', '14.x', '12.x'],
      },
      RoutineName: { meaning: 'name of the edge function', example: 'rwa-test' },
      AssetsDirectory: { meaning: 'directory of the static files', example: '/root/user' },
      BuildBranches: {
        meaning: 'branches that start a build, comma separated; * for all',
        example: 'feature/test,hotfix/test',
      },
      BuildCommand: { meaning: 'command that builds the code, such as npm run build', example: 'npm run build' },
      EnvironmentVariables: { meaning: 'environment variables' },
      GitAccountId: { meaning: 'id of the Git account', example: '3472021274759488' },
      GitPlatform: {
        meaning: 'where the code comes from: a Git platform or an upload',
        example: 'github',
        values: ['github', 'gitee', 'upload'],
      },
      InstallCommand: { meaning: 'command that installs dependencies, such as npm install', example: 'npm install' },
      IsPrivate: { meaning: 'whether the repository is private', example: 'false' },
      ProductionBranch: { meaning: 'name of the production branch', example: 'main' },
      Repository: { meaning: 'name of the repository', example: 'webdeck' },
      RootDirectory: { meaning: 'root directory of the build', example: '/root/admin' },
      RoutineEntry: { meaning: 'path of the entry file of the edge function', example: '/home' },
      TemplateName: { meaning: 'name of the build template, such as react-router', example: 'react-router' },
    },
  },
  CreateRoutineCodeDeployment: {
    parameters: {
      CodeVersions: { meaning: 'one or two code versions with shares adding up to 100, as a JSON array' },
      Env: { meaning: 'environment to deploy to', example: 'staging', values: ['staging', 'production'] },
      Name: { meaning: 'name of the edge function', example: 'test' },
      Strategy: {
        meaning: 'how traffic is split among versions; percentage is the known value',
        example: 'percentage',
      },
    },
  },
  CreateRoutineRelatedRecord: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '54362329990032' },
      Name: { meaning: 'name of the edge function', example: 'CreateRoutineRelatedRecord' },
      RecordName: { meaning: 'full name of the record', example: 'test-record-1.example.com' },
    },
  },
  CreateRoutineRoute: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      RouteEnable: { meaning: 'whether the route is on', example: 'on', values: ['on', 'off'] },
      RouteName: { meaning: 'name of the route', example: 'test_route' },
      RoutineName: { meaning: 'name of the edge function', example: 'test-routine1' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      Bypass: { meaning: 'whether bypass mode is on', example: 'on', values: ['on', 'off'] },
      Fallback: {
        meaning: 'whether requests go to the origin when the function fails',
        example: 'on',
        values: ['on', 'off'],
      },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      Timeout: { meaning: 'seconds the function may take, from 5 to 60', example: '5' },
    },
  },
  CreateRoutineWithAssetsCodeVersion: {
    parameters: {
      Name: { meaning: 'name of the edge function' },
      BuildId: { meaning: 'id of the build' },
      CodeDescription: { meaning: 'description of the code version' },
      ConfOptions: { meaning: 'options of the version, such as NotFoundStrategy, as JSON' },
      DeployEnv: { meaning: 'deployment environment' },
      ExtraInfo: { meaning: 'further facts about the version, as JSON text' },
    },
  },
  DeleteRoutine: { parameters: { Name: { meaning: 'name of the edge function', example: 'test-routine1' } } },
  DeleteRoutineBuildConfiguration: {
    since: '3.10.0',
    parameters: { RoutineName: { meaning: 'name of the edge function', example: 'test-routine' } },
  },
  DeleteRoutineCodeVersion: {
    parameters: {
      CodeVersion: { meaning: 'code version', example: '1710120201067203242' },
      Name: { meaning: 'name of the edge function', example: 'test-routine1' },
    },
  },
  DeleteRoutineEnvironmentVariables: {
    since: '3.13.0',
    parameters: {
      Env: {
        meaning: 'environment to delete the variables from',
        example: 'production',
        values: ['staging', 'production'],
      },
      EnvironmentVariableKeys: {
        meaning: 'names of the variables to delete, as a JSON array',
        example: '["LOG_LEVEL"]',
      },
      Name: { meaning: 'name of the edge function', example: 'my-routine' },
    },
  },
  DeleteRoutineRelatedRecord: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '12345' },
      Name: { meaning: 'name of the edge function', example: 'DeleteRoutineRelatedRecord' },
      RecordId: { meaning: 'id of the record', example: '12345' },
      RecordName: { meaning: 'full name of the record', example: 'test-xxx.example.com' },
    },
  },
  DeleteRoutineRoute: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '11223***' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
    },
  },
  GetErService: { parameters: {} },
  GetRoutine: { parameters: { Name: { meaning: 'name of the edge function', example: 'GetRoutine' } } },
  GetRoutineAccessToken: { parameters: { Name: { meaning: 'name of the edge function', example: 'test-routine1' } } },
  GetRoutineBuild: {
    since: '3.10.0',
    parameters: { RoutineBuildId: { meaning: 'id of the build', example: '4354306271619136' } },
  },
  GetRoutineBuildConfiguration: {
    since: '3.10.0',
    parameters: { RoutineName: { meaning: 'name of the edge function', example: 'test-routine' } },
  },
  GetRoutineCodeVersion: {
    parameters: {
      CodeVersion: { meaning: 'code version', example: '1710120201067203242' },
      Name: { meaning: 'name of the edge function', example: 'GetRoutineCodeVersion' },
    },
  },
  GetRoutineCodeVersionInfo: {
    since: '3.4.0',
    parameters: {
      CodeVersion: { meaning: 'code version', example: '1710120201067203242' },
      Name: { meaning: 'name of the edge function', example: 'test' },
    },
  },
  GetRoutineRoute: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  GetRoutineStagingCodeUploadInfo: {
    parameters: {
      Name: { meaning: 'name of the edge function', example: 'GetRoutineStagingCodeUploadInfo' },
      CodeDescription: { meaning: 'description of the code to upload', example: 'the description of code' },
    },
  },
  GetRoutineStagingEnvIp: { parameters: {} },
  GetRoutineUserInfo: { parameters: {} },
  ListEdgeRoutinePlans: { parameters: {} },
  ListEdgeRoutineRecords: {
    defaultPageSize: 500,
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', default: '500', min: 1, max: 500 },
      RecordMatchType: {
        meaning: 'how RecordName is compared',
        example: 'fuzzy',
        values: ['fuzzy', 'prefix', 'suffix', 'exact'],
      },
      RecordName: { meaning: 'full name of the record', example: 'a.example.com' },
    },
  },
  ListRoutineBuildConfigurations: {
    since: '3.10.0',
    parameters: { RoutineNames: { meaning: 'names of edge functions, comma separated', example: 'rwa-test,demo' } },
  },
  ListRoutineBuilds: {
    since: '3.10.0',
    maxPageSize: 500,
    parameters: {
      PageIndex: { meaning: 'page of builds to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '500', min: 1, max: 500 },
      RoutineName: { meaning: 'name of the edge function', example: 'test-routine' },
      SortBy: { meaning: 'field to sort by', example: 'CreateTime', values: ['CreateTime', 'ExpireTime'] },
      SortOrder: { meaning: 'sort direction', example: 'asc', values: ['asc', 'desc'], default: 'desc' },
      Status: {
        meaning: 'only builds in this state',
        example: 'canceled',
        values: ['int', 'pending', 'building', 'succeed', 'failed', 'canceled'],
      },
    },
  },
  ListRoutineCanaryAreas: { parameters: {} },
  ListRoutineCodeVersions: {
    maxPageSize: 20,
    parameters: {
      Name: { meaning: 'name of the edge function', example: 'ListRoutineCodeVersions' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 20 },
      SearchKeyWord: { meaning: 'text to look for in the code version descriptions', example: 'hello' },
    },
  },
  ListRoutineEnvironmentVariables: {
    since: '3.13.0',
    defaultPageSize: 20,
    parameters: {
      Env: {
        meaning: 'environment whose variables to read: production or staging',
        example: 'production',
        values: ['production', 'staging'],
      },
      Name: { meaning: 'name of the edge function', example: 'my_routine' },
      KeyWord: { meaning: 'text to look for in the variable keys; case does not matter', example: 'LOG' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '10', default: '20' },
    },
  },
  ListRoutineRelatedRecords: {
    maxPageSize: 20,
    parameters: {
      Name: { meaning: 'name of the edge function', example: 'test' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 20 },
      SearchKeyWord: { meaning: 'text to look for in the domain names', example: 'hello' },
    },
  },
  ListRoutineRoutes: {
    maxPageSize: 500,
    parameters: {
      RoutineName: { meaning: 'name of the edge function', example: 'test-routine1' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '10', min: 1, max: 500 },
    },
  },
  ListSiteRoutes: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RouteName: { meaning: 'name of the route', example: 'test_route' },
    },
  },
  ListUserRoutines: {
    maxPageSize: 20,
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: 'ListUserRoutines', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 20 },
      SearchKeyWord: { meaning: 'text to look for in the edge function names', example: 'hello' },
    },
  },
  OpenErService: { parameters: {} },
  PublishRoutineCodeVersion: {
    parameters: {
      Env: { meaning: 'environment to release to: staging or production', example: 'production' },
      Name: { meaning: 'name of the edge function', example: 'PublishRoutineCodeVersion' },
      CodeVersion: { meaning: 'code version', example: '1710120201067203242' },
    },
  },
  ReDoRoutineBuild: {
    since: '3.10.0',
    parameters: { RoutineBuildId: { meaning: 'id of the build', example: '156773519472872' } },
  },
  SetRoutineEnvironmentVariables: {
    since: '3.13.0',
    parameters: {
      Env: {
        meaning: 'environment to set the variables in: staging or production',
        example: 'production',
        values: ['staging', 'production'],
      },
      EnvironmentVariables: {
        meaning: 'environment variables',
        example:
          '"EnvironmentVariables": {\n        "Env_Key_1": {\n            "Type": "plain_text",\n            "Value": "value"\n        },\n        "PASSWORD": {\n            ...',
      },
      Name: { meaning: 'name of the edge function', example: 'er_test' },
    },
  },
  StopRoutineBuild: {
    since: '3.10.0',
    parameters: { RoutineBuildId: { meaning: 'id of the build', example: '4195751945250944' } },
  },
  UpdateRoutineBuildConfiguration: {
    since: '3.9.0',
    parameters: {
      RoutineName: { meaning: 'name of the edge function', example: 'test-routine' },
      AssetsDirectory: { meaning: 'directory of the static files', example: '/root/user' },
      BuildBranches: { meaning: 'Git branches that start a build, comma separated; * for all', example: 'int,abc' },
      BuildCommand: { meaning: 'command that builds the code, such as npm run build', example: 'npm run build' },
      EnvironmentVariables: { meaning: 'environment variables', example: '100' },
      GitAccountId: { meaning: 'id of the Git account', example: '4580717755793600' },
      GitPlatform: {
        meaning: 'where the code comes from: github, gitee or upload',
        example: 'github',
        values: ['github', 'gitee', 'upload'],
      },
      InstallCommand: { meaning: 'command that installs dependencies, such as npm install', example: 'npm install' },
      IsPrivate: { meaning: 'whether the repository is private', example: 'false' },
      NodeVersion: {
        meaning: 'Node.js version for the build, such as 22.x',
        example: '22.x',
        values: ['22.x', '20.x', '18.x', '16.x', '14.x', '12.x'],
      },
      ProductionBranch: { meaning: 'Git branch for production, such as main', example: 'main' },
      Repository: { meaning: 'name of the Git repository', example: 'example-test' },
      RootDirectory: { meaning: 'root directory of the project', example: '/root/admin' },
      RoutineEntry: { meaning: "path of the edge function's entry file", example: '/home' },
    },
  },
  UpdateRoutineConfigDescription: {
    parameters: {
      Name: { meaning: 'name of the edge function', example: 'test-routine1' },
      Description: { meaning: 'new description of the edge function', example: 'description of this routine' },
    },
  },
  UpdateRoutineRoute: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456******' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      Bypass: { meaning: 'on or off: bypass mode of the route', example: 'on', values: ['on', 'off'] },
      Fallback: {
        meaning: 'on or off: send the request to the origin if the function fails',
        example: 'on',
        values: ['on', 'off'],
      },
      RouteEnable: { meaning: 'on or off: the route itself', example: 'on', values: ['on', 'off'] },
      RouteName: { meaning: 'name of the route', example: 'test_route' },
      RoutineName: { meaning: 'name of the edge function', example: 'test-routine1' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      Timeout: { meaning: 'time limit of the edge function in seconds, 5 to 60', example: '5' },
    },
  },
};
