// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateHttpsApplicationConfiguration: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      AltSvc: { meaning: 'whether responses carry the Alt-Svc header', example: 'on', values: ['on', 'off'] },
      AltSvcClear: {
        meaning: 'whether the Alt-Svc header has the clear parameter',
        example: 'on',
        values: ['on', 'off'],
      },
      AltSvcMa: { meaning: 'seconds of validity that the Alt-Svc header states', example: '86400', default: '86400' },
      AltSvcPersist: {
        meaning: 'whether the Alt-Svc header has the persist parameter',
        example: 'on',
        values: ['on', 'off'],
      },
      Hsts: { meaning: 'whether HTTP Strict Transport Security (HSTS) is on', example: 'on', values: ['on', 'off'] },
      HstsIncludeSubdomains: {
        meaning: 'whether the HSTS header has includeSubDomains',
        example: 'on',
        values: ['on', 'off'],
      },
      HstsMaxAge: { meaning: 'seconds of validity (max-age) that the HSTS header states', example: '3600' },
      HstsPreload: { meaning: 'whether the HSTS header has preload', example: 'on', values: ['on', 'off'] },
      HttpsForce: { meaning: 'whether HTTP requests are redirected to HTTPS', example: 'on', values: ['on', 'off'] },
      HttpsForceCode: {
        meaning: 'status code of the redirect to HTTPS',
        example: '301',
        values: ['301', '302', '307', '308'],
      },
      HttpsNoSniDeny: {
        meaning: 'whether TLS handshakes without a server name (SNI) are refused',
        example: 'on',
        values: ['on', 'off'],
      },
      HttpsSniVerify: {
        meaning: 'whether the server name (SNI) of a TLS handshake is checked',
        example: 'on',
        values: ['on', 'off'],
      },
      HttpsSniWhitelist: { meaning: 'server names (SNI) that are allowed, space separated', example: 'abc edf' },
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
  CreateHttpsBasicConfiguration: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
      Ciphersuite: {
        meaning: 'cipher suites in use when CiphersuiteGroup is custom',
        example: 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
      },
      CiphersuiteGroup: {
        meaning: 'which cipher suites are in use: all, only strong ones or a custom set',
        example: 'all',
        values: ['all', 'strict', 'custom'],
      },
      Http2: { meaning: 'whether HTTP/2 is on', example: 'on', values: ['on', 'off'] },
      Http3: { meaning: 'whether HTTP/3 is on', example: 'on', values: ['on', 'off'] },
      Https: { meaning: 'whether HTTPS is on', example: 'on', values: ['on', 'off'] },
      OcspStapling: { meaning: 'whether OCSP stapling is on', example: 'on', values: ['on', 'off'] },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      Tls10: { meaning: 'whether TLS 1.0 is on', example: 'on', values: ['on', 'off'] },
      Tls11: { meaning: 'whether TLS 1.1 is on', example: 'on', values: ['on', 'off'] },
      Tls12: { meaning: 'whether TLS 1.2 is on', example: 'on', values: ['on', 'off'] },
      Tls13: { meaning: 'whether TLS 1.3 is on', example: 'on', values: ['on', 'off'] },
    },
  },
  DeleteHttpsApplicationConfiguration: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
    },
  },
  DeleteHttpsBasicConfiguration: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
    },
  },
  GetHttpsApplicationConfiguration: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
    },
  },
  GetHttpsBasicConfiguration: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '352816096987136' },
    },
  },
  ListCiphers: {
    parameters: { CiphersGroup: { meaning: 'cipher group to show: all, strict or custom', example: 'strict' } },
  },
  ListHttpsApplicationConfigurations: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      SiteVersion: { meaning: 'configuration version of the site; 0 where versions are off', example: '1' },
    },
  },
  ListHttpsBasicConfigurations: {
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      ConfigType: { meaning: 'global setting or rule', example: 'global', values: ['global', 'rule'] },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 500 },
      RuleName: { meaning: 'name of the rule', example: 'test' },
    },
  },
  UpdateHttpsApplicationConfiguration: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '35281609698****' },
      AltSvc: { meaning: 'on or off: send the Alt-Svc header', example: 'on', values: ['on', 'off'] },
      AltSvcClear: { meaning: 'on or off: put clear in the Alt-Svc header', example: 'on', values: ['on', 'off'] },
      AltSvcMa: { meaning: 'max age given in Alt-Svc, in seconds', example: '86400', default: '86400' },
      AltSvcPersist: { meaning: 'on or off: put persist in the Alt-Svc header', example: 'on', values: ['on', 'off'] },
      Hsts: { meaning: 'on or off: HSTS', example: 'on', values: ['on', 'off'] },
      HstsIncludeSubdomains: { meaning: 'on or off: HSTS for subdomains too', example: 'on', values: ['on', 'off'] },
      HstsMaxAge: { meaning: 'max age of HSTS in seconds', example: '3600' },
      HstsPreload: { meaning: 'on or off: HSTS preload', example: 'on', values: ['on', 'off'] },
      HttpsForce: { meaning: 'on or off: redirect HTTP requests to HTTPS', example: 'on', values: ['on', 'off'] },
      HttpsForceCode: {
        meaning: 'status code of the redirect to HTTPS',
        example: '301',
        values: ['301', '302', '307', '308'],
      },
      HttpsNoSniDeny: { meaning: 'on or off: refuse TLS handshakes without SNI', example: 'on', values: ['on', 'off'] },
      HttpsSniVerify: { meaning: 'on or off: check the SNI of TLS handshakes', example: 'on', values: ['on', 'off'] },
      HttpsSniWhitelist: { meaning: 'SNI hostnames to allow, space separated', example: 'abc edf' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
    },
  },
  UpdateHttpsBasicConfiguration: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1231231221****' },
      ConfigId: { meaning: 'id of the rule or setting', example: '3528160969****' },
      Ciphersuite: {
        meaning: 'cipher suites to use; only if CiphersuiteGroup is custom',
        example: 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
      },
      CiphersuiteGroup: {
        meaning: 'cipher group to use: all, strict or custom (see Ciphersuite)',
        example: 'all',
        values: ['all', 'strict', 'custom'],
      },
      Http2: { meaning: 'on or off: HTTP/2', example: 'on', values: ['on', 'off'], default: 'on' },
      Http3: { meaning: 'on or off: HTTP/3', example: 'on', values: ['on', 'off'], default: 'on' },
      Https: { meaning: 'on or off: HTTPS', example: 'on', values: ['on', 'off'], default: 'on' },
      OcspStapling: { meaning: 'on or off: OCSP stapling', example: 'on', values: ['on', 'off'], default: 'off' },
      Rule: { meaning: 'expression that a request must match', example: '(http.host eq \\\\"video.example.com\\\\")' },
      RuleEnable: { meaning: 'whether the rule is on', example: 'on', values: ['on', 'off'] },
      RuleName: { meaning: 'name of the rule', example: 'rule_example' },
      Sequence: { meaning: 'order among the rules; lower runs first', example: '1' },
      Tls10: { meaning: 'on or off: TLS 1.0', example: 'on', values: ['on', 'off'], default: 'off' },
      Tls11: { meaning: 'on or off: TLS 1.1', example: 'on', values: ['on', 'off'], default: 'off' },
      Tls12: { meaning: 'on or off: TLS 1.2', example: 'on', values: ['on', 'off'], default: 'off' },
      Tls13: { meaning: 'on or off: TLS 1.3', example: 'on', values: ['on', 'off'], default: 'off' },
    },
  },
};
