import { redactSecrets } from '@esakit/core/catalog';

/** What stands for a secret in a page. */
export const REDACTED = redactSecrets('secret', 'any');
