/** The bytes of a body, in the order that they come. */
export interface Collector {
  add(chunk: Buffer): void;
  bytes(): Buffer;
}

/**
 * Collects chunks: the first as it is, because most bodies are one, and the others in a buffer that doubles. To keep
 * the chunks themselves takes hundreds of times as much memory where they are small, because each holds what was read
 * with it.
 */
export function createCollector(): Collector {
  let buffer: Buffer | undefined;
  let size = 0;
  return {
    add(chunk) {
      const end = size + chunk.length;
      if (buffer === undefined) buffer = chunk;
      else {
        if (end > buffer.length) buffer = Buffer.concat([buffer.subarray(0, size)], Math.max(end, 2 * buffer.length));
        chunk.copy(buffer, size);
      }
      size = end;
    },
    bytes: () => buffer?.subarray(0, size) ?? Buffer.alloc(0),
  };
}
