/** Files that a PEM is downloaded as. */
export const PEM_FILES = ['fullchain.pem', 'cert.pem', 'chain.pem'] as const;

/** What a request has to say to be given the PEM of another certificate than ESA describes. */
export const CONFIRM_ANOTHER = 'another-certificate';
