declare const ESAKIT_VERSION: string;

/** Version of this package, put in when it is built. */
export const VERSION: string = ESAKIT_VERSION;
