/** Whether a URL's hostname is this machine (RFC 6761, 6.3; RFC 5735; RFC 4291). */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/.test(hostname);

/** Whether a URL's hostname is of this link, where no router and no proxy leads (RFC 3927, RFC 4291). */
export const isLinkLocal = (hostname: string): boolean => /^169\.254(\.\d+){2}$|^\[fe[89ab][\da-f]:/i.test(hostname);
