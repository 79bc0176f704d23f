// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  ApplyCertificate: {
    ram: { level: 'create', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Domains: { meaning: 'domain names, comma separated', example: 'www.example.com,blog.example.com' },
      Type: {
        meaning: 'certificate authority and kind',
        example: 'lets_encrypt',
        values: ['lets_encrypt', 'digicert_single', 'digicert_wildcard'],
      },
    },
  },
  ApplyCustomHostnameCertificate: {
    parameters: { HostnameId: { meaning: 'id of the SaaS hostname', example: '1234567890123' } },
  },
  DeleteCertificate: {
    ram: { level: 'delete', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the certificate', example: 'babaded901474b9693acf530e0fb1d95' },
    },
  },
  DeleteKeylessServer: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '11223***' },
      Id: { meaning: 'id of the keyless server', example: 'baba39055622c008b90285a8838e****' },
    },
  },
  GetCertificate: {
    ram: { level: 'list', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the certificate', example: 'babaded901474b9693acf530e0fb1d95' },
    },
  },
  GetCertificateQuota: {
    ram: { level: 'list', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Type: { meaning: 'kind of quota', example: 'free' },
    },
  },
  GetDcvDelegation: { since: '3.5.0', parameters: { SiteId: { meaning: 'id of the site', example: '123456****' } } },
  GetKeylessServer: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '5407498413****' },
      Id: { meaning: 'id of the keyless server', example: 'baba39055622c008b90285a8838e****' },
    },
  },
  ListAsyncTasks: {
    since: '3.8.0',
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
      ResourceIds: { meaning: 'id of the resource the tasks belong to, such as a site id', example: '4080****3752512' },
      ResourceType: { meaning: 'kind of resource', example: 'site' },
      TaskStatus: {
        meaning: 'state of the tasks to list',
        example: 'success',
        values: ['in_progress', 'success', 'fail'],
      },
      TaskType: { meaning: 'kind of task, such as free_cert for a free certificate request', example: 'free_cert' },
    },
  },
  ListCasCertificates: {
    since: '3.3.0',
    maxPageSize: 1000,
    parameters: {
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '20', min: 1, max: 1000 },
      SearchKeyword: { meaning: 'part of a certificate name to look for', example: 'aliyun' },
    },
  },
  ListCertificates: {
    ram: { level: 'list', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Keyword: { meaning: 'text to search for', example: 'example' },
      PageNumber: { meaning: 'page to read, from 1', example: '3' },
      PageSize: { meaning: 'entries on a page', example: '10' },
      ValidOnly: { meaning: 'only certificates that are valid now', example: '1' },
    },
  },
  ListCertificatesByRecord: {
    ram: { level: 'list', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      RecordName: { meaning: 'full name of the record', example: 'www.example.com' },
      Detail: { meaning: 'include the certificates themselves', example: '1' },
      ValidOnly: { meaning: 'only certificates that are valid now', example: '1' },
    },
  },
  ListKeylessServers: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
    },
  },
  SetCertificate: {
    ram: { level: 'none', resource: '*' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Type: { meaning: 'where the certificate comes from', example: 'cas', values: ['cas', 'upload', 'keyless'] },
      CasId: { meaning: 'id in Certificate Management Service', example: '30000478', requiredWhen: 'Type=cas' },
      Certificate: {
        meaning: 'certificate chain as PEM text, leaf first',
        example: '-----BEGIN CERTIFICATE-----',
        requiredWhen: 'Type=upload or keyless',
      },
      Id: { meaning: 'id of the certificate to replace; without it a new one is added', example: '30001303' },
      KeyServerId: { meaning: 'id of the keyless server', example: '1233112****', requiredWhen: 'Type=keyless' },
      Name: {
        meaning: 'name shown for the certificate',
        example: 'yourCertName',
        requiredWhen: "Type=upload (documented; uploads without it have been accepted by users' tools)",
      },
      PrivateKey: {
        meaning: 'private key as PEM text',
        example: '-----BEGIN PRIVATE KEY-----',
        requiredWhen: 'Type=upload',
      },
      Region: {
        meaning: 'region of the certificate in Certificate Management Service',
        example: 'cn-hangzhou',
        values: ['cn-hangzhou', 'ap-southeast-1'],
        requiredWhen: 'Type=cas',
      },
    },
  },
  SetKeylessServer: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Host: { meaning: 'domain name or IP address of the keyless server', example: 'keyless.example.com' },
      Name: { meaning: 'name of the keyless server', example: 'example' },
      Port: { meaning: 'port of the keyless server', example: '443', min: 1, max: 65535 },
      CaCertificate: {
        meaning: 'CA certificate that checks the keyless server, PEM; only if Verify is true',
        example: '-----BEGIN CERTIFICATE-----****',
      },
      ClientCertificate: {
        meaning: 'client certificate for the keyless server, PEM; goes with ClientPrivateKey',
        example: '-----BEGIN CERTIFICATE-----****',
      },
      ClientPrivateKey: {
        meaning: 'private key of the client certificate, PEM; goes with ClientCertificate',
        example: '-----BEGIN RSA PRIVATE KEY-----****',
      },
      Id: { meaning: 'id of the keyless server', example: 'baba39055622c008b90285a8838e****' },
      Verify: {
        meaning: 'whether ESA checks the certificate of the keyless server',
        example: 'true',
        default: 'false',
      },
    },
  },
};
