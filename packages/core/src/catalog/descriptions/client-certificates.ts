// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  ActivateClientCertificate: {
    ram: { level: 'update', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the certificate', example: 'babaded901474b9693acf530e0fb****' },
    },
  },
  CreateClientCertificate: {
    ram: { level: 'create', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      ValidityDays: { meaning: 'days the certificate is valid', example: '365' },
      CSR: { meaning: 'certificate signing request as PEM text', example: '-----BEGIN CERTIFICATE REQUEST-----' },
      PkeyType: { meaning: 'key algorithm when ESA makes the key', example: 'RSA', requiredWhen: 'CSR is absent' },
    },
  },
  DeleteClientCaCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the certificate', example: 'baba39055622c008b90285a8838ed09a' },
    },
  },
  DeleteClientCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the certificate', example: 'baba39055622c008b90285a8838ed09a' },
    },
  },
  GetClientCaCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the certificate', example: 'babab9db65ee5efcca9f3d41d4b5****' },
    },
  },
  GetClientCaCertificateHostnames: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the client CA; without it, the ESA CA', example: 'babaded901474b9693acf530e0fb****' },
    },
  },
  GetClientCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the certificate', example: 'baba39055622c008b90285a8838ed09a' },
    },
  },
  GetClientCertificateHostnames: {
    deprecated: true,
    replacedBy: 'GetClientCaCertificateHostnames',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the client CA; without it, the ESA CA', example: 'baba39055622c008b90285a8838ed09a' },
    },
  },
  ListClientCaCertificates: {
    ram: { level: 'list', resource: 'site' },
    defaultPageSize: 20,
    maxPageSize: 100,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', min: 1, max: 500 },
      PageSize: { meaning: 'entries on a page', example: '20', default: '20', min: 1, max: 100 },
    },
  },
  ListClientCertificates: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      PageNumber: { meaning: 'page to read, from 1', example: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
    },
  },
  RevokeClientCertificate: {
    ram: { level: 'update', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Id: { meaning: 'id of the certificate', example: 'baba39055622c008b90285a8838ed09a' },
    },
  },
  SetClientCaCertificateHostnames: {
    since: '3.0.0',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456****' },
      Hostnames: { meaning: 'list of hostnames' },
      Id: { meaning: 'id of the client CA; without it, the ESA CA', example: 'babaabcd****' },
    },
  },
  SetClientCertificateHostnames: {
    deprecated: true,
    replacedBy: 'SetClientCaCertificateHostnames',
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Hostnames: { meaning: 'list of hostnames' },
      Id: { meaning: 'id of the client CA; without it, the ESA CA', example: 'babab9db65ee5efcca9f3d41d4b50d66' },
    },
  },
  UploadClientCaCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890123' },
      Certificate: { meaning: 'CA certificate as PEM text', example: '-----BEGIN CERTIFICATE-----' },
      Name: { meaning: 'name shown for the certificate', example: 'yourCertName' },
    },
  },
};
