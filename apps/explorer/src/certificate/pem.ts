const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** The certificates of a PEM text, one by one, and nothing else of it. */
export const certificatesOf = (pem: string | undefined): string[] =>
  (pem?.match(CERTIFICATE) ?? []).map((block) => `${block.replaceAll('\r', '').trim()}\n`);
