import type { Case, Target } from './case.js';
import { cases } from './index.js';
import { openStage } from './stage.js';

/** How one case went on one runtime. */
export interface Result {
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
  /** Why it failed, or was skipped. */
  readonly detail?: string;
  readonly milliseconds: number;
}

/** Cases at the same time: most of what they do is to wait. */
const PARALLEL = 4;

/** Milliseconds for one case, so that nothing hangs. */
const LIMIT = 20_000;

/**
 * Runs all cases, and watches for rejections that nobody handles.
 *
 * @param control - address of the control server.
 */
export async function runSuite(target: Target, control: string): Promise<Result[]> {
  const unhandled: string[] = [];
  const listen = (event: Event): void => {
    unhandled.push(describe((event as Event & { readonly reason?: unknown }).reason));
  };
  const { addEventListener, removeEventListener } = globalThis as Partial<typeof globalThis>;
  addEventListener?.('unhandledrejection', listen);
  const waiting = cases.map((one, index) => ({ one, index }));
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next.index] = await runCase(next.one, target, control);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  removeEventListener?.('unhandledrejection', listen);
  return [
    ...results,
    {
      name: 'runtime: no rejection is left unhandled',
      milliseconds: 0,
      ...(unhandled.length === 0 ? { status: 'passed' } : { status: 'failed', detail: unhandled.join('\n') }),
    },
  ];
}

async function runCase({ name, needs = [], run }: Case, target: Target, control: string): Promise<Result> {
  const reason = needs.map((feature) => target.lacks[feature]).find(Boolean);
  if (reason !== undefined) return { name, status: 'skipped', detail: reason, milliseconds: 0 };
  const started = performance.now();
  const stage = openStage(control, target.isPage ?? false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`not done after ${LIMIT} ms`)), LIMIT);
    });
    await Promise.race([run({ ...target, ...stage }), tooLong]);
    return { name, status: 'passed', milliseconds: performance.now() - started };
  } catch (error) {
    return { name, status: 'failed', detail: describe(error), milliseconds: performance.now() - started };
  } finally {
    clearTimeout(timer);
    await stage.close().catch(() => undefined);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `not an error: ${String(error)}`;
  const { message, stack = '' } = error;
  return stack.includes(message) ? stack : `${error.name}: ${message}\n${stack}`;
}
