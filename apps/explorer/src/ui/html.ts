import { html } from 'hono/html';

/** Markup with everything in it escaped. */
export type Html = ReturnType<typeof html>;

export const none: Html = html``;
