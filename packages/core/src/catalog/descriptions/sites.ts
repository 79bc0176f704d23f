// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CheckSiteName: { parameters: { SiteName: { meaning: 'name of the site', example: 'example.com' } } },
  CreateSite: {
    ram: { level: 'create', resource: '*' },
    parameters: {
      AccessType: { meaning: 'how the site is connected', example: 'NS', values: ['NS', 'CNAME'] },
      Coverage: { meaning: 'service location', example: 'domestic', values: ['domestic', 'global', 'overseas'] },
      InstanceId: { meaning: 'id of the plan or instance', example: 'dbaudit-cn-nwy349jdb03' },
      SiteName: { meaning: 'name of the site', example: 'CreateSite' },
      ResourceGroupId: {
        meaning: 'id of the resource group; the default group without it',
        example: 'rg-acfmw4znnok****',
      },
      ResourceOwner: { meaning: 'account id of the resource owner' },
    },
  },
  DeleteSite: { parameters: { SiteId: { meaning: 'id of the site', example: '1234567890123' } } },
  GetMainDomainName: {
    since: '3.8.0',
    parameters: { SiteName: { meaning: 'name of the site', example: 'sub.example.com' } },
  },
  GetMatchSite: {
    since: '3.8.0',
    parameters: { RecordName: { meaning: 'full name of the record', example: 'www.example.com' } },
  },
  GetSite: {
    ram: { level: 'get', resource: 'site' },
    parameters: { SiteId: { meaning: 'id of the site', example: '1234567890123' } },
  },
  GetSiteNameExclusive: { parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  GetSitePause: { parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  ListSites: {
    ram: { level: 'get', resource: '*' },
    maxPageSize: 500,
    parameters: {
      AccessType: { meaning: 'how the site is connected', example: 'NS', values: ['NS', 'CNAME'] },
      Coverage: { meaning: 'service location', example: 'global', values: ['domestic', 'global', 'overseas'] },
      OnlyEnterprise: { meaning: 'true: only sites on the Enterprise plan', example: 'false' },
      OrderBy: {
        meaning: 'sort by creation time (the default) or by visit time',
        example: 'visitTime',
        values: ['gmtCreate', 'visitTime'],
      },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      PlanSubscribeType: {
        meaning: 'only sites on this kind of plan',
        example: 'basicplan',
        values: ['basicplan', 'standardplan', 'advancedplan', 'enterpriseplan'],
      },
      ResourceGroupId: { meaning: 'only sites in the resource group with this id', example: 'rg-aekzd3styujvyei' },
      SiteName: { meaning: 'name of the site', example: 'example.com' },
      SiteSearchType: {
        meaning: 'how SiteName is compared with the site names',
        example: 'fuzzy',
        values: ['prefix', 'suffix', 'exact', 'fuzzy'],
        default: 'exact',
      },
      Status: { meaning: 'only sites in this state, such as pending', example: 'pending' },
      TagFilter: { meaning: 'JSON list of tags (Key and Value) to filter the sites by' },
    },
  },
  ListTagResources: {
    parameters: {
      RegionId: { meaning: 'region', example: 'cn-hangzhou' },
      ResourceType: { meaning: 'kind of resource', example: 'site', values: ['site', 'record'] },
      MaxItem: { meaning: 'most entries to return at once', example: '20' },
      NextToken: {
        meaning: 'NextToken of the previous answer, to read on; leave out at first',
        example: 'AAAAAZjtYxxxxxxxx',
      },
      ResourceId: { meaning: 'ids of resources' },
      Tag: { meaning: 'tags to look for (Key and Value), at most 20; needed without ResourceId' },
    },
  },
  RecoverSite: { since: '3.8.0', parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  StopSite: { since: '3.8.0', parameters: { SiteId: { meaning: 'id of the site', example: '34003500310****' } } },
  TagResources: {
    parameters: {
      RegionId: { meaning: 'region', example: 'cn-hangzhou' },
      ResourceId: { meaning: 'ids of resources' },
      ResourceType: { meaning: 'kind of resource', example: 'site', values: ['site', 'record'] },
      Tag: { meaning: 'tags to add (Key and Value), at most 20' },
    },
  },
  UntagResources: {
    parameters: {
      RegionId: { meaning: 'region', example: 'cn-hangzhou' },
      ResourceId: { meaning: 'ids of resources' },
      ResourceType: { meaning: 'kind of resource', example: 'site', values: ['site', 'record'] },
      All: {
        meaning: 'whether to remove every tag of the resources',
        example: 'false',
        values: ['true', 'false'],
        default: 'false',
      },
      TagKey: { meaning: 'keys of the tags to remove, at most 20' },
    },
  },
  UpdateSiteAccessType: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890' },
      AccessType: { meaning: 'how the site is connected', example: 'NS', values: ['NS', 'CNAME'] },
    },
  },
  UpdateSiteCoverage: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Coverage: { meaning: 'service location', example: 'global', values: ['domestic', 'global', 'overseas'] },
    },
  },
  UpdateSiteNameExclusive: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Enable: {
        meaning: 'on or off: other accounts cannot add a site of this name',
        example: 'on',
        values: ['on', 'off'],
      },
    },
  },
  UpdateSitePause: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Paused: {
        meaning: 'true: DNS answers skip the ESA proxy; false: normal service',
        example: 'true',
        values: ['true', 'false'],
      },
    },
  },
  VerifySite: { parameters: { SiteId: { meaning: 'id of the site', example: '1234567890123' } } },
};
