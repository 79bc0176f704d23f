import type { Bytes } from '@esakit/core/x509';

/** A type of key, named as the service names it. */
export type KeyType = 'ECDSA' | 'RSA';

/** When a certificate is valid. */
export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** What a certificate of a server is for. */
export interface LeafPlan extends Validity {
  /** The first is the common name. */
  readonly hosts: readonly string[];
  /** In lower-case hex. */
  readonly serialNumber: string;
}

/** What a certificate of a client is for. */
export interface ClientPlan extends Validity {
  /** In DER. */
  readonly subject: Bytes;
  /** SubjectPublicKeyInfo in DER. */
  readonly spki: Bytes;
  /** In lower-case hex. */
  readonly serialNumber: string;
}

/** The account's authority for certificates of clients. */
export interface ClientAuthority {
  /** Of the authority itself. */
  readonly pem: string;
  /** Issues a certificate, and gives its PEM. */
  readonly issue: (plan: ClientPlan) => Promise<string>;
}

/** PEM of leaf and intermediate, and the leaf's SHA-256 fingerprint in lower-case hex. */
export interface IssuedCertificate {
  readonly pem: string;
  readonly fingerprint: string;
}

/**
 * Certificates as they were issued, and what issues more of them. These types stand apart from what issues, whose keys are
 * of WebCrypto, because the types of the package lead to them and need no library of the DOM.
 */
export interface IssuedCertificates {
  /** By the plan's id. */
  readonly certificates: ReadonlyMap<string, IssuedCertificate>;
  /** PEM of the root that every chain leads to. */
  readonly root: string;
  /** Issues one more. */
  readonly issueLeaf: (key: KeyType, plan: LeafPlan) => Promise<IssuedCertificate>;
  /** The authority for certificates of clients. It is made when it is needed, once. */
  readonly clientAuthority: () => Promise<ClientAuthority>;
}
