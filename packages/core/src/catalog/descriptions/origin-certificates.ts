// Written by scripts/operations from spec/: change those.
import type { Descriptions } from '../description.js';

export const descriptions: Descriptions = {
  DeleteOriginCaCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Id: { meaning: 'id of the certificate', example: 'babaabcd****' },
    },
  },
  DeleteOriginClientCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Id: { meaning: 'id of the certificate', example: 'babaabcd****' },
    },
  },
  DeleteSiteOriginClientCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Id: { meaning: 'id of the certificate', example: 'babaabcd****' },
    },
  },
  GetOriginCaCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Id: { meaning: 'id of the certificate', example: 'babaabcd****' },
    },
  },
  GetOriginClientCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Id: { meaning: 'id of the certificate', example: 'babaabcd****' },
    },
  },
  GetOriginClientCertificateHostnames: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Id: { meaning: 'id of the certificate', example: 'babaabcd****' },
    },
  },
  GetSiteOriginClientCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Id: { meaning: 'id of the certificate', example: 'babaabcd****' },
    },
  },
  ListOriginCaCertificates: {
    ram: { level: 'list', resource: 'site' },
    defaultPageSize: 20,
    maxPageSize: 500,
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1', min: 1 },
      PageSize: { meaning: 'entries on a page', example: '10', default: '20', min: 1, max: 500 },
    },
  },
  ListOriginClientCertificates: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
    },
  },
  ListSiteOriginClientCertificates: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      PageNumber: { meaning: 'page to read, from 1', example: '1', default: '1' },
      PageSize: { meaning: 'entries on a page', example: '20' },
    },
  },
  SetOriginClientCertificateHostnames: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Hostnames: { meaning: 'list of hostnames' },
      Id: { meaning: 'id of the certificate', example: 'babaabcd****' },
    },
  },
  UploadOriginCaCertificate: {
    ram: { level: 'create', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '1234567890***' },
      Certificate: { meaning: 'CA certificate as PEM text', example: '-----BEGIN CERTIFICATE-----' },
      Name: { meaning: 'name shown for the certificate', example: 'example' },
    },
  },
  UploadOriginClientCertificate: {
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Certificate: { meaning: 'certificate chain as PEM text, leaf first', example: '-----BEGIN CERTIFICATE-----' },
      PrivateKey: { meaning: 'private key as PEM text', example: '-----BEGIN PRIVATE KEY-----' },
      Name: { meaning: 'name shown for the certificate', example: 'test' },
    },
  },
  UploadSiteOriginClientCertificate: {
    ram: { level: 'create', resource: 'site' },
    parameters: {
      SiteId: { meaning: 'id of the site', example: '123456789****' },
      Certificate: { meaning: 'certificate chain as PEM text, leaf first', example: '-----BEGIN CERTIFICATE-----' },
      PrivateKey: { meaning: 'private key as PEM text', example: '-----BEGIN PRIVATE KEY-----' },
      Name: { meaning: 'name shown for the certificate', example: 'example' },
    },
  },
};
