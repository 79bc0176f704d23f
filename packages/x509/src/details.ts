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
  /** In lower-case hexadecimal. */
  readonly serialNumber: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly publicKey: PublicKeyInfo;
  readonly signature: SignatureInfo;
  /** Of the certificate's DER, in lower-case hexadecimal. */
  readonly fingerprints: { readonly sha1: string; readonly sha256: string };
  /** Whether it names itself as its issuer. Only its signature can tell whether it is. */
  readonly selfIssued: boolean;
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

/** Whether a certificate may issue others, and how long a chain. */
export interface BasicConstraints {
  readonly ca: boolean;
  /** How many intermediates may follow it. */
  readonly pathLength?: number | undefined;
}

/** A public key, without the key itself. */
export interface PublicKeyInfo {
  /** `RSA`, `ECDSA`, `Ed25519`; for others a name as common, or the object identifier. */
  readonly algorithm: string;
  /** Bits of the modulus or of the curve's field; missing for algorithms that are not known. */
  readonly size?: number | undefined;
  /** As in `P-256`; for elliptic curves only. */
  readonly curve?: string | undefined;
}

/** How a certificate is signed. */
export interface SignatureInfo {
  /** As the service writes it: `ECDSA-SHA256`, `SHA256-RSA`. */
  readonly name: string;
  /** `RSA`, `RSA-PSS`, `ECDSA`, `Ed25519`, or an object identifier. */
  readonly key: string;
  /** As in `SHA-256`; missing where the algorithm has none of its own, as Ed25519. */
  readonly hash?: string | undefined;
}
