/**
 * A request that can be sent once. Its parts are reachable but not enumerable, and a console shows only its name,
 * with whatever options: no log of it holds a signature, a token or a key.
 */
export class SignedRequest {
  declare readonly method: 'GET' | 'POST' | 'PUT';
  readonly #url: string;
  /**
   * Whether it may arrive once only, because it changes something. A transport then uses no connection on which the
   * runtime would send it again by itself, which most do after a kept one has closed.
   */
  declare readonly once: boolean;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #body: string | undefined;

  constructor(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string | undefined,
    once: boolean,
  ) {
    this.method = method;
    this.#url = url;
    this.once = once;
    this.#headers = headers;
    this.#body = body;
  }

  /** With the parameters of the query, of which some operations send a private key there. */
  get url(): string {
    return this.#url;
  }

  /** Names in lower case. `host` is left to the HTTP client, which takes it from the URL. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  get body(): string | undefined {
    return this.#body;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'SignedRequest';
  }
}
