/** The name of a secret in the environment, as in `ESAKIT_AUTH_CONF_SECRET_KEY`. Items of lists count from 1. */
export const variableOf = (path: readonly string[]): string =>
  ['ESAKIT', ...path.map((step) => (/^\d+$/.test(step) ? String(Number(step) + 1) : step))]
    .join('_')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase();
