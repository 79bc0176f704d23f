/** Event of a request that is given up, for a connection that is still being made for it. */
export const GIVEN_UP = 'esakit:given-up';
