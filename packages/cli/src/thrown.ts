/** The code and the message of what was thrown, whatever that is. Node's errors have codes such as `ENOENT`. */
export const readThrown = (thrown: unknown): Pick<NodeJS.ErrnoException, 'code' | 'message'> =>
  thrown instanceof Error ? thrown : { message: String(thrown) };
