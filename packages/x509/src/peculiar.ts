// oxlint-disable-next-line import/no-unassigned-import -- @peculiar/x509 needs it, and first
import 'reflect-metadata';

/** All that is used of the library comes through here, so that what it needs is always there before it. */
export {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  type GeneralName,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
} from '@peculiar/x509';
