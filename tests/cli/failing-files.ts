import type * as syncFs from 'node:fs';
import type * as fs from 'node:fs/promises';
import { vi } from 'vitest';

/** Node's `fs`, of which a test may let the step fail that puts new files in place. */
export const spiedFs = (real: typeof syncFs): object => ({
  ...real,
  renameSync: vi.fn<typeof real.renameSync>(real.renameSync),
});

/** Node's `fs/promises`, of which a test may let any step of writing fail. */
export const spiedPromises = (real: typeof fs): object => ({
  ...real,
  rename: vi.fn<typeof real.rename>(real.rename),
  open: vi.fn<typeof real.open>(real.open),
  link: vi.fn<typeof real.link>(real.link),
  rm: vi.fn<typeof real.rm>(real.rm),
  mkdir: vi.fn<typeof real.mkdir>(real.mkdir),
});
