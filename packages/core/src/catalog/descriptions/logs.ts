// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CheckAssumeSlrRole: { parameters: {} },
  CheckSiteProjectName: {
    parameters: {
      ProjectName: { meaning: 'log task name to check; hyphens allowed, underscores not', example: 'user_log' },
      SiteId: { meaning: 'id of the site', example: '12312312213212' },
    },
  },
  CheckUserProjectName: {
    parameters: { ProjectName: { meaning: 'log task name to check', example: 'ali-dcdn-log-56' } },
  },
  CreateSiteCustomLog: {
    parameters: {
      Cookies: { meaning: 'names of cookies to log, as a JSON array' },
      RequestHeaders: { meaning: 'names of request headers to log, as a JSON array' },
      ResponseHeaders: { meaning: 'names of response headers to log, as a JSON array' },
      SiteId: { meaning: 'id of the site', example: '11223' },
    },
  },
  CreateSiteDeliveryTask: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '12312312112***' },
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_access_l1',
        values: ['dcdn_log_access_l1', 'dcdn_log_er', 'dcdn_log_waf', 'dcdn_log_ipa'],
        default: 'dcdn_log_access_l1',
      },
      DeliveryType: {
        meaning: 'kind of destination the logs go to',
        example: 'sls',
        values: ['sls', 'http', 'aws3', 'oss', 'kafka', 'aws3cmpt'],
      },
      FieldName: {
        meaning: 'log fields to deliver, comma separated; from GetRealtimeDeliveryField',
        example: 'user_agent,ip_adress,ip_port',
      },
      TaskName: { meaning: 'name of the log task', example: 'dcdn-test-task' },
      DataCenter: {
        meaning: 'data center: in the Chinese mainland (cn) or outside it (oversea)',
        example: 'cn',
        values: ['cn', 'oversea'],
      },
      DiscardRate: { meaning: 'share of log lines to drop', example: '0.0' },
      FilterVer: { meaning: 'version of the log filter', example: 'v2', default: 'v1' },
      HttpDelivery: { meaning: 'settings for an HTTP destination, as JSON' },
      KafkaDelivery: { meaning: 'settings for a Kafka destination, as JSON' },
      OssDelivery: { meaning: 'settings for an OSS bucket destination, as JSON' },
      S3Delivery: { meaning: 'settings for an S3 or S3-compatible destination, as JSON' },
      SlsDelivery: { meaning: 'settings for a Simple Log Service destination, as JSON' },
    },
  },
  CreateSlrRoleForRealtimeLog: { parameters: {} },
  CreateUserDeliveryTask: {
    parameters: {
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_access_l1',
        values: [
          'dcdn_log_access_l1',
          'dcdn_log_er',
          'dcdn_log_waf',
          'dcdn_log_ipa',
          'dcdn_log_er_pod',
          'dcdn_log_dns',
        ],
      },
      DeliveryType: {
        meaning: 'kind of destination the logs go to',
        example: 'sls',
        values: ['sls', 'aws3', 'oss', 'kafka', 'aws3cmpt', 'http'],
      },
      FieldName: { meaning: 'log fields to deliver, comma separated', example: 'user_agent,ip_address,ip_port' },
      TaskName: { meaning: 'name of the log task', example: 'test_project' },
      DataCenter: {
        meaning: 'data center: in the Chinese mainland (cn) or outside it (sg)',
        example: 'cn',
        values: ['cn', 'sg'],
      },
      Details: { meaning: 'edge function pods the task is for, comma separated', example: 'xxx,xxx' },
      DiscardRate: { meaning: 'share of log lines to drop', example: '0' },
      FilterVer: { meaning: 'version of the log filter', example: 'v2', default: 'v1' },
      HttpDelivery: { meaning: 'settings for an HTTP destination, as JSON' },
      KafkaDelivery: { meaning: 'settings for a Kafka destination, as JSON' },
      OssDelivery: { meaning: 'settings for an OSS bucket destination, as JSON' },
      S3Delivery: { meaning: 'settings for an S3 or S3-compatible destination, as JSON' },
      SlsDelivery: { meaning: 'settings for a Simple Log Service destination, as JSON' },
    },
  },
  DeleteSiteDeliveryTask: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456******' },
      TaskName: { meaning: 'name of the log task', example: 'cdn-test-task' },
    },
  },
  DeleteUserDeliveryTask: { parameters: { TaskName: { meaning: 'name of the log task', example: 'test-project' } } },
  DescribeSiteLogs: {
    defaultPageSize: 300,
    maxPageSize: 1000,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456***' },
      EndTime: { meaning: 'end of the time span', example: '2022-11-06T17:00:00Z' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '10', default: '300', min: 1, max: 1000 },
      StartTime: { meaning: 'start of the time span', example: '2022-11-06T16:00:00Z' },
    },
  },
  GetRealtimeDeliveryField: {
    parameters: {
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_er',
        values: ['dcdn_log_access_l1', 'dcdn_log_er', 'dcdn_log_waf', 'dcdn_log_ipa'],
        default: 'dcdn_log_access_l1',
      },
    },
  },
  GetSiteCustomLog: { parameters: { SiteId: { meaning: 'id of the site', example: '11223***' } } },
  GetSiteDeliveryTask: {
    parameters: {
      TaskName: { meaning: 'name of the log task', example: 'cdn-test-task' },
      SiteId: { meaning: 'id of the site', example: '123456***' },
    },
  },
  GetSiteLogDeliveryQuota: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_access_l1',
        values: ['dcdn_log_access_l1', 'dcdn_log_er', 'dcdn_log_waf', 'dcdn_log_ipa'],
        default: 'dcdn_log_access_l1',
      },
    },
  },
  GetUserDeliveryTask: { parameters: { TaskName: { meaning: 'name of the log task', example: 'test_project' } } },
  GetUserLogDeliveryQuota: {
    parameters: {
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_access_l1',
        values: ['dcdn_log_access_l1', 'dcdn_log_er', 'dcdn_log_waf', 'dcdn_log_ipa', 'dcdn_log_er_pod'],
        default: 'dcdn_log_access_l1',
      },
    },
  },
  ListSiteDeliveryTasks: {
    defaultPageSize: 20,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456***' },
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_access_l1',
        values: ['dcdn_log_access_l1', 'dcdn_log_er', 'dcdn_log_waf', 'dcdn_log_ipa'],
        default: 'dcdn_log_access_l1',
      },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', default: '20' },
    },
  },
  ListUserDeliveryTasks: {
    defaultPageSize: 20,
    parameters: {
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_access_l1',
        values: ['dcdn_log_access_l1', 'dcdn_log_er', 'dcdn_log_waf', 'dcdn_log_ipa'],
      },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', default: '20' },
    },
  },
  UpdateSiteCustomLog: {
    parameters: {
      Cookies: { meaning: 'JSON list of the cookie names to log' },
      RequestHeaders: { meaning: 'JSON list of the request headers to log' },
      ResponseHeaders: { meaning: 'JSON list of the response headers to log' },
      SiteId: { meaning: 'id of the site', example: '11223****' },
    },
  },
  UpdateSiteDeliveryTask: {
    parameters: {
      FieldName: { meaning: 'log fields to deliver, comma separated', example: 'ClientIP,UserAgent' },
      TaskName: { meaning: 'name of the log task', example: 'cdn-test-task' },
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_er',
        values: ['dcdn_log_access_l1', 'dcdn_log_er', 'dcdn_log_waf', 'dcdn_log_ipa'],
        default: 'dcdn_log_access_l1',
      },
      DiscardRate: { meaning: 'share of log lines to drop', example: '0.0' },
      FilterVer: { meaning: 'version of the log filter', example: 'v2', default: 'v1' },
      SiteId: { meaning: 'id of the site', example: '123456****' },
    },
  },
  UpdateSiteDeliveryTaskStatus: {
    parameters: {
      Method: { meaning: 'online to start the log task; offline to stop it', example: 'online' },
      TaskName: { meaning: 'name of the log task', example: 'cdn-test-task' },
      SiteId: { meaning: 'id of the site', example: '123456****' },
    },
  },
  UpdateUserDeliveryTask: {
    parameters: {
      FieldName: { meaning: 'log fields to deliver, comma separated', example: 'ClientRequestID,ClientRequestHost' },
      TaskName: { meaning: 'name of the log task', example: 'test_project' },
      BusinessType: {
        meaning: 'kind of log',
        example: 'dcdn_log_er',
        values: ['dcdn_log_access_l1', 'dcdn_log_er', 'dcdn_log_waf', 'dcdn_log_ipa'],
        default: 'dcdn_log_access_l1',
      },
      Details: { meaning: 'edge function PODs to configure, comma separated', example: 'xxx,xxx' },
      DiscardRate: { meaning: 'share of log lines to drop', example: '0' },
      FilterVer: { meaning: 'version of the log filter', example: 'v2', default: 'v1' },
    },
  },
  UpdateUserDeliveryTaskStatus: {
    parameters: {
      Method: {
        meaning: 'online to start the log task; offline to stop it',
        example: 'online',
        values: ['online', 'offline'],
      },
      TaskName: { meaning: 'name of the log task', example: 'test_project' },
    },
  },
};
