declare const ESAKIT_VERSION: string;

/** Version of the packages, put in when they are built. */
export const VERSION: string = ESAKIT_VERSION;
