/**
 * A request that can be sent once. Its headers and its body are reachable but not enumerable, so that no log of it
 * holds a signature, a token or a key.
 */
export class SignedRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #body: string | undefined;

  constructor(method: 'GET' | 'POST', url: string, headers: Readonly<Record<string, string>>, body?: string) {
    this.method = method;
    this.url = url;
    this.#headers = headers;
    this.#body = body;
  }

  /** Names in lower case. `host` is left to the HTTP client, which takes it from the URL. */
  get headers(): Readonly<Record<string, string>> {
    return this.#headers;
  }

  get body(): string | undefined {
    return this.#body;
  }
}
