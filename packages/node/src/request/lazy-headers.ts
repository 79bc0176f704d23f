import type { IncomingHttpHeaders } from 'node:http';

/**
 * The `Headers` of a reply. A look-up reads the object that Node's parser made; everything else creates real `Headers`
 * from it. The first real `Headers` of a process takes 40 ms, because Node loads all of fetch for it.
 */
export class LazyHeaders implements Headers {
  readonly #parsed: IncomingHttpHeaders;
  #made: Headers | undefined;

  constructor(parsed: IncomingHttpHeaders) {
    this.#parsed = parsed;
  }

  get #full(): Headers {
    if (this.#made) return this.#made;
    const made = new Headers();
    for (const [name, value] of Object.entries(this.#parsed)) {
      for (const one of [value ?? []].flat()) made.append(name, one);
    }
    return (this.#made = made);
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    if (this.#made) return this.#made.get(key);
    const value = Object.hasOwn(this.#parsed, key) ? this.#parsed[key] : undefined;
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  append(name: string, value: string): void {
    this.#full.append(name, value);
  }

  delete(name: string): void {
    this.#full.delete(name);
  }

  set(name: string, value: string): void {
    this.#full.set(name, value);
  }

  getSetCookie(): string[] {
    return this.#full.getSetCookie();
  }

  forEach(callback: (value: string, name: string, parent: Headers) => void, thisArgument?: unknown): void {
    this.#full.forEach((value, name) => callback.call(thisArgument, value, name, this));
  }

  entries(): ReturnType<Headers['entries']> {
    return this.#full.entries();
  }

  keys(): ReturnType<Headers['keys']> {
    return this.#full.keys();
  }

  values(): ReturnType<Headers['values']> {
    return this.#full.values();
  }

  [Symbol.iterator](): ReturnType<Headers['entries']> {
    return this.#full[Symbol.iterator]();
  }

  /** `console.log` shows what it holds. */
  [Symbol.for('nodejs.util.inspect.custom')](): Headers {
    return this.#full;
  }
}
