import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { consumer } from '../consumer/places.mjs';

/** The entries with operations, as they are installed. */
export const areas = () =>
  readdirSync(join(consumer, 'node_modules/@esakit/core/dist/operations'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `@esakit/core/operations/${file.slice(0, -3)}`);
