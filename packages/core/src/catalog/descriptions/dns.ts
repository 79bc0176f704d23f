// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  BatchCreateRecords: {
    ram: { level: 'create', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      RecordList: { meaning: 'records to create, as a JSON array of objects' },
    },
  },
  CreateRecord: {
    ram: { level: 'create', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Data: { meaning: 'content of the record; depends on its type', example: '{\n    "value":"2.2.2.2"\n}' },
      RecordName: { meaning: 'full name of the record', example: 'www.example.com' },
      Ttl: {
        meaning: 'seconds a resolver may keep the answer; 1 lets ESA choose',
        example: '30',
        min: 1,
        max: 86400,
        allowed: '1 (automatic) or 30 to 86400',
      },
      Type: { meaning: 'record type: A/AAAA, CNAME, TXT and others', example: 'A/AAAA' },
      AuthConf: { meaning: 'credentials for a private bucket origin' },
      BizName: {
        meaning: 'business scenario of a proxied record',
        example: 'web',
        values: ['image_video', 'api', 'web'],
        requiredWhen: 'Proxied=true',
      },
      Comment: {
        meaning: 'note on the record',
        example: 'This is a remark.',
        maxLength: 100,
        note: 'an error code of the service speaks of 50 characters',
      },
      HostPolicy: { meaning: 'host header sent to the origin', example: 'follow_origin_domain' },
      HttpPorts: { meaning: 'HTTP ports' },
      HttpsPorts: { meaning: 'HTTPS ports' },
      Proxied: { meaning: 'whether ESA proxies the record', example: 'true', values: ['true', 'false'] },
      SourceType: {
        meaning: 'kind of origin',
        example: 'OSS',
        values: ['OSS', 'S3', 'LB', 'OP', 'Domain'],
        default: 'Domain',
      },
    },
  },
  DeleteRecord: { parameters: { RecordId: { meaning: 'id of the record', example: '1234567890123' } } },
  ExportRecordCnames: { since: '3.8.0', parameters: { SiteId: { meaning: 'id of the site', example: '1234567890' } } },
  ExportRecords: { parameters: { SiteId: { meaning: 'id of the site', example: '1234567890123' } } },
  GetCnameFlattening: { parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  GetRecord: { parameters: { RecordId: { meaning: 'id of the record', example: '1234567890123' } } },
  GetSiteCurrentNS: { parameters: { SiteId: { meaning: 'id of the site', example: '1234567890123' } } },
  ListRecords: {
    defaultPageSize: 500,
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      BizName: {
        meaning: 'business scenario of a proxied record',
        example: 'web',
        values: ['image_video', 'api', 'web'],
      },
      CustomPort: { meaning: 'filter on the custom port setting of the records' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '10', default: '500', min: 1, max: 500 },
      Proxied: { meaning: 'whether ESA proxies the record', example: 'true', values: ['true', 'false'] },
      RecordMatchType: {
        meaning: 'how RecordName is compared',
        example: 'fuzzy',
        values: ['prefix', 'suffix', 'exact', 'fuzzy'],
        default: 'exact',
      },
      RecordName: { meaning: 'full name of the record', example: 'www.example.com' },
      SourceType: { meaning: 'kind of origin', example: 'OSS', values: ['OSS', 'S3', 'LB', 'OP', 'Domain'] },
      Type: { meaning: 'only DNS records of this type, such as CNAME', example: 'CNAME' },
    },
  },
  UpdateCnameFlattening: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      FlattenMode: {
        meaning: 'which CNAME records to flatten: all, or only at the root domain',
        example: 'flatten_all',
        values: ['flatten_all', 'flatten_at_root'],
        default: 'flatten_at_root',
      },
    },
  },
  UpdateRecord: {
    ram: { level: 'update', resource: '*' },
    parameters: {
      Data: { meaning: 'content of the record; depends on its type', example: '{\n    "value":"2.2.2.2"\n}' },
      RecordId: { meaning: 'id of the record', example: '1234567890123' },
      AuthConf: { meaning: 'credentials for a private bucket origin' },
      BizName: {
        meaning: 'business scenario of a proxied record',
        example: 'web',
        values: ['video_image', 'image_video', 'api', 'web'],
      },
      Comment: { meaning: 'note on the record', example: 'This is a remark.' },
      HostPolicy: {
        meaning: 'host header sent to the origin',
        example: 'follow_origin_domain',
        values: ['follow_hostname', 'follow_origin_domain'],
      },
      HttpPorts: { meaning: 'HTTP ports' },
      HttpsPorts: { meaning: 'HTTPS ports' },
      Proxied: { meaning: 'whether ESA proxies the record', example: 'true', values: ['true', 'false'] },
      SourceType: {
        meaning: 'kind of origin',
        example: 'OSS',
        values: ['OSS', 'S3', 'LB', 'OP', 'Domain'],
        default: 'Domain',
      },
      Ttl: {
        meaning: 'seconds a resolver may keep the answer; 1 lets ESA choose',
        example: '30',
        min: 1,
        max: 86400,
        allowed: '1 (automatic) or 30 to 86400',
      },
      Type: { meaning: 'record type, like TXT, CNAME or A/AAAA', example: 'A/AAAA' },
    },
  },
  UpdateSiteVanityNS: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      VanityNSList: {
        meaning: 'custom name servers, comma separated, 2 to 5 of them',
        example: 'ns1.example.com,ns2.example.com',
      },
    },
  },
};
