import { html, raw } from 'hono/html';
import { printableMarkup } from './printable.js';

/** Markup with everything in it escaped. */
export type Html = ReturnType<typeof html>;

export const none: Html = html``;

/** Markup in which characters that can't be seen are written out. */
export const safe = (markup: Html): Html => (markup instanceof Promise ? markup.then(written) : written(markup));

const written = (markup: string) => raw(printableMarkup(markup));
