/**
 * A request that can be sent once. Its parts are reachable but not enumerable, and a console shows nothing but its name,
 * whatever it is told: no log of it holds a signature, a token or a key.
 */
export class SignedRequest {
  readonly method: 'GET' | 'POST';
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #body: string | undefined;

  constructor(method: 'GET' | 'POST', url: string, headers: Readonly<Record<string, string>>, body?: string) {
    this.method = method;
    this.#url = url;
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
