import { ParameterError, parseJson } from '@esakit/node';
import { UsageError } from '../failure.js';

/** `Name=value` texts as an object of them. */
export function readParameters(
  pairs: readonly string[],
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  const parameters: Record<string, string> = { ...more };
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageError(`--param ${pair} has no name and value: give it as Name=value`);
    const name = pair.slice(0, equals);
    if (Object.hasOwn(parameters, name)) throw new UsageError(`the parameter ${name} is given twice`);
    parameters[name] = pair.slice(equals + 1);
  }
  return parameters;
}

/**
 * Uses texts as an operation's input. Which of its parameters are no texts is known to the operation alone: those that
 * it refuses are read as JSON (a number, `true`, a list) and tried once more.
 *
 * @throws {UsageError} for a parameter that is missing.
 */
export function withTypes<T>(
  operation: string,
  texts: Readonly<Record<string, string>>,
  use: (input: Record<string, unknown>) => T,
): T {
  try {
    return use(texts);
  } catch (error) {
    if (!(error instanceof ParameterError) || error.issues.length === 0) throw error;
    const refused = error.issues.map(({ path }) => /^[^.[]*/.exec(path)?.[0] ?? '');
    const missing = refused.find((name) => texts[name] === undefined);
    if (missing !== undefined) {
      throw new UsageError(`${operation} needs ${missing}: add ${FLAGS[missing] ?? `--param ${missing}=...`}`);
    }
    return use(
      Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, refused.includes(name) ? readValue(text) : text]),
      ),
    );
  }
}

/** Parameters that have a flag of their own. */
const FLAGS: Readonly<Record<string, string>> = { SiteId: '--site', Id: '--id' };

function readValue(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
