/** Whether a URL's hostname is this machine (RFC 6761, 6.3; RFC 5735; RFC 4291). */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/.test(hostname);
