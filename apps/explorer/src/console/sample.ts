import type { CatalogOperation, OperationDescription } from '@esakit/core/catalog';
import { buildForm, type FormValues } from './form/node.js';

/** The site of the documented sample, which the emulator has; some examples of it are masked. */
const SITE = '1234567890123';

/** The documented examples of the required parameters, so that a visitor without an account can run it at once. */
export function sampleValues({ input }: CatalogOperation, { parameters }: OperationDescription): FormValues {
  const required = buildForm(input, new Map()).filter((part) => part.required && part.kind === 'scalar');
  return new Map(
    required.flatMap(({ label }): [string, string][] => {
      const example = label === 'SiteId' ? SITE : (parameters[label]?.example ?? '');
      // Some examples are masked, or are the beginning of one.
      return example === '' || /\*|\n|^-----BEGIN|\.\.\./.test(example) ? [] : [[label, example]];
    }),
  );
}
