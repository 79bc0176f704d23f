/** A request to sign, and every value on the way to its signature. */
export interface RequestVector {
  readonly name: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly method: string;
  readonly host: string;
  readonly query: Readonly<Record<string, string>>;
  readonly action: string;
  readonly version: string;
  readonly date: string;
  readonly nonce: string;
  /** Further headers to sign, as they were given. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentSha256: string;
  readonly canonicalQuery: string;
  readonly canonicalRequest: string;
  readonly canonicalRequestSha256: string;
  readonly stringToSign: string;
  readonly signature: string;
  readonly authorization: string;
}

/** Computed by the service's own documentation and SDK, not by us. */
export const requestVectors: readonly RequestVector[] = [
  {
    name: 'the example of the signature documentation',
    accessKeyId: 'YourAccessKeyId',
    accessKeySecret: 'YourAccessKeySecret',
    method: 'POST',
    host: 'ecs.cn-shanghai.aliyuncs.com',
    query: { ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd', RegionId: 'cn-shanghai' },
    action: 'RunInstances',
    version: '2014-05-26',
    date: '2023-10-26T10:22:32Z',
    nonce: '3156853299f313e23d1673dc12e1703d',
    headers: {},
    contentSha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    canonicalQuery: 'ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai',
    canonicalRequest: [
      'POST',
      '/',
      'ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai',
      'host:ecs.cn-shanghai.aliyuncs.com',
      'x-acs-action:RunInstances',
      'x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-acs-date:2023-10-26T10:22:32Z',
      'x-acs-signature-nonce:3156853299f313e23d1673dc12e1703d',
      'x-acs-version:2014-05-26',
      '',
      'host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ].join('\n'),
    canonicalRequestSha256: '7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259',
    stringToSign: 'ACS3-HMAC-SHA256\n7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259',
    signature: '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
    authorization:
      'ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0',
  },
  {
    name: 'GetCertificate',
    accessKeyId: 'testAccessKeyId',
    accessKeySecret: 'testAccessKeySecret',
    method: 'POST',
    host: 'esa.cn-hangzhou.aliyuncs.com',
    query: { SiteId: '1234567890123', Id: 'babaded901474b9693acf530e0fb1d95' },
    action: 'GetCertificate',
    version: '2024-09-10',
    date: '2026-01-02T03:04:05Z',
    nonce: '0123456789abcdef0123456789abcdef',
    headers: {},
    contentSha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    canonicalQuery: 'Id=babaded901474b9693acf530e0fb1d95&SiteId=1234567890123',
    canonicalRequest: [
      'POST',
      '/',
      'Id=babaded901474b9693acf530e0fb1d95&SiteId=1234567890123',
      'host:esa.cn-hangzhou.aliyuncs.com',
      'x-acs-action:GetCertificate',
      'x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-acs-date:2026-01-02T03:04:05Z',
      'x-acs-signature-nonce:0123456789abcdef0123456789abcdef',
      'x-acs-version:2024-09-10',
      '',
      'host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ].join('\n'),
    canonicalRequestSha256: '9dce3d77a80405cbf6380cb35e16912ab9bac79ef2ca43612fa86c3a20a0b6fd',
    stringToSign: 'ACS3-HMAC-SHA256\n9dce3d77a80405cbf6380cb35e16912ab9bac79ef2ca43612fa86c3a20a0b6fd',
    signature: '7435541224f46103eb79e3bbf22e1bfd465f09d1d3c5752fed63cc7812119c35',
    authorization:
      'ACS3-HMAC-SHA256 Credential=testAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=7435541224f46103eb79e3bbf22e1bfd465f09d1d3c5752fed63cc7812119c35',
  },
  {
    name: 'ListSites with a name full of reserved characters and a tag filter',
    accessKeyId: 'testAccessKeyId',
    accessKeySecret: 'testAccessKeySecret',
    method: 'GET',
    host: 'esa.cn-hangzhou.aliyuncs.com',
    query: {
      PageNumber: '1',
      PageSize: '500',
      SiteName: "ex ample*(1)~!'.com",
      TagFilter: '[{"Key":"tag1","Value":"a b&c=d"}]',
    },
    action: 'ListSites',
    version: '2024-09-10',
    date: '2026-01-02T03:04:05Z',
    nonce: '0123456789abcdef0123456789abcdef',
    headers: {},
    contentSha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    canonicalQuery:
      'PageNumber=1&PageSize=500&SiteName=ex%20ample%2A%281%29~%21%27.com&TagFilter=%5B%7B%22Key%22%3A%22tag1%22%2C%22Value%22%3A%22a%20b%26c%3Dd%22%7D%5D',
    canonicalRequest: [
      'GET',
      '/',
      'PageNumber=1&PageSize=500&SiteName=ex%20ample%2A%281%29~%21%27.com&TagFilter=%5B%7B%22Key%22%3A%22tag1%22%2C%22Value%22%3A%22a%20b%26c%3Dd%22%7D%5D',
      'host:esa.cn-hangzhou.aliyuncs.com',
      'x-acs-action:ListSites',
      'x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-acs-date:2026-01-02T03:04:05Z',
      'x-acs-signature-nonce:0123456789abcdef0123456789abcdef',
      'x-acs-version:2024-09-10',
      '',
      'host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ].join('\n'),
    canonicalRequestSha256: '6cb7f6c23ae19ddcfc6d2d0226a196fe1f41f75adc93e04e3b9cf15279821b39',
    stringToSign: 'ACS3-HMAC-SHA256\n6cb7f6c23ae19ddcfc6d2d0226a196fe1f41f75adc93e04e3b9cf15279821b39',
    signature: 'f2bf7773b8fc991dc00915ca1c7beb1369f5400ca6a71f85e1141e2e3279aba3',
    authorization:
      'ACS3-HMAC-SHA256 Credential=testAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=f2bf7773b8fc991dc00915ca1c7beb1369f5400ca6a71f85e1141e2e3279aba3',
  },
  {
    name: 'a further header with blanks around and in its value',
    accessKeyId: 'testAccessKeyId',
    accessKeySecret: 'testAccessKeySecret',
    method: 'GET',
    host: 'esa.cn-hangzhou.aliyuncs.com',
    query: {},
    action: 'GetSite',
    version: '2024-09-10',
    date: '2026-01-02T03:04:05Z',
    nonce: '0123456789abcdef0123456789abcdef',
    headers: { 'x-acs-custom': '  a  b  ' },
    contentSha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    canonicalQuery: '',
    canonicalRequest: [
      'GET',
      '/',
      '',
      'host:esa.cn-hangzhou.aliyuncs.com',
      'x-acs-action:GetSite',
      'x-acs-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-acs-custom:a  b',
      'x-acs-date:2026-01-02T03:04:05Z',
      'x-acs-signature-nonce:0123456789abcdef0123456789abcdef',
      'x-acs-version:2024-09-10',
      '',
      'host;x-acs-action;x-acs-content-sha256;x-acs-custom;x-acs-date;x-acs-signature-nonce;x-acs-version',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ].join('\n'),
    canonicalRequestSha256: 'b9c1c6fa878fb64ade820449abb18c00d7111157dea2c04edca367e68eadabeb',
    stringToSign: 'ACS3-HMAC-SHA256\nb9c1c6fa878fb64ade820449abb18c00d7111157dea2c04edca367e68eadabeb',
    signature: '1b15dbc896b6c6cd2d52d415d52f21343656e8e82a07b0f14525a46853df2e25',
    authorization:
      'ACS3-HMAC-SHA256 Credential=testAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-custom;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=1b15dbc896b6c6cd2d52d415d52f21343656e8e82a07b0f14525a46853df2e25',
  },
];

/** Hash of an empty body. */
export const emptySha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export const hmacVector = {
  key: 'secret',
  message: 'source',
  hmac: '1d93c62698a1c26427265668e79fac099aa26c1df873669599a2fb2f272e64c9',
};

export const encodingVectors: readonly { readonly text: string; readonly encoded: string }[] = [
  { text: 'a/b/c/ test', encoded: 'a%2Fb%2Fc%2F%20test' },
  {
    text: ' !\'()*+,/:;=?@[]~-_.%&#"é中😀',
    encoded: '%20%21%27%28%29%2A%2B%2C%2F%3A%3B%3D%3F%40%5B%5D~-_.%25%26%23%22%C3%A9%E4%B8%AD%F0%9F%98%80',
  },
];

/** Parameters and what they are in the flat style. */
export const flatteningVectors: readonly {
  readonly parameters: object;
  readonly flat: Readonly<Record<string, string>>;
}[] = [
  {
    parameters: {
      ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd',
      RegionId: 'cn-shanghai',
      Tag: [{ tag1: 'value1', tag2: 'value2' }],
    },
    flat: {
      ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd',
      RegionId: 'cn-shanghai',
      'Tag.1.tag1': 'value1',
      'Tag.1.tag2': 'value2',
    },
  },
  { parameters: { key: ['value1', 'value2'] }, flat: { 'key.1': 'value1', 'key.2': 'value2' } },
  {
    parameters: { client: 'test', tag: { key: 'value' }, strs: ['str1', 'str2'] },
    flat: { client: 'test', 'tag.key': 'value', 'strs.1': 'str1', 'strs.2': 'str2' },
  },
];

/** Names as given and in the order of the canonical query. */
export const sortingVector = {
  given: [
    'InstanceId.1',
    'InstanceId.2',
    'InstanceId.3',
    'InstanceId.4',
    'InstanceId.5',
    'InstanceId.6',
    'InstanceId.7',
    'InstanceId.8',
    'InstanceId.9',
    'InstanceId.10',
    'InstanceId.11',
    'InstanceId.12',
  ],
  sorted: [
    'InstanceId.1',
    'InstanceId.10',
    'InstanceId.11',
    'InstanceId.12',
    'InstanceId.2',
    'InstanceId.3',
    'InstanceId.4',
    'InstanceId.5',
    'InstanceId.6',
    'InstanceId.7',
    'InstanceId.8',
    'InstanceId.9',
  ],
};

export const formVector = {
  parameters: { SiteId: 1234567890123, Type: 'cas', CasId: 30000478, Region: 'cn-hangzhou', Name: 'my cert*中' },
  body: 'SiteId=1234567890123&Type=cas&CasId=30000478&Region=cn-hangzhou&Name=my%20cert*%E4%B8%AD',
};
