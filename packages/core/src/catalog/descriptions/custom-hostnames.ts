// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  CreateCustomHostname: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Hostname: { meaning: 'the SaaS hostname', example: 'custom.site.com' },
      RecordId: { meaning: 'id of the record', example: '1234567890123' },
      SslFlag: { meaning: 'whether HTTPS is on', example: 'on', values: ['on', 'off'] },
      CasId: { meaning: 'id in Certificate Management Service', example: '30000478' },
      CasRegion: { meaning: 'region of the certificate in Certificate Management Service', example: 'cn-hangzhou' },
      CertType: { meaning: 'where the certificate comes from', example: 'free', values: ['free', 'upload', 'cas'] },
      Certificate: { meaning: 'certificate chain as PEM text, leaf first', example: '-----BEGIN CERTIFICATE-----' },
      PrivateKey: { meaning: 'private key as PEM text', example: '-----BEGIN PRIVATE KEY-----' },
    },
  },
  DeleteCustomHostname: {
    parameters: { HostnameId: { meaning: 'id of the SaaS hostname', example: '1234567890123' } },
  },
  GetCustomHostname: { parameters: { HostnameId: { meaning: 'id of the SaaS hostname', example: '1234567890123' } } },
  ListCustomHostnames: {
    defaultPageSize: 100,
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '744571165985008' },
      Hostname: { meaning: 'the SaaS hostname', example: 'custom.site.com' },
      NameMatchType: {
        meaning: 'how Hostname is compared with the SaaS hostnames',
        example: 'exact',
        values: ['prefix', 'suffix', 'exact', 'fuzzy'],
        default: 'exact',
      },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '100', default: '100', min: 1, max: 500 },
      RecordId: { meaning: 'id of the record', example: '1234567890123' },
      Status: {
        meaning: 'only SaaS hostnames in this state',
        example: 'active',
        values: ['pending', 'active', 'conflicted', 'offline'],
      },
    },
  },
  UpdateCustomHostname: {
    parameters: {
      HostnameId: { meaning: 'id of the SaaS hostname', example: '1234567890123' },
      CasId: { meaning: 'id in Certificate Management Service', example: '30000478' },
      CasRegion: { meaning: 'region of the certificate in Certificate Management Service', example: 'cn-hangzhou' },
      CertType: { meaning: 'where the certificate comes from', example: 'cas', values: ['free', 'upload', 'cas'] },
      Certificate: { meaning: 'certificate chain as PEM text, leaf first', example: '-----BEGIN CERTIFICATE-----' },
      PrivateKey: { meaning: 'private key as PEM text', example: '-----BEGIN PRIVATE KEY-----' },
      RecordId: { meaning: 'id of the record', example: '1234567890123' },
      SslFlag: { meaning: 'whether HTTPS is on', example: 'on', values: ['on', 'off'] },
    },
  },
  VerifyCustomHostname: {
    parameters: { HostnameId: { meaning: 'id of the SaaS hostname', example: '1234567890123' } },
  },
};
