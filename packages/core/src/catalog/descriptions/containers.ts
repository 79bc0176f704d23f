// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateEdgeContainerApp: {
    parameters: {
      Name: {
        meaning: 'name of the application: 6 to 128 of a-z, 0-9 and hyphen, letter first',
        example: 'app-test',
        maxLength: 128,
      },
      ServicePort: { meaning: 'server port of the application; only 80 or 443', example: '80' },
      TargetPort: { meaning: 'backend port the application itself listens on', example: '80', min: 1, max: 65535 },
      HealthCheckFailTimes: {
        meaning: 'failed checks in a row that make a healthy application unhealthy',
        example: '3',
        default: '5',
        min: 1,
        max: 10,
      },
      HealthCheckHost: { meaning: 'domain name that health checks use', example: 'www.aliyun.com' },
      HealthCheckHttpCode: {
        meaning: 'class of HTTP status codes that counts as healthy',
        example: 'http_2xx',
        values: ['http_2xx', 'http_3xx'],
        default: 'http_2xx',
      },
      HealthCheckInterval: { meaning: 'seconds between health checks', example: '5', default: '5', min: 1, max: 50 },
      HealthCheckMethod: {
        meaning: 'HTTP method of the health check',
        example: 'HEAD',
        values: ['HEAD', 'GET'],
        default: 'HEAD',
      },
      HealthCheckPort: { meaning: 'port that health checks use', example: '80', default: '80', min: 1, max: 65535 },
      HealthCheckSuccTimes: {
        meaning: 'passed checks in a row that make an unhealthy application healthy',
        example: '2',
        default: '2',
        min: 1,
        max: 10,
      },
      HealthCheckTimeout: {
        meaning: 'seconds to wait for the answer to a health check',
        example: '5',
        default: '3',
        min: 1,
        max: 100,
      },
      HealthCheckType: {
        meaning: 'layer the health check works at, 4 (l4) or 7 (l7)',
        example: 'l7',
        values: ['l4', 'l7'],
      },
      HealthCheckURI: {
        meaning: 'URI that health checks request, 1 to 80 characters',
        example: '/health_check',
        default: '/',
      },
      Remarks: { meaning: 'free text', example: 'test app' },
    },
  },
  CreateEdgeContainerAppImageSecret: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      Password: { meaning: 'password for the image registry', example: '***' },
      Registry: { meaning: 'address of the image registry', example: 'cr-cn-shanghai.edas.aliyuncs.com' },
      Username: { meaning: 'user name for the image registry', example: 'admin' },
    },
  },
  CreateEdgeContainerAppRecord: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      RecordName: { meaning: 'full name of the record', example: 'a.example.com' },
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
    },
  },
  CreateEdgeContainerAppVersion: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      Containers: {
        meaning: 'containers to deploy, with image, command and probe, as a JSON array',
        example:
          '[\n      {\n            "Name": "container1",\n            "Image": "image1",\n            "Spec": "1C2G",\n            "Command": "/bin/sh",\n            "Args": "-c hello",\n            "ProbeType": "tcpSo',
      },
      Name: { meaning: 'name of the version, 6 to 128 characters', example: 'verson1' },
      Remarks: { meaning: 'free text', example: 'test app' },
    },
  },
  DeleteEdgeContainerApp: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'app-1232321454***' } },
  },
  DeleteEdgeContainerAppImageSecret: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      Name: { meaning: 'name of the image pull secret', example: 'reg-123*****' },
    },
  },
  DeleteEdgeContainerAppRecord: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      RecordName: { meaning: 'full name of the record', example: 'a.example.com' },
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
    },
  },
  DeleteEdgeContainerAppVersion: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-96253477062511****' },
      VersionId: { meaning: 'id of the version', example: 'ver-89884764010378****' },
    },
  },
  DescribeEdgeContainerAppStats: {
    parameters: {
      App: { meaning: 'container application, as an id like app-xxxx', example: 'app-xxxx' },
      Fields: { meaning: 'fields to read', example: 'pod_ready_rate' },
      EndTime: { meaning: 'end of the time span', example: '2024-09-02T16:04:05Z' },
      Isp: { meaning: 'carriers to read, comma separated, such as telecom', example: 'telecom,unicom,cmcc' },
      Locate: { meaning: 'place to read, such as huizhou', example: 'huizhou' },
      StartTime: { meaning: 'start of the time span', example: '2024-09-02T15:04:05Z' },
      Tenant: { meaning: 'tenant, as an id like t-xxxx', example: 't-xxxx' },
    },
  },
  GetEdgeContainer: { since: '3.3.0', parameters: {} },
  GetEdgeContainerApp: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' } },
  },
  GetEdgeContainerAppLogRiver: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'app-880688675****88' } },
  },
  GetEdgeContainerAppResourceCapacity: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' } },
  },
  GetEdgeContainerAppResourceReserve: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' } },
  },
  GetEdgeContainerAppResourceStatus: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'app-96253477062511****' } },
  },
  GetEdgeContainerAppStatus: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      PublishEnv: { meaning: 'environment to read the state in', example: 'staging', values: ['prod', 'staging'] },
    },
  },
  GetEdgeContainerAppVersion: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      VersionId: { meaning: 'id of the version', example: 'ver-87962637161651****' },
    },
  },
  GetEdgeContainerDeployRegions: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'GetEdgeContainerDeployRegions' } },
  },
  GetEdgeContainerLogs: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      Lines: { meaning: 'how many log lines to return', example: '500', min: 1, max: 5000 },
    },
  },
  GetEdgeContainerStagingDeployStatus: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'GetEdgeContainerStagingDeployStatus' },
    },
  },
  GetEdgeContainerTerminal: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' } },
  },
  ListEdgeContainerAppImageSecrets: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****', maxLength: 64 },
    },
  },
  ListEdgeContainerAppRecords: {
    defaultPageSize: 20,
    maxPageSize: 500,
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      OrderKey: { meaning: 'field to sort the domain names by', example: 'CreateTime', values: ['CreateTime'] },
      OrderType: { meaning: 'sort direction', example: 'DESC', values: ['ASC', 'DESC'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1, max: 100000 },
      PageSize: { meaning: 'entries on a page', example: '10', default: '20', min: 1, max: 500 },
      SearchKey: { meaning: 'text to search for among the domain names', example: 'ver-1006157458290860032' },
    },
  },
  ListEdgeContainerAppVersions: {
    maxPageSize: 100,
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      OrderKey: {
        meaning: 'field to sort the versions by',
        example: 'Name',
        values: ['Name', 'CreateTime', 'UpdateTime', 'ModifyTime'],
      },
      OrderType: {
        meaning: 'sort direction',
        example: 'DESC',
        values: ['ASC', 'DESC', 'Asc', 'Desc'],
        note: 'the pages write both Asc and ASC',
      },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1, max: 65535 },
      PageSize: { meaning: 'entries on a page', example: '10', min: 1, max: 100 },
      SearchKey: {
        meaning: 'text to search for, in the field that SearchType names',
        example: 'ver-100568263967926****',
      },
      SearchType: {
        meaning: 'field that SearchKey searches: version id or name',
        example: 'VersionId',
        values: ['VersionId', 'Name'],
      },
    },
  },
  ListEdgeContainerApps: {
    defaultPageSize: 20,
    maxPageSize: 500,
    parameters: {
      OrderKey: {
        meaning: 'field to sort the applications by; unsorted without it',
        example: 'CreateTime',
        values: ['Name', 'CreateTime', 'UpdateTime', 'ModifyTime'],
      },
      OrderType: {
        meaning: 'sort direction',
        example: 'Asc',
        values: ['ASC', 'DESC', 'Asc', 'Desc'],
        note: 'the pages write both Asc and ASC',
      },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1, max: 65535 },
      PageSize: { meaning: 'entries on a page', example: '20', default: '20', min: 1, max: 500 },
      SearchKey: {
        meaning: 'text to search for, in the field that SearchType names',
        example: 'ver-1005682639679266816',
      },
      SearchType: {
        meaning: 'field that SearchKey searches: application id or name',
        example: 'Appid',
        values: ['Appid', 'Name', 'AppId'],
      },
    },
  },
  ListEdgeContainerRecords: {
    defaultPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', default: '500' },
      RecordMatchType: { meaning: 'how RecordName is compared', example: 'fuzzy', default: 'exact' },
      RecordName: { meaning: 'full name of the record', example: 'a.example.com' },
    },
  },
  OpenEdgeContainer: { since: '3.4.0', parameters: {} },
  PublishEdgeContainerAppVersion: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      PublishEnv: {
        meaning: 'environment to release to: prod or staging',
        example: 'prod',
        values: ['prod', 'staging'],
      },
      VersionId: { meaning: 'id of the version', example: 'ver-87962637161651****' },
      FullRelease: { meaning: 'whether to release everywhere; used only with PublishType region', example: 'true' },
      Percentage: { meaning: 'percentage of the release, 1 to 100', example: '100', default: '100', min: 1, max: 100 },
      PublishType: {
        meaning: 'release by percentage (the default) or by region',
        example: 'percentage',
        values: ['percentage', 'region'],
      },
      Regions: { meaning: 'JSON list of the regions to release to' },
      Remarks: { meaning: 'free text', example: 'test publish app' },
      StartTime: { meaning: 'when the release starts', example: '2023-06-05T16:00:00Z' },
    },
  },
  RebuildEdgeContainerAppStagingEnv: {
    parameters: { AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' } },
  },
  RollbackEdgeContainerAppVersion: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****' },
      VersionId: { meaning: 'id of the version', example: 'ver-87962637161651****' },
      Percentage: {
        meaning: 'percentage that runs the target version afterwards, 1 to 100',
        example: '50',
        default: '0',
        min: 1,
        max: 100,
      },
      Remarks: { meaning: 'free text', example: 'test rollback app' },
      UsedPercent: { meaning: 'whether to roll back by percentage', example: 'true' },
    },
  },
  UpdateEdgeContainerAppLogRiver: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****', maxLength: 64 },
      Path: { meaning: "absolute path of the container's log file; * and ? may be used", example: '/root/hello.log' },
      Stdout: { meaning: "whether to collect the container's standard output", example: 'true' },
    },
  },
  UpdateEdgeContainerAppResourceReserve: {
    parameters: {
      AppId: { meaning: 'id of the container application', example: 'app-88068867578379****', maxLength: 64 },
      DurationTime: {
        meaning: 'when the reservation ends, such as 2006-01-02T15:04:05Z',
        example: '2006-01-02T15:04:05Z',
      },
      Enable: { meaning: 'whether resources are reserved', example: 'true' },
      Forever: { meaning: 'whether to reserve without an end; then DurationTime cannot be set', example: 'true' },
      ReserveSet: { meaning: 'JSON list of what to reserve: region, carrier (Isp) and replicas' },
    },
  },
};
