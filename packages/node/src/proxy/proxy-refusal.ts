/** A proxy that can't be reached or opens no connection to the server. */
export class ProxyRefusal extends Error {
  /** HTTP status of its reply, where it gave one. */
  readonly status: number | undefined;

  constructor(status?: number, cause?: unknown) {
    super(
      status === undefined ? 'no reply of the proxy' : `HTTP ${status}`,
      cause === undefined ? undefined : { cause },
    );
    this.name = 'ProxyRefusal';
    this.status = status;
  }
}
