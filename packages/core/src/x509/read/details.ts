/** What a certificate says (RFC 5280). */
export interface CertificateDetails {
  /** Distinguished name, as in `CN=www.example.com`. */
  readonly subject: string;
  readonly commonName?: string | undefined;
  /** Distinguished name of the issuer. */
  readonly issuer: string;
  readonly issuerCommonName?: string | undefined;
  readonly issuerOrganisation?: string | undefined;
  /** Subject alternative names: domain names and IP addresses, as they are written there. */
  readonly names: readonly string[];
  /** In lower-case hexadecimal; a negative one has a minus in front. */
  readonly serialNumber: string;
  /** Missing where it isn't a date by RFC 5280, and clients would not agree on what it means. */
  readonly notBefore: Date | undefined;
  /** Likewise. */
  readonly notAfter: Date | undefined;
  readonly publicKey: PublicKeyInfo;
  readonly signature: SignatureInfo;
  /** Of the certificate's DER, in lower-case hexadecimal. */
  readonly fingerprints: { readonly sha1: string; readonly sha256: string };
  /** Whether it names itself as its issuer. Only its signature can tell whether it is. */
  readonly selfIssued: boolean;
  /** Each extension, in the certificate's order. */
  readonly extensions: readonly ExtensionInfo[];
  /** As in `digitalSignature`; missing where the certificate doesn't limit it. */
  readonly keyUsage?: readonly string[] | undefined;
  /** As in `serverAuth`, or an object identifier; missing where the certificate doesn't limit it. */
  readonly extendedKeyUsage?: readonly string[] | undefined;
  readonly basicConstraints?: BasicConstraints | undefined;
  /** In hexadecimal. */
  readonly subjectKeyId?: string | undefined;
  /** The issuer's `subjectKeyId`, in hexadecimal. */
  readonly authorityKeyId?: string | undefined;
  /** Where to ask whether it was revoked. */
  readonly ocsp: readonly string[];
  /** Where the issuer's certificate can be fetched. */
  readonly caIssuers: readonly string[];
  /** Where lists of revoked certificates are. */
  readonly crl: readonly string[];
}

/** An extension of a certificate. */
export interface ExtensionInfo {
  /** Object identifier, as in `2.5.29.17`; empty where not even that can be read. */
  readonly oid: string;
  /** As in `subjectAltName`; missing for one that is not known here. */
  readonly name?: string | undefined;
  /** Whether a client that doesn't know it has to refuse the certificate. */
  readonly critical: boolean;
  /** False where it is damaged; the rest of the certificate is read all the same. */
  readonly readable: boolean;
}

/** Whether a certificate may issue others, and how long a chain. */
export interface BasicConstraints {
  readonly ca: boolean;
  /** How many intermediates may follow it. */
  readonly pathLength?: number | undefined;
}

/** A public key, without the key itself. */
export interface PublicKeyInfo {
  /** `RSA`, `RSA-PSS`, `ECDSA`, `SM2`, `Ed25519`; for others a name as common, or the object identifier. */
  readonly algorithm: string;
  /** Bits of the modulus or of the curve's field; missing for algorithms that are not known. */
  readonly size?: number | undefined;
  /**
   * As in `P-256`, or an object identifier; for elliptic curves only. A curve given by its
   * parameters has the name of the known curve that has these, and no name if there is none.
   */
  readonly curve?: string | undefined;
}

/** How a certificate is signed. */
export interface SignatureInfo {
  /** As the service writes it: `ECDSA-SHA256`, `SHA256-RSA`. */
  readonly name: string;
  /** `RSA`, `RSA-PSS`, `ECDSA`, `SM2`, `Ed25519`, or an object identifier. */
  readonly key: string;
  /** As in `SHA-256`; missing where the algorithm has none of its own, as Ed25519. */
  readonly hash?: string | undefined;
}
