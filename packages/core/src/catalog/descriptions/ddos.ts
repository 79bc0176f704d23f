// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateCustomScenePolicy: {
    parameters: {
      EndTime: { meaning: 'end of the time span', example: '2021-11-07T18:00:00Z' },
      Name: { meaning: 'name of the policy', example: 'test' },
      StartTime: { meaning: 'start of the time span', example: '2021-11-07T17:00:00Z' },
      Template: { meaning: 'template the policy is made from', example: 'promotion', values: ['promotion'] },
      Objects: {
        meaning: 'old form of SiteIds: site ids, comma separated; ignored beside SiteIds',
        example: '7096621098****',
      },
      SiteIds: { meaning: 'ids of sites', example: '7096621098****,7096621099****' },
    },
  },
  DeleteCustomScenePolicy: { parameters: { PolicyId: { meaning: 'id of the policy', example: '1' } } },
  DeleteHttpDDoSIntelligentRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      RecordName: { meaning: 'full name of the record', example: 'www.example.com' },
      RuleId: { meaning: 'id of the smart protection rule', example: '20928021' },
    },
  },
  DescribeCustomScenePolicies: {
    defaultPageSize: 10,
    maxPageSize: 20,
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1, max: 100000 },
      PageSize: { meaning: 'entries on a page', example: '10', values: ['5', '10', '20'], default: '10' },
      PolicyId: { meaning: 'id of the policy', example: '1234****' },
    },
  },
  DescribeDDoSAllEventList: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '7096621098****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      StartTime: { meaning: 'start of the time span', example: '2023-02-12T15:00:00Z' },
      EndTime: { meaning: 'end of the time span', example: '2023-02-22T15:59:59Z' },
      EventType: {
        meaning: 'kind of DDoS attack; web-cc without it',
        example: 'web-cc',
        values: ['web-cc', 'cc', 'traffic'],
      },
      PageSize: { meaning: 'entries on a page', example: '10' },
    },
  },
  DescribeDDoSBpsList: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '70966210986912' },
      StartTime: { meaning: 'start of the time span', example: '2023-05-14T17:00:00Z' },
      Coverage: { meaning: 'service location', example: 'global' },
      EndTime: { meaning: 'end of the time span', example: '2023-05-18T06:19:42Z' },
    },
  },
  DescribeDDoSBpsMax: {
    since: '3.4.0',
    parameters: {
      Coverage: { meaning: 'service location' },
      EndTime: { meaning: 'end of the time span' },
      SiteId: { meaning: 'id of the site' },
      StartTime: { meaning: 'start of the time span' },
    },
  },
  DescribeDDoSEventMax: {
    since: '3.4.0',
    parameters: {
      EndTime: { meaning: 'end of the time span' },
      SiteId: { meaning: 'id of the site' },
      StartTime: { meaning: 'start of the time span' },
    },
  },
  DescribeDDoSL7QpsList: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Interval: { meaning: 'seconds between data points', example: '300' },
      StartTime: { meaning: 'start of the time span', example: '2023-04-19T16:00:00Z' },
      EndTime: { meaning: 'end of the time span', example: '2023-04-19T19:00:00Z' },
      RecordId: { meaning: 'id of the record', example: '86510927836942****' },
    },
  },
  DescribeDDoSOverseasAttackCount: { since: '3.5.0', parameters: { SiteId: { meaning: 'id of the site' } } },
  DescribeDDoSPrice: {
    since: '3.11.0',
    parameters: {
      DDoSBillingMode: { meaning: 'how the protection is billed, such as CleanTraffic' },
      DDoSBurstableDomesticProtection: { meaning: 'size of the protection in the Chinese mainland, such as cn_300' },
      DDoSBurstableOverseasProtection: {
        meaning: 'size of the protection outside the Chinese mainland, such as overseas_300',
      },
    },
  },
  DescribeDdosMaxBurstGbps: {
    parameters: { InstanceId: { meaning: 'id of the plan or instance', example: 'esa-site-a71k7bw19dz4' } },
  },
  DescribeHttpDDoSAttackIntelligentProtection: {
    parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } },
  },
  DescribeHttpDDoSAttackProtection: { parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  DescribeHttpDDoSAttackRules: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '10' },
    },
  },
  DescribeHttpDDoSIntelligentAclRules: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '10' },
      RuleType: { meaning: 'kind of rule, such as acl', example: 'acl' },
    },
  },
  DescribeHttpDDoSIntelligentRateLimitRules: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '10' },
      RuleType: { meaning: 'kind of rule, such as cc', example: 'cc' },
    },
  },
  DisableCustomScenePolicy: { parameters: { PolicyId: { meaning: 'id of the policy', example: '100001' } } },
  EnableCustomScenePolicy: { parameters: { PolicyId: { meaning: 'id of the policy', example: '1' } } },
  ListDDoSInstances: {
    since: '3.0.0',
    parameters: {
      InstanceId: { meaning: 'id of the plan or instance' },
      PageNumber: { meaning: 'page to read, from 1' },
      PageSize: { meaning: 'entries on a page' },
      SiteInstanceId: { meaning: 'id of the site plan that the DDoS protection belongs to' },
      SortBy: { meaning: 'field to sort by' },
      SortOrder: { meaning: 'sort direction' },
      Status: { meaning: 'only DDoS protection instances in this state, such as online' },
    },
  },
  PurchaseDDoSInstance: {
    since: '3.10.0',
    parameters: {
      DDoSBillingMode: { meaning: 'how DDoS protection is billed, such as CleanTraffic' },
      DDoSBurstableDomesticProtection: { meaning: 'DDoS protection level for mainland China, such as cn_300' },
      DDoSBurstableOverseasProtection: {
        meaning: 'DDoS protection level outside mainland China, such as overseas_300',
      },
      SiteInstanceId: { meaning: 'id of the site plan that gets DDoS protection' },
    },
  },
  SetDdosMaxBurstGbps: {
    parameters: {
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-site-ads11w' },
      MaxBurstGbps: { meaning: 'highest burst bandwidth in mainland China, in Gbps', example: '300' },
    },
  },
  SetHttpDDoSAttackIntelligentProtection: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      AiMode: {
        meaning: 'observe: only report attack traffic; defense: block it',
        example: 'defense',
        values: ['observe', 'defense'],
      },
      AiTemplate: {
        meaning: 'sensitivity, from level0 (very loose) to level90 (strict)',
        example: 'level60',
        values: ['level0', 'level30', 'level60', 'level90'],
      },
    },
  },
  SetHttpDDoSAttackProtection: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      GlobalMode: {
        meaning: 'protection level: very weak, weak, default or hard',
        example: 'default',
        values: ['very weak', 'weak', 'default', 'hard'],
      },
    },
  },
  SetHttpDDoSAttackRuleAction: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      RuleAction: { meaning: 'what the rules do: deny, js (JS challenge) or observe', example: 'js' },
      RuleIds: { meaning: 'rule ids from DescribeHttpDDoSAttackRules, comma separated', example: '100000' },
    },
  },
  SetHttpDDoSAttackRuleStatus: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      RuleIds: { meaning: 'rule ids from DescribeHttpDDoSAttackRules, comma separated', example: '87570' },
      Status: { meaning: 'on or off: state to give the rules', example: 'on', values: ['on', 'off'] },
    },
  },
  UpdateCustomScenePolicy: {
    parameters: {
      EndTime: { meaning: 'when the policy ends', example: '2023-04-03T19:00:00Z' },
      Name: { meaning: 'name of the policy', example: 'test' },
      PolicyId: { meaning: 'id of the policy', example: '1' },
      StartTime: { meaning: 'when the policy starts', example: '2023-04-03T16:00:00Z' },
      Template: {
        meaning: 'template of the policy; promotion is for big sales events',
        example: 'promotion',
        values: ['promotion'],
      },
      Objects: {
        meaning: 'old form of SiteIds: site ids, comma separated; SiteIds wins over it',
        example: '123456****',
      },
      SiteIds: { meaning: 'ids of sites', example: '123456****,123457****' },
    },
  },
  UpdateDDoSSpec: {
    since: '3.13.0',
    parameters: {
      DDoSBillingMode: { meaning: 'how DDoS protection is billed, such as CleanTraffic' },
      DDoSBurstableDomesticProtection: { meaning: 'new DDoS protection level for mainland China, such as cn_300' },
      DDoSBurstableOverseasProtection: {
        meaning: 'new DDoS protection level outside mainland China, such as overseas_300',
      },
      InstanceId: { meaning: 'id of the plan or instance' },
    },
  },
};
