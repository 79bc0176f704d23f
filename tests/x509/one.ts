import {
  type CertificateDetails,
  type Finding,
  inspectCertificate,
  verifyCertificate,
  type VerifyOptions,
} from '@esakit/x509';
import { ecKeys, issue, type Request } from './issue.js';
import { NOW } from './setup.js';

/** One pair of keys for all to which keys don't matter. */
const keys = ecKeys();

/** A self-signed certificate of www.example.com, but for what is asked for. */
export const pemOf = (request: Request = {}): string => issue({ keys, names: ['www.example.com'], ...request }).pem;

/** What a certificate that is issued like this says. */
export const read = (request: Request): CertificateDetails => inspectCertificate(pemOf(request)).leaf;

/** Verifies a certificate that is issued like this. */
export const verify = (request: Request, options: VerifyOptions = {}): Promise<Finding[]> =>
  verifyCertificate({ Certificate: pemOf(request) }, { now: NOW, ...options });
