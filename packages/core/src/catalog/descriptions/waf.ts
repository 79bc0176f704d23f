// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  BatchCreateWafRules: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      Configs: { meaning: 'rules to create, as a JSON array with one object per rule' },
      Phase: { meaning: 'WAF phase', example: 'http_anti_scan', values: ['http_anti_scan', 'http_bot'] },
      RulesetId: { meaning: 'id of the rule set', example: '10000001' },
      Shared: { meaning: 'settings common to all the new rules, as JSON; needed for http_anti_scan' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  BatchUpdateWafRules: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      Configs: { meaning: 'changed rules, as a JSON array with one object per rule', example: '10000001' },
      Phase: { meaning: 'WAF phase', example: 'http_custom', values: ['http_anti_scan', 'http_bot'] },
      RulesetId: { meaning: 'id of the rule set', example: '10000001' },
      Shared: {
        meaning: 'settings common to all the changed rules, as JSON; needed for http_anti_scan',
        example: '10000001',
      },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  CreateList: {
    parameters: {
      Name: { meaning: 'name of the list: 1 to 64 letters, digits and underscores', example: 'example', maxLength: 64 },
      Description: { meaning: 'description of the list', example: 'a custom list' },
      Items: { meaning: 'entries of the list, as a JSON array of strings', example: 'a custom list' },
      Kind: { meaning: 'kind of the entries, such as ip', example: 'ip' },
    },
  },
  CreateUserWafRuleset: {
    parameters: {
      Expression: {
        meaning: 'expression a request must match for the rules to be tried',
        example: 'ip.src == 1.1.1.1',
      },
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-site-ads11w' },
      Name: { meaning: 'name of the rule set', example: 'example' },
      Phase: {
        meaning: 'WAF phase',
        example: 'http_custom',
        values: ['http_whitelist', 'http_custom', 'http_managed', 'http_anti_scan', 'http_ratelimit'],
      },
      Status: { meaning: 'whether the rule set is on', example: 'on', values: ['on', 'off'] },
      Description: { meaning: 'description of the rule set', example: 'this is a test ruleset.' },
      Rules: { meaning: 'rules of the set, as a JSON array with one object per rule' },
      Shared: { meaning: 'settings common to all rules of the set, as JSON' },
    },
  },
  CreateWafRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      Phase: {
        meaning: 'WAF phase',
        example: 'http_custom',
        values: [
          'http_whitelist',
          'http_custom',
          'http_managed',
          'http_ratelimit',
          'ip_access_rule',
          'http_security_level_rule',
        ],
      },
      Config: { meaning: 'content of the rule, as JSON; required fields depend on the phase' },
      RulesetId: { meaning: 'id of the rule set', example: '10000001' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  CreateWafRuleset: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      Phase: {
        meaning: 'WAF phase',
        example: 'http_custom',
        values: [
          'http_whitelist',
          'http_custom',
          'http_managed',
          'http_anti_scan',
          'http_ratelimit',
          'ip_access_rule',
          'http_bot',
          'http_security_level_rule',
        ],
      },
      Name: { meaning: 'name of the rule set', example: 'example' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  DeleteList: { parameters: { Id: { meaning: 'id of the list, from ListLists', example: '40000001' } } },
  DeleteUserWafRuleset: {
    parameters: {
      Id: { meaning: 'id of the account-level rule set', example: '10000001' },
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-xxxxxxx' },
    },
  },
  DeleteWafRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      Id: { meaning: 'id of the WAF rule, from ListWafRules', example: '20000001' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  DeleteWafRuleset: {
    parameters: {
      Id: { meaning: 'id of the rule set, from ListWafRulesets', example: '10000001' },
      SiteId: { meaning: 'id of the site', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  DescribeWafUsageData: {
    since: '3.6.0',
    parameters: {
      EndTime: { meaning: 'end of the time span', example: '2022-08-10T23:59:59Z' },
      Interval: {
        meaning: 'seconds between data points',
        example: '300',
        values: ['300', '3600', '86400'],
        default: '300',
      },
      RecordName: { meaning: 'full name of the record', example: 'test.example.com' },
      SiteId: { meaning: 'id of the site', example: '123456****' },
      SplitBy: { meaning: 'what the figures are split by; domain splits them by domain name', example: 'domain' },
      StartTime: { meaning: 'start of the time span', example: '2022-08-10T00:00:00Z' },
    },
  },
  EditSiteWafSettings: {
    parameters: {
      Settings: { meaning: 'WAF settings of the site, as JSON' },
      SiteId: { meaning: 'id of the site', example: '1' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  GetApiSchemaUsage: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1159101787****' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  GetAutomaticFrequencyControlConfig: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  GetList: { parameters: { Id: { meaning: 'id of the list, from ListLists', example: '40000001' } } },
  GetPageShield: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  GetSiteWafSettings: {
    parameters: {
      Path: {
        meaning: 'part of the settings to read, such as bot_management; all without it',
        example: 'bot_management',
      },
      SiteId: { meaning: 'id of the site', example: '1' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  GetUserWafRuleset: {
    parameters: {
      Id: { meaning: 'id of the account-level rule set', example: '10000001' },
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-xxxxxxx' },
    },
  },
  GetWafFilter: {
    parameters: {
      Phase: { meaning: 'WAF phase', example: 'http_bot' },
      SiteId: { meaning: 'id of the site', example: '1' },
      Target: {
        meaning: 'what the matching engine is applied to, such as characteristics',
        example: 'characteristics',
      },
      Type: { meaning: 'kind of WAF rule, such as http_custom_cc', example: 'http_custom_cc' },
    },
  },
  GetWafQuota: {
    parameters: {
      Paths: {
        meaning: 'which WAF quotas to read, such as list or page',
        example: 'page',
        values: ['managed_rules_group', 'list', 'page', 'scene_policy'],
      },
    },
  },
  GetWafRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      Id: { meaning: 'id of the WAF rule, from ListWafRules', example: '20000001' },
    },
  },
  GetWafRuleset: {
    parameters: {
      Id: { meaning: 'id of the rule set, from ListWafRulesets', example: '10000001' },
      Phase: {
        meaning: 'WAF phase',
        example: 'http_bot',
        values: [
          'http_whitelist',
          'http_custom',
          'http_managed',
          'http_anti_scan',
          'http_ratelimit',
          'ip_access_rule',
          'http_bot',
          'http_security_level_rule',
        ],
      },
      SiteId: { meaning: 'id of the site', example: '1' },
    },
  },
  ListLists: {
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
      QueryArgs: { meaning: 'filter conditions', example: 'ListLists' },
    },
  },
  ListManagedRulesGroups: {
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
    },
  },
  ListUserWafRulesets: {
    parameters: {
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-xxxxxxx' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
      Phase: { meaning: 'WAF phase', example: 'http_bot' },
      QueryArgs: { meaning: 'filter conditions', example: '1' },
    },
  },
  ListWafManagedRules: {
    parameters: {
      AttackType: { meaning: 'number of the attack type, such as 11 for SQL injection; not 0', example: '11' },
      Id: { meaning: 'id of the WAF rule', example: '10000001' },
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-site-awmmx25y2igw' },
      Language: { meaning: 'language of the answer: en or zh', example: 'zh', values: ['en', 'zh'] },
      ManagedRuleset: { meaning: 'managed rule set as JSON, with the values to change to' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
      ProtectionLevel: {
        meaning: 'level saved now: -1 is custom, otherwise 1 (loose) to 4 (super strict)',
        example: '1',
        values: ['-1', '1', '2', '3', '4'],
      },
      QueryArgs: {
        meaning: 'filter conditions',
        example:
          '{\\\\"Status\\\\":\\\\"\\\\",\\\\"ProtectionLevels\\\\":[2,1],\\\\"Action\\\\":\\\\"\\\\",\\\\"IdNameLike\\\\":\\\\"\\\\"}',
      },
      SiteId: { meaning: 'id of the site', example: '1' },
    },
  },
  ListWafPhases: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  ListWafRules: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      Phase: {
        meaning: 'WAF phase',
        example: 'http_custom',
        values: [
          'http_whitelist',
          'http_custom',
          'http_managed',
          'http_anti_scan',
          'http_ratelimit',
          'ip_access_rule',
          'http_bot',
          'http_security_level_rule',
        ],
      },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
      QueryArgs: { meaning: 'filter conditions', example: 'http_custom' },
      RulesetId: { meaning: 'id of the rule set', example: '10000001' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  ListWafRulesets: {
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
      Phase: {
        meaning: 'WAF phase',
        example: 'http_bot',
        values: [
          'http_whitelist',
          'http_custom',
          'http_managed',
          'http_anti_scan',
          'http_ratelimit',
          'ip_access_rule',
          'http_bot',
          'http_security_level_rule',
        ],
      },
      QueryArgs: { meaning: 'filter conditions', example: 'http_bot' },
      SiteId: { meaning: 'id of the site', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  ListWafTemplateRules: {
    parameters: {
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-site-aud6ftk57ym8' },
      Phase: { meaning: 'WAF phase', example: 'http_anti_scan' },
      QueryArgs: { meaning: 'filter conditions', example: 'http_anti_scan' },
      SiteId: { meaning: 'id of the site', example: '1' },
    },
  },
  ListWafUsageOfRules: {
    parameters: {
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-site-b0wdsrlba3nk' },
      Phase: { meaning: 'WAF phase', example: 'http_custom' },
      SiteId: { meaning: 'id of the site', example: '1' },
    },
  },
  SetAutomaticFrequencyControlConfig: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ActionType: {
        meaning: 'what to do with requests over the limit: observe, deny or JS challenge',
        example: 'js',
        values: ['observe', 'deny', 'js'],
      },
      Enable: { meaning: 'on or off: automatic rate control of the site', example: 'on', values: ['on', 'off'] },
      Level: {
        meaning: 'how strict the rate control is: loose, normal or strict',
        example: 'normal',
        values: ['loose', 'normal', 'strict'],
      },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  UpdateList: {
    parameters: {
      Description: { meaning: 'new description of the custom list', example: 'a custom list' },
      Id: { meaning: 'id of the custom list, from ListLists', example: '40000001' },
      Items: { meaning: 'JSON list of all items; replaces the old content, empty clears it', example: 'a custom list' },
      Name: { meaning: 'new list name: 1 to 64 letters, digits or underscores', example: 'example', maxLength: 64 },
    },
  },
  UpdateUserWafRuleset: {
    parameters: {
      Id: { meaning: 'id of the account-level rule set, from ListUserWafRulesets', example: '10000001' },
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-xxxxxxx' },
      Description: { meaning: 'new description of the rule set', example: 'example' },
      Expression: { meaning: 'expression that the rule set matches requests with', example: 'ip.src == 1.1.1.1' },
      Name: { meaning: 'new name of the rule set', example: 'example' },
      Position: { meaning: 'place of the rule set in the order', example: '1' },
      Rules: {
        meaning: 'JSON list of the rules in the rule set',
        example:
          '[\n  {\n    "Id": 20000001,\n    "Name": "rule1",\n    "Expression": "ip.src eq 1.1.1.1",\n    "Action": "deny"\n  }',
      },
      Shared: { meaning: 'settings that the rules of the set share, as JSON' },
      Status: { meaning: 'state of the rule set, such as on', example: 'on' },
    },
  },
  UpdateWafRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1' },
      Id: { meaning: 'id of the WAF rule, from ListWafRules', example: '20000001' },
      Config: { meaning: 'new settings of the WAF rule, as JSON' },
      Position: { meaning: 'place of the rule in its rule set', example: '1' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
      Status: { meaning: 'state of the rule, such as on', example: 'on' },
    },
  },
  UpdateWafRuleset: {
    parameters: {
      Id: { meaning: 'id of the rule set, from ListWafRulesets', example: '10000001' },
      SiteId: { meaning: 'id of the site', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
      Status: { meaning: 'new state of the rule set, such as on', example: 'on' },
    },
  },
};
