const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** The certificates of a PEM text, one by one, and nothing else of it. */
export const certificatesOf = (pem: string | undefined): string[] =>
  (pem?.match(CERTIFICATE) ?? []).map((block) => `${block.replaceAll('\r', '').trim()}\n`);

/** Files that a PEM is downloaded as. */
export const PEM_FILES = ['fullchain.pem', 'cert.pem', 'chain.pem'] as const;

/** What a request has to say to be given the PEM of another certificate than ESA describes. */
export const CONFIRM_ANOTHER = 'another-certificate';
