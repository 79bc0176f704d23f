/**
 * A request that can be sent once. Its parts are reachable but not enumerable, and a console shows only its name,
 * with whatever options: no log of it holds a signature, a token or a key.
 */
export interface SignedRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** With the parameters of the query, of which some operations send a private key there. */
  readonly url: string;
  /** Names in lower case. `host` is left to the HTTP client, which takes it from the URL. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /**
   * Whether it may arrive once only, because it changes something. A transport then uses no connection on which the
   * runtime would send it again by itself, which most do after a kept one has closed.
   */
  readonly once: boolean;
}

type Parts = Pick<SignedRequest, 'url' | 'headers' | 'body'>;

/** In a function, because a bundler keeps a class with a computed name also where nobody uses it. */
const define = () =>
  class {
    declare readonly method: 'GET' | 'POST' | 'PUT';
    declare readonly once: boolean;
    readonly #parts: Parts;

    constructor(method: 'GET' | 'POST' | 'PUT', once: boolean, parts: Parts) {
      this.method = method;
      this.once = once;
      this.#parts = parts;
    }

    get url(): string {
      return this.#parts.url;
    }

    get headers(): Readonly<Record<string, string>> {
      return this.#parts.headers;
    }

    get body(): string | undefined {
      return this.#parts.body;
    }

    [Symbol.for('nodejs.util.inspect.custom')](): string {
      return 'SignedRequest';
    }
  };

export const SignedRequest: new (method: 'GET' | 'POST' | 'PUT', once: boolean, parts: Parts) => SignedRequest =
  /* @__PURE__ */ define();
