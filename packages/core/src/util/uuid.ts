/**
 * A random UUID. Pages without TLS have no `randomUUID` and get as many random bits as four decimal numbers instead: to
 * ask for the bits takes several times as long.
 */
export const randomUuid = (): string => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
