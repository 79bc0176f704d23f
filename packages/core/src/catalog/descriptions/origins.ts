// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateOriginProtection: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      AutoConfirmIPList: {
        meaning: 'whether a newer list of ESA origin-fetch addresses is taken into use by itself',
        example: 'off',
        values: ['off', 'on'],
      },
    },
  },
  CreateOriginRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '340035003106221' },
      DnsRecord: { meaning: 'DNS record to use for the origin instead of the usual one', example: 'test.example.com' },
      Follow302Enable: {
        meaning: 'whether ESA itself follows 302 redirects from the origin',
        example: 'on',
        values: ['on', 'off'],
      },
      Follow302MaxTries: { meaning: 'most 302 redirects to follow, from 1 to 5', example: '1' },
      Follow302RetainArgs: {
        meaning: 'whether the request keeps its arguments on a followed 302 redirect',
        example: 'on',
        values: ['on', 'off'],
      },
      Follow302RetainHeader: {
        meaning: 'whether the request keeps its headers on a followed 302 redirect',
        example: 'on',
        values: ['on', 'off'],
      },
      Follow302TargetHost: { meaning: 'host header sent after a followed 302 redirect', example: 'test.com' },
      OriginHost: { meaning: 'host header sent to the origin', example: 'origin.example.com' },
      OriginHttpPort: { meaning: 'origin port for HTTP', example: '8080' },
      OriginHttpsPort: { meaning: 'origin port for HTTPS', example: '4433' },
      OriginMtls: { meaning: 'whether mutual TLS is used with the origin', example: 'on', values: ['on', 'off'] },
      OriginReadTimeout: { meaning: 'seconds to wait when reading from the origin', example: '10' },
      OriginScheme: {
        meaning: 'protocol used with the origin; follow keeps that of the client',
        example: 'http',
        values: ['http', 'https', 'follow'],
      },
      OriginSni: { meaning: 'server name (SNI) sent to the origin', example: 'origin.example.com' },
      OriginVerify: {
        meaning: 'whether the certificate of the origin is verified',
        example: 'on',
        values: ['on', 'off'],
      },
      Range: {
        meaning: 'whether files are fetched from the origin by range requests',
        example: 'on',
        values: ['on', 'off', 'force'],
      },
      RangeChunkSize: {
        meaning: 'size of one range request chunk, such as 1MB',
        example: '1MB',
        values: ['512KB', '1MB', '2MB', '4MB'],
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '1',
        default: '0',
      },
    },
  },
  DeleteOriginProtection: { parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  DeleteOriginRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '3400350********' },
      ConfigId: { meaning: 'id of the rule or setting', example: '33793140540****' },
    },
  },
  GetOriginProtection: { parameters: { SiteId: { meaning: 'id of the site', example: '123456789****' } } },
  GetOriginRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '3400350********' },
      ConfigId: { meaning: 'id of the rule or setting', example: '33793140540****' },
    },
  },
  ListAWSRegionInfos: { since: '3.8.0', parameters: { Name: { meaning: 'name of the metadata to read' } } },
  ListESAIPInfo: {
    parameters: {
      VipInfo: {
        meaning: 'IPv4 or IPv6 addresses to check, comma separated, at most 20',
        example: '192.0.0.24,2408:8740:41FF:2:23::7FE,0.0.0.0,abcd',
      },
    },
  },
  ListOriginRules: {
    defaultPageSize: 500,
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', default: '500', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'test' },
      SiteVersion: {
        meaning: 'configuration version of the site; 0 where versions are off',
        example: '1',
        default: '0',
      },
    },
  },
  UpdateOriginProtection: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      OriginConverge: { meaning: 'on or off: IP convergence for requests to the origin', example: 'on' },
      AutoConfirmIPList: { meaning: 'on or off: take new node address lists into use automatically', example: 'off' },
    },
  },
  UpdateOriginProtectionIpWhiteList: { parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  UpdateOriginRule: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      DnsRecord: { meaning: 'domain name to resolve for the origin instead', example: 'test.example.com' },
      Follow302Enable: {
        meaning: 'on or off: follow 302 redirects of the origin',
        example: 'on',
        values: ['on', 'off'],
      },
      Follow302MaxTries: { meaning: 'most 302 redirects to follow, 1 to 5', example: '1' },
      Follow302RetainArgs: {
        meaning: 'on or off: keep the query parameters after a 302 redirect',
        example: 'on',
        values: ['on', 'off'],
      },
      Follow302RetainHeader: {
        meaning: 'on or off: keep the request headers after a 302 redirect',
        example: 'on',
        values: ['on', 'off'],
      },
      Follow302TargetHost: { meaning: 'host header of the request that follows a 302', example: 'test.com' },
      OriginHost: { meaning: 'host header of requests to the origin', example: 'origin.example.com' },
      OriginHttpPort: { meaning: 'port of the origin for HTTP', example: '8080' },
      OriginHttpsPort: { meaning: 'port of the origin for HTTPS', example: '4433' },
      OriginMtls: { meaning: 'on or off: mutual TLS with the origin', example: 'on', values: ['on', 'off'] },
      OriginReadTimeout: { meaning: 'read timeout for the origin in seconds', example: '10' },
      OriginScheme: {
        meaning: "protocol to the origin: http, https, or as the client's (follow)",
        example: 'http',
        values: ['http', 'https', 'follow'],
      },
      OriginSni: { meaning: 'SNI of the TLS handshake with the origin', example: 'origin.example.com' },
      OriginVerify: { meaning: "on or off: check the origin's certificate", example: 'on', values: ['on', 'off'] },
      Range: {
        meaning: 'whether files are fetched from the origin in ranges: on, off or force',
        example: 'on',
        values: ['on', 'off', 'force'],
      },
      RangeChunkSize: {
        meaning: 'size of a chunk for range requests',
        example: '1MB',
        values: ['512KB', '1MB', '2MB', '4MB'],
      },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
    },
  },
};
