// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  BatchGetExpressionFields: {
    parameters: {
      Expressions: { meaning: 'expressions to look into, as a JSON array of Id and Expression', example: 'http_bot' },
      InstanceId: { meaning: 'id of the plan or instance', example: 'esa-site-bitkull7uubk' },
      Kind: { meaning: 'kind of the expressions, such as wireshark', example: 'wireshark' },
      Phase: { meaning: 'WAF phase', example: 'http_bot' },
      PlanNameEn: { meaning: 'English plan name, such as entranceplan', example: 'entranceplan' },
      SiteId: { meaning: 'id of the site', example: '1' },
    },
  },
  CreateCompressionRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1231231221***' },
      Brotli: { meaning: 'whether responses are compressed with Brotli', example: 'on', values: ['on', 'off'] },
      Gzip: { meaning: 'whether responses are compressed with gzip', example: 'on', values: ['on', 'off'] },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
      Zstd: { meaning: 'whether responses are compressed with Zstandard', example: 'on', values: ['on', 'off'] },
    },
  },
  CreateHttpIncomingRequestHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '478016908379824' },
      RequestHeaderModification: {
        meaning: 'incoming request header changes (Operation add, del or modify), as a JSON array',
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  CreateHttpIncomingResponseHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '608665779308176' },
      ResponseHeaderModification: {
        meaning: 'incoming response header changes (Operation add, del or modify), as a JSON array',
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  CreateHttpRequestHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
      RequestHeaderModification: { meaning: 'request header changes (Operation add, del or modify), as a JSON array' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  CreateHttpResponseHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456******' },
      ResponseHeaderModification: {
        meaning: 'response header changes (Operation add, del or modify), as a JSON array',
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  CreateRedirectRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ReserveQueryString: {
        meaning: 'whether the redirect keeps the query string',
        example: 'on',
        values: ['on', 'off'],
      },
      StatusCode: {
        meaning: 'HTTP status code of the redirect',
        example: '301',
        values: ['301', '302', '303', '307', '308'],
      },
      TargetUrl: { meaning: 'URL to redirect to', example: 'http://www.exapmle.com/index.html' },
      Type: { meaning: 'whether the redirect is static or dynamic', example: 'static', values: ['static', 'dynamic'] },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  CreateRewriteUrlRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      QueryString: { meaning: 'query string handling', example: 'example=123' },
      RewriteQueryStringType: {
        meaning: 'whether the query string rewrite is static or dynamic',
        example: 'static',
        values: ['static', 'dynamic'],
      },
      RewriteUriType: {
        meaning: 'whether the URI rewrite is static or dynamic',
        example: 'static',
        values: ['static', 'dynamic'],
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
      Uri: { meaning: 'URI after the rewrite', example: '/image/example.jpg' },
    },
  },
  DeleteCompressionRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  DeleteHttpIncomingRequestHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '54362329990032' },
      ConfigId: { meaning: 'id of the rule or setting', example: '427428371703808' },
    },
  },
  DeleteHttpIncomingResponseHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '672344269424192' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
    },
  },
  DeleteHttpRequestHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
    },
  },
  DeleteHttpResponseHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  DeleteRedirectRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  DeleteRewriteUrlRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  DescribeConditionIPBInfo: {
    since: '3.8.0',
    parameters: { DataId: { meaning: 'which list to read, such as condition_region_config_en' } },
  },
  DescribeRuleMetadata: {
    since: '3.8.0',
    parameters: {
      MetaName: {
        meaning: 'name of the metadata, such as esa_condition_region_config_en',
        example: 'esa_condition_region_config_en',
      },
    },
  },
  GetCompressionRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '34003500310****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  GetHttpIncomingRequestHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '608665779308176' },
      ConfigId: { meaning: 'id of the rule or setting', example: '433045006266368' },
    },
  },
  GetHttpIncomingResponseHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '347168101647504' },
      ConfigId: { meaning: 'id of the rule or setting', example: '430509230649344' },
    },
  },
  GetHttpRequestHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
    },
  },
  GetHttpResponseHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  GetManagedTransform: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  GetRedirectRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '34003500310****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  GetRewriteUrlRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  GetSiteTrafficSequence: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  ListCompressionRules: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '34003500310****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'rule', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  ListHttpIncomingRequestHeaderModificationRules: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '608665779308176' },
      ConfigId: { meaning: 'id of the rule or setting', example: '424371770570752' },
      ConfigType: { meaning: 'global setting or rule', example: 'rule', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  ListHttpIncomingResponseHeaderModificationRules: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '624516866852544' },
      ConfigId: { meaning: 'id of the rule or setting', example: '432915173664768' },
      ConfigType: { meaning: 'global setting or rule', example: 'rule', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  ListHttpRequestHeaderModificationRules: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'rule', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  ListHttpResponseHeaderModificationRules: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'rule', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  ListRedirectRules: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456******' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'rule', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  ListRewriteUrlRules: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '10', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '0' },
    },
  },
  ListSiteFunctions: {
    since: '2.5.0',
    defaultPageSize: 500,
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '340035003106221' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
      ConfigType: { meaning: 'global setting or rule', example: 'rule' },
      FunctionName: { meaning: 'feature to read, such as CacheRules; all features without it', example: 'CacheRules' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20', default: '500', max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'test' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '1',
        default: '0',
      },
    },
  },
  UpdateCompressionRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      Brotli: { meaning: 'on or off: Brotli compression', example: 'on', values: ['on', 'off'] },
      Gzip: { meaning: 'on or off: Gzip compression', example: 'on', values: ['on', 'off'] },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      Zstd: { meaning: 'on or off: Zstandard compression', example: 'on', values: ['on', 'off'] },
    },
  },
  UpdateConfigSequence: {
    since: '3.8.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '611133661****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '27490172680****' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '3' },
    },
  },
  UpdateHttpIncomingRequestHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '568181195163328' },
      ConfigId: { meaning: 'id of the rule or setting', example: '419717024278528' },
      RequestHeaderModification: { meaning: 'JSON list of incoming request headers to add, delete or modify' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
    },
  },
  UpdateHttpIncomingResponseHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '498607398028944' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
      ResponseHeaderModification: { meaning: 'JSON list of incoming response headers to add, delete or modify' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
    },
  },
  UpdateHttpRequestHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      RequestHeaderModification: { meaning: 'JSON list of request headers to add, delete or modify' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
    },
  },
  UpdateHttpResponseHeaderModificationRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456******' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ResponseHeaderModification: { meaning: 'JSON list of response headers to add, delete or modify' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
    },
  },
  UpdateManagedTransform: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      AddClientGeolocationHeader: {
        meaning: "on or off: add a header with the visitor's location",
        example: 'on',
        values: ['on', 'off'],
      },
      AddRealClientIpHeader: {
        meaning: "on or off: add a header with the visitor's real IP address",
        example: 'on',
        values: ['on', 'off'],
      },
      RealClientIpHeaderName: {
        meaning: 'name of the header for the real IP; letters, digits and hyphens',
        example: 'test-header',
      },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '0',
        default: '0',
      },
    },
  },
  UpdateRedirectRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
      ReserveQueryString: {
        meaning: 'on or off: keep the query string in the redirect',
        example: 'on',
        values: ['on', 'off'],
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      StatusCode: {
        meaning: 'HTTP status code of the redirect',
        example: '301',
        values: ['301', '302', '303', '307', '308'],
      },
      TargetUrl: {
        meaning: 'address to redirect to, written as Type says',
        example: 'http://www.exapmle.com/index.html',
      },
      Type: { meaning: 'whether TargetUrl is static or dynamic', example: 'static', values: ['static', 'dynamic'] },
    },
  },
  UpdateRewriteUrlRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
      QueryString: { meaning: 'the new query string', example: 'example=123' },
      RewriteQueryStringType: {
        meaning: 'whether the new query string is static or dynamic',
        example: 'static',
        values: ['static', 'dynamic'],
      },
      RewriteUriType: {
        meaning: 'whether the new path is static or dynamic',
        example: 'static',
        values: ['static', 'dynamic'],
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq "video.example.com")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'example=123' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      Uri: { meaning: 'new path of the request, such as /image/example.jpg', example: '/image/example.jpg' },
    },
  },
};
