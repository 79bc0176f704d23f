// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  BlockObject: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: 'BlockObject' },
      Content: { meaning: 'URLs to block or unblock, as a JSON array' },
      Type: { meaning: 'whether to block or unblock the content', example: 'block', values: ['block', 'unblock'] },
      Extension: { meaning: 'longer block, given as 2year; newer versions of the API lack it', example: '2year' },
      Maxage: { meaning: 'seconds the block lasts; goes with Type block', example: '864000' },
    },
  },
  CreateCacheRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '340035003106221' },
      AdditionalCacheablePorts: {
        meaning: 'further ports whose responses are cached, comma separated',
        example: '8880',
        values: ['8880', '2052', '2082', '2086', '2095', '2053', '2083', '2087', '2096'],
        separatedByCommas: true,
      },
      BrowserCacheMode: {
        meaning: 'whether browsers cache, by the origin headers or by BrowserCacheTtl',
        example: 'follow_origin',
        values: ['no_cache', 'follow_origin', 'override_origin'],
      },
      BrowserCacheTtl: { meaning: 'seconds a browser may keep a response', example: '300' },
      BypassCache: {
        meaning: 'whether matching requests all use the cache or all skip it',
        example: 'cache_all',
        values: ['cache_all', 'bypass_all'],
      },
      CacheDeceptionArmor: {
        meaning: 'whether content must pass a check against cache deception to be cached',
        example: 'on',
        values: ['on', 'off'],
      },
      CacheReserveEligibility: {
        meaning: 'whether fetches from the origin may go through the cache reserve',
        example: 'bypass_cache_reserve',
        values: ['bypass_cache_reserve', 'eligible_for_cache_reserve'],
      },
      CheckPresenceCookie: {
        meaning: 'cookie names whose mere presence enters the cache key, space separated',
        example: 'cookiename',
      },
      CheckPresenceHeader: {
        meaning: 'header names whose mere presence enters the cache key, space separated',
        example: 'headername',
      },
      EdgeCacheMode: {
        meaning: 'how the edge decides on caching: by the origin headers or EdgeCacheTtl',
        example: 'follow_origin',
        values: ['follow_origin', 'no_cache', 'override_origin', 'follow_origin_bypass', 'follow_origin_override'],
      },
      EdgeCacheTtl: { meaning: 'seconds the edge keeps a response', example: '300' },
      EdgeStatusCodeCacheTtl: { meaning: 'seconds to cache by status code, such as 4xx=10,404=5', example: '300' },
      IncludeCookie: {
        meaning: 'cookies whose name and value enter the cache key, space separated',
        example: 'cookie_exapmle',
      },
      IncludeHeader: {
        meaning: 'headers whose name and value enter the cache key, space separated',
        example: 'example',
      },
      PostBodyCacheKey: {
        meaning: 'whether the MD5 of a POST body enters the cache key or is ignored',
        example: 'ignore',
        values: ['md5', 'ignore'],
      },
      PostBodySizeLimit: {
        meaning: 'largest POST body that is cached, in KB, from 1 to 8',
        example: '1',
        default: '8',
      },
      PostCache: { meaning: 'whether POST requests are cached: on or off', example: 'on' },
      QueryString: { meaning: 'query string handling', example: 'example' },
      QueryStringMode: {
        meaning: 'which query string arguments enter the cache key',
        example: 'reserve_all',
        values: ['ignore_all', 'exclude_query_string', 'reserve_all', 'include_query_string'],
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      ServeStale: {
        meaning: 'whether expired content is served while the origin is unreachable',
        example: 'on',
        values: ['on', 'off'],
      },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '1' },
      SortQueryStringForCache: {
        meaning: 'whether query string arguments are sorted for the cache key',
        example: 'on',
        values: ['on', 'off'],
      },
      UserDeviceType: {
        meaning: 'whether the device type of the client enters the cache key',
        example: 'on',
        values: ['on', 'off'],
      },
      UserGeo: {
        meaning: 'whether the location of the client enters the cache key',
        example: 'on',
        values: ['on', 'off'],
      },
      UserLanguage: {
        meaning: 'whether the language of the client enters the cache key',
        example: 'on',
        values: ['on', 'off'],
      },
    },
  },
  CreateScheduledPreloadExecutions: {
    parameters: {
      Executions: { meaning: 'runs to add, with times, seconds between batches and URLs per batch; JSON' },
      Id: {
        meaning: 'id of the preload job, from CreateScheduledPreloadJob',
        example: 'CreateScheduledPreloadExecutions',
      },
    },
  },
  CreateScheduledPreloadJob: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '190007158391808' },
      InsertWay: {
        meaning: 'how the URLs are given: in UrlList (textBox) or in a file on OSS',
        example: 'oss',
        values: ['textBox', 'oss'],
      },
      Name: { meaning: 'name of the preload job', example: 'example' },
      OssUrl: {
        meaning: 'address of the OSS file that lists the URLs; for InsertWay oss',
        example: 'https://xxxobject.oss-cn-reginon.aliyuncs.com/9d91_xxxxxxxxxxx_158bb6e0f97c477791209bb46bd599f7',
      },
      UrlList: {
        meaning: 'URLs to preload, one a line; for InsertWay textBox',
        example: 'http://testurl.com/a.txt\nhttp://testurl.com/b.txt',
      },
    },
  },
  DeleteCacheRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '3500241*********' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160*********' },
    },
  },
  DeleteScheduledPreloadExecution: {
    parameters: { Id: { meaning: 'id of the planned preload run', example: 'DeleteScheduledPreloadExecution' } },
  },
  DeleteScheduledPreloadJob: {
    parameters: { Id: { meaning: 'id of the planned preload job', example: 'DeleteScheduledPreloadJob' } },
  },
  DescribeCacheReservePrice: {
    since: '3.3.0',
    parameters: {
      CrRegion: { meaning: 'region of the cache reserve: HK (Hong Kong) or CN (Chinese mainland)', example: 'HK' },
      Period: { meaning: 'length of the purchase', example: '2' },
      QuotaGb: { meaning: 'size of the cache reserve, in GB', example: '512000' },
    },
  },
  DescribeCacheReservePriceGap: {
    since: '3.3.0',
    parameters: {
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-cr-9tuv*********' },
      TargetQuotaGb: { meaning: 'size of the cache reserve after the change, in GB', example: '1000' },
    },
  },
  DescribePreloadTasks: {
    defaultPageSize: 20,
    maxPageSize: 50,
    parameters: {
      Content: {
        meaning: 'preloaded content to search for, matched exactly, such as a URL',
        example: 'http://a.com/1.jpg?b=2',
      },
      EndTime: { meaning: 'end of the time span', example: '2023-03-23T06:23:00Z' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1, max: 100000 },
      PageSize: { meaning: 'entries on a page', example: '20', default: '20', min: 1, max: 50 },
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      StartTime: { meaning: 'start of the time span', example: '2023-03-22T17:00:00Z' },
      Status: {
        meaning: 'state of the preload task',
        example: 'Complete',
        values: ['Complete', 'Refreshing', 'Failed'],
      },
    },
  },
  DescribePurgeTasks: {
    defaultPageSize: 20,
    maxPageSize: 50,
    parameters: {
      Content: {
        meaning: 'purged content to search for, matched exactly, such as a URL',
        example: 'http://a.com/1.jpg?b=1',
      },
      EndTime: { meaning: 'end of the time span', example: '2022-11-18T15:59:59Z' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1, max: 100000 },
      PageSize: { meaning: 'entries on a page', example: '20', default: '20', min: 1, max: 50 },
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      StartTime: { meaning: 'start of the time span', example: '2022-11-16T05:33:00Z' },
      Status: { meaning: 'state of the purge task', example: 'Complete', values: ['Complete', 'Refreshing', 'Failed'] },
      Type: {
        meaning: 'kind of purge',
        example: 'file',
        values: ['file', 'cachetag', 'directory', 'ignoreParams', 'hostname', 'purgeall'],
        default: 'file',
      },
    },
  },
  GetCacheReserve: { since: '3.8.0', parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  GetCacheReserveSpecification: { parameters: {} },
  GetCacheRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
    },
  },
  GetCacheTag: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '1' },
    },
  },
  GetDevelopmentMode: { parameters: { SiteId: { meaning: 'id of the site', example: '5407498413****' } } },
  GetFailFile: {
    since: '3.3.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      UploadId: { meaning: 'id of the upload task', example: '1593805857882113' },
    },
  },
  GetPurgeQuota: {
    ram: { level: 'get', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Type: {
        meaning: 'kind of purge to read the quota of',
        example: 'file',
        values: ['file', 'cachetag', 'directory', 'ignoreParams', 'hostname', 'purgeall'],
        default: 'file',
      },
    },
  },
  GetScheduledPreloadJob: {
    parameters: { Id: { meaning: 'id of the planned preload job', example: 'GetScheduledPreloadJob' } },
  },
  GetTieredCache: { parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  GetUploadTask: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      UploadId: { meaning: 'id of the upload task', example: '159253299357****' },
    },
  },
  ListCacheReserveInstances: {
    defaultPageSize: 500,
    maxPageSize: 500,
    parameters: {
      InstanceId: { meaning: 'id of the plan or instance', example: 'sp-xcdn-96wblslz****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', default: '500', min: 1, max: 500 },
      SortBy: { meaning: 'field to sort by', example: 'ExpireTime', values: ['ExpireTime', 'CreateTime'] },
      SortOrder: { meaning: 'sort direction', example: 'desc', values: ['asc', 'desc'] },
      Status: {
        meaning: 'only cache reserve instances in this state',
        example: 'online',
        values: ['online', 'offline', 'disable', 'overdue'],
      },
    },
  },
  ListCacheRules: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'test' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '1',
        default: '0',
      },
    },
  },
  ListScheduledPreloadExecutions: {
    parameters: {
      Id: {
        meaning: 'id of the planned preload job, from ListScheduledPreloadJobs',
        example: 'ListScheduledPreloadExecutions',
      },
    },
  },
  ListScheduledPreloadJobs: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: 'ListScheduledPreloadJobs' },
      EndTime: { meaning: 'end of the time span', example: '1717225277000' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
      StartTime: { meaning: 'start of the time span', example: '1717225276000' },
    },
  },
  ListUploadTasks: {
    parameters: {
      EndTime: { meaning: 'end of the time span', example: '2019-12-06T12:00:00Z' },
      SiteId: { meaning: 'id of the site', example: '123456****' },
      StartTime: { meaning: 'start of the time span', example: '2018-11-29T00:00:00Z' },
      Type: {
        meaning: 'only upload tasks of this type: a kind of purge, or preload',
        example: 'file',
        values: ['file', 'preload', 'directory', 'ignoreparams'],
      },
    },
  },
  PreloadCaches: {
    parameters: {
      Content: { meaning: 'JSON list of the URLs to preload' },
      Headers: { meaning: 'preload request headers as a JSON object; Accept-Encoding: gzip without it' },
      SiteId: { meaning: 'id of the site', example: '123456789****' },
    },
  },
  PurchaseCacheReserve: {
    parameters: {
      AutoPay: { meaning: 'pay at once', example: 'true', default: 'false' },
      AutoRenew: { meaning: 'whether the cache reserve renews by itself', example: 'true' },
      ChargeType: { meaning: 'billing method', example: 'PREPAY' },
      CrRegion: { meaning: 'region of the cache reserve, such as HK or CN-beijing', example: 'HK' },
      Period: { meaning: 'months', example: '3' },
      QuotaGb: { meaning: 'size of the cache reserve in GB', example: '512000' },
    },
  },
  PurgeCaches: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Type: {
        meaning: 'what Content lists: files, cache keys, tags, directories and so on',
        example: 'file',
        values: ['file', 'cachekey', 'cachetag', 'directory', 'ignoreParams', 'hostname', 'purgeall'],
        default: 'file',
      },
      Content: { meaning: 'JSON of what to purge; fill the list that fits Type' },
      EdgeComputePurge: { meaning: 'whether to purge content that edge functions have cached too', example: 'true' },
      Force: {
        meaning: 'true: purge all that matches; false: only what changed at the origin',
        example: 'true',
        default: 'false',
      },
    },
  },
  ResetScheduledPreloadJob: {
    parameters: {
      Id: {
        meaning: 'id of the planned preload job, from ListScheduledPreloadJobs',
        example: 'ResetScheduledPreloadJob',
      },
    },
  },
  StartScheduledPreloadExecution: {
    parameters: {
      Id: {
        meaning: 'id of the planned preload run, from ListScheduledPreloadExecutions',
        example: 'StartScheduledPreloadExecution',
      },
    },
  },
  StopScheduledPreloadExecution: {
    parameters: {
      Id: {
        meaning: 'id of the running preload run, from ListScheduledPreloadExecutions',
        example: 'StopScheduledPreloadExecution',
      },
    },
  },
  SubmitUploadTask: {
    since: '3.3.0',
    parameters: {
      Force: { meaning: 'purge only: true for all that matches, false for what changed at origin', default: 'false' },
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      UploadId: { meaning: 'id of the upload task', example: '1593805857882113' },
    },
  },
  UpdateCacheReserve: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      CacheReserveInstanceId: {
        meaning: 'id of the cache reserve instance, from ListCacheReserveInstances',
        example: 'cr_hk_123456789',
      },
      Enable: { meaning: 'on or off: cache reserve for the site', example: 'on', values: ['on', 'off'] },
    },
  },
  UpdateCacheReserveSpec: {
    parameters: {
      AutoPay: { meaning: 'pay at once', example: 'true' },
      ChargeType: { meaning: 'billing method', example: 'PREPAY', values: ['PREPAY', 'POSTPAY'] },
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-cr-9tuv*********' },
      TargetQuotaGb: { meaning: 'new size of the cache reserve in GB', example: '1000' },
    },
  },
  UpdateCacheRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      AdditionalCacheablePorts: {
        meaning: 'extra ports to cache on, comma separated',
        example: '8880',
        values: ['8880', '2052', '2082', '2086', '2095', '2053', '2083', '2087', '2096'],
        separatedByCommas: true,
      },
      BrowserCacheMode: {
        meaning: 'browser caching: none, as the origin says, or BrowserCacheTtl',
        example: 'no_cache',
        values: ['no_cache', 'follow_origin', 'override_origin'],
      },
      BrowserCacheTtl: { meaning: 'seconds a browser may cache', example: '300' },
      BypassCache: {
        meaning: 'whether matching requests use the cache or bypass it',
        example: 'cache_all',
        values: ['cache_all', 'bypass_all'],
      },
      CacheDeceptionArmor: {
        meaning: 'on or off: cache only checked content, against cache deception attacks',
        example: 'on',
        values: ['on', 'off'],
      },
      CacheReserveEligibility: {
        meaning: 'whether origin requests may use cache reserve or bypass it',
        example: 'bypass_cache_reserve',
        values: ['bypass_cache_reserve', 'eligible_for_cache_reserve'],
      },
      CheckPresenceCookie: {
        meaning: 'cookies whose presence is part of the cache key, space separated',
        example: 'cookiename',
      },
      CheckPresenceHeader: {
        meaning: 'headers whose presence is part of the cache key, space separated',
        example: 'headername',
      },
      EdgeCacheMode: {
        meaning: 'edge caching: none, as the origin says, or EdgeCacheTtl',
        example: 'follow_origin',
        values: ['follow_origin', 'no_cache', 'override_origin', 'follow_origin_bypass', 'follow_origin_override'],
      },
      EdgeCacheTtl: { meaning: 'seconds the edge caches', example: '300' },
      EdgeStatusCodeCacheTtl: { meaning: 'edge cache seconds by status code, such as 4xx=10,404=5', example: '300' },
      IncludeCookie: { meaning: 'cookies (name and value) for the cache key, space separated', example: 'cookiename' },
      IncludeHeader: { meaning: 'headers (name and value) for the cache key, space separated', example: 'headername' },
      PostBodyCacheKey: {
        meaning: 'md5: hash of a POST body joins the cache key; ignore: it does not',
        example: 'ignore',
        values: ['md5', 'ignore'],
      },
      PostBodySizeLimit: { meaning: 'largest POST body to cache for, in KB, 1 to 8 (default 8)', example: '1' },
      PostCache: { meaning: 'on or off: cache answers to POST requests', example: 'on' },
      QueryString: { meaning: 'query parameters to include or exclude, separated by spaces', example: 'example' },
      QueryStringMode: {
        meaning: 'which query parameters count for the cache key; see QueryString',
        example: 'ignore_all',
        values: ['ignore_all', 'exclude_query_string', 'reserve_all', 'include_query_string'],
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      ServeStale: {
        meaning: 'on or off: serve expired content while the origin is unavailable',
        example: 'on',
        values: ['on', 'off'],
      },
      SortQueryStringForCache: {
        meaning: 'on or off: sort query parameters for the cache key',
        example: 'on',
        values: ['on', 'off'],
      },
      UserDeviceType: {
        meaning: 'on or off: client device type is part of the cache key',
        example: 'on',
        values: ['on', 'off'],
      },
      UserGeo: { meaning: 'on or off: client location is part of the cache key', example: 'on', values: ['on', 'off'] },
      UserLanguage: {
        meaning: 'on or off: client language is part of the cache key',
        example: 'on',
        values: ['on', 'off'],
      },
    },
  },
  UpdateCacheTag: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
      CaseInsensitive: {
        meaning: 'on or off: ignore upper and lower case in cache tags',
        example: 'on',
        values: ['on', 'off'],
      },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '1' },
      TagName: { meaning: "custom name for the site's cache tag", example: 'example' },
    },
  },
  UpdateDevelopmentMode: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Enable: {
        meaning: 'on or off: development mode, where requests skip the edge caches',
        example: 'on',
        values: ['on', 'off'],
      },
    },
  },
  UpdateScheduledPreloadExecution: {
    parameters: {
      Id: {
        meaning: 'id of the planned preload run, from ListScheduledPreloadExecutions',
        example: 'UpdateScheduledPreloadExecution',
      },
      EndTime: { meaning: 'when the run ends', example: '2024-05-31T18:10:48.849+08:00' },
      Interval: { meaning: 'seconds between batches', example: '60' },
      SliceLen: { meaning: 'how many URLs to preload in a batch', example: '10' },
      StartTime: { meaning: 'when the run starts', example: '2024-05-31T17:10:48.849+08:00' },
    },
  },
  UpdateTieredCache: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      CacheArchitectureMode: {
        meaning: 'cache layers to use: edge alone or with regional and smart layers',
        example: 'edge_smart',
        values: ['edge', 'edge_smart', 'edge_regional', 'edge_regional_smart'],
      },
    },
  },
  UploadFile: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Type: {
        meaning: 'what the file lists: a kind of purge targets, or URLs to preload',
        example: 'file',
        values: ['file', 'preload', 'directory', 'ignoreParams'],
        default: 'file',
      },
      UploadTaskName: { meaning: 'name to give the upload task', example: 'purge_task_2024_11_11' },
      Url: {
        meaning: 'address of the file in OSS',
        example:
          'https://xxxxx.oss-cn-shenzhen.aliyuncs.com/test_oss_file?Expires=1708659191&OSSAccessKeyId=**********&Signature=**********',
      },
    },
  },
};
