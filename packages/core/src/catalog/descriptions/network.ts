// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateNetworkOptimization: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '340035003106221' },
      Grpc: { meaning: 'whether gRPC is on', example: 'on', values: ['on', 'off'] },
      Http2Origin: { meaning: 'whether HTTP/2 is used with the origin', example: 'on', values: ['on', 'off'] },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '1',
        default: '0',
      },
      SmartRouting: { meaning: 'whether smart routing is on', example: 'on', values: ['on', 'off'] },
      UploadMaxFilesize: { meaning: 'largest file that may be uploaded, in MB, from 100 to 500', example: '100' },
      Websocket: { meaning: 'whether WebSocket is on', example: 'on', values: ['on', 'off'] },
    },
  },
  CreateTransportLayerApplication: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      RecordName: { meaning: 'full name of the record', example: 'aaa.example.com' },
      Rules: { meaning: 'forwarding rules with ports, protocol and origin, as a JSON array' },
      CrossBorderOptimization: {
        meaning: 'whether China network access optimization is on',
        example: 'on',
        values: ['on', 'off'],
      },
      IpAccessRule: {
        meaning: 'whether WAF rules on IP access cover the application',
        example: 'on',
        values: ['on', 'off'],
      },
      Ipv6: { meaning: 'whether IPv6 is on', example: 'off', values: ['on', 'off'] },
      KeepAliveProtection: { meaning: 'whether keep-alive protection is on', example: 'off', values: ['on', 'off'] },
      StaticIp: { meaning: 'whether the static IP feature is on', example: 'off', values: ['on', 'off'] },
    },
  },
  DeleteNetworkOptimization: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816**********' },
    },
  },
  DeleteTransportLayerApplication: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ApplicationId: { meaning: 'id of the application', example: '170996390868****' },
    },
  },
  GetCrossBorderOptimization: { parameters: { SiteId: { meaning: 'id of the site', example: '340035003106221' } } },
  GetIPv6: { parameters: { SiteId: { meaning: 'id of the site', example: '123456789****' } } },
  GetNetworkOptimization: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '12312312213212' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  GetTransportLayerApplication: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ApplicationId: { meaning: 'id of the application', example: '170997271816****' },
    },
  },
  ListNetworkOptimizations: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1231231221****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
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
  ListTransportLayerApplications: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456******' },
      MatchType: {
        meaning: 'how RecordName is compared with the application domain names',
        example: 'fuzzy',
        values: ['fuzzy', 'exact', 'prefix', 'suffix'],
        default: 'exact',
      },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '500', min: 1, max: 500 },
      RecordName: { meaning: 'full name of the record', example: 'www.example.com' },
    },
  },
  UpdateCrossBorderOptimization: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Enable: {
        meaning: 'on or off: network access optimization for mainland China',
        example: 'on',
        values: ['on', 'off'],
      },
    },
  },
  UpdateIPv6: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
      Enable: { meaning: 'on or off: IPv6 for the site', example: 'on', values: ['on', 'off'] },
      Region: {
        meaning: 'where IPv6 is on: x.x everywhere (default), cn.cn mainland China',
        values: ['x.x', 'cn.cn'],
        default: 'x.x',
      },
    },
  },
  UpdateNetworkOptimization: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
      Grpc: { meaning: 'on or off: gRPC', example: 'on', values: ['on', 'off'] },
      Http2Origin: { meaning: 'on or off: HTTP/2 to the origin', example: 'on', values: ['on', 'off'] },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SmartRouting: { meaning: 'on or off: smart routing', example: 'on', values: ['on', 'off'] },
      UploadMaxFilesize: { meaning: 'largest upload in MB, 100 to 500', example: '100' },
      Websocket: { meaning: 'on or off: WebSocket', example: 'on', values: ['on', 'off'] },
    },
  },
  UpdateTransportLayerApplication: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ApplicationId: { meaning: 'id of the application', example: '165503967****' },
      CrossBorderOptimization: {
        meaning: 'on or off: network access optimization for mainland China',
        example: 'on',
        values: ['on', 'off'],
      },
      IpAccessRule: {
        meaning: 'on or off: apply WAF IP access rules to the application',
        example: 'on',
        values: ['on', 'off'],
      },
      Ipv6: { meaning: 'on or off: IPv6 for the application', example: 'on', values: ['on', 'off'] },
      KeepAliveProtection: {
        meaning: 'on or off: keep-alive protection of the application',
        example: 'off',
        values: ['on', 'off'],
      },
      Rules: { meaning: 'JSON list of forwarding rules; a rule needs all but its Comment' },
      StaticIp: { meaning: 'on or off: static IP for the application', example: 'off', values: ['on', 'off'] },
    },
  },
};
