import * as answers from '../../support/hostile/answers.js';
import * as connections from '../../support/hostile/connections.js';
import * as encodings from '../../support/hostile/encodings.js';
import type { Reply } from '../../support/hostile/exchange.js';
import * as service from '../../support/hostile/service.js';
import type { ScriptedAnswer } from './protocol.js';

/** Quotes all headers of the request, as a debugging proxy does. */
const echoed = (): Reply => service.echo((headers) => answers.html(502, headers));

const replies = { ...answers, ...connections, ...encodings, ...service, echoed } as unknown as Readonly<
  Record<string, (...options: readonly unknown[]) => Reply>
>;

/** The answer that a script names. */
export function readAnswer([name, ...options]: ScriptedAnswer): Reply {
  const reply = replies[name];
  if (!reply) throw new Error(`the hostile server knows no answer called ${name}`);
  return reply(...options);
}
