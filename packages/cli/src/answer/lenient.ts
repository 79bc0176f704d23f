import type { Client, Hooks, Shape } from '@esakit/node';
import { type Io, say } from '../io.js';

const SHOWN = 3;

/** Reads answers of another shape than documented, and says so once for each operation. */
export function createLenientReading(io: Io): {
  readonly onDrift: NonNullable<Hooks['onDrift']>;
  /** The client with its answers in the documented shape, as far as they can be brought into it. */
  readonly around: (client: Pick<Client, 'send'>) => Pick<Client, 'send'>;
} {
  const told = new Set<string>();
  return {
    onDrift: ({ operation, issues }) => {
      if (told.has(operation)) return;
      told.add(operation);
      const fields = issues
        .slice(0, SHOWN)
        .map(({ path, expected, received }) => `${path} is ${received}, not ${expected}`);
      const more = issues.length > SHOWN ? `; and ${issues.length - SHOWN} more` : '';
      say(io, `an answer of ${operation} differs from what is documented: ${fields.join('; ')}${more}`);
    },
    around: (client) => ({
      send: async (operation, input, options) => {
        const answer = await client.send(operation, input, options);
        if (!told.has(operation.name)) return answer;
        const { fitAnswer } = await import('./fit.js');
        return { ...answer, data: fitAnswer(operation.output as Shape, answer.data) as typeof answer.data };
      },
    }),
  };
}
