const NEWLINE = 10;
const EMPTY = new Uint8Array(0);

/** Reads lines and stretches of bytes off a stream. Memory: one chunk, and what is asked for. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = EMPTY;
  private at = 0;
  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line with its line end; what is longer than `most` comes in pieces. Null at the end of the stream. */
  async readLine(most: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < most && (await this.fill())) {
      const newline = this.chunk.indexOf(NEWLINE, this.at);
      const end = newline < 0 ? this.chunk.length : newline + 1;
      const part = this.cut(Math.min(end - this.at, most - size));
      parts.push(part);
      size += part.length;
      if (part.at(-1) === NEWLINE) break;
    }
    return parts.length ? join(parts) : null;
  }

  /** The next `size` bytes; fewer where the stream ends before. */
  async read(size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let left = size; left > 0 && (await this.fill());) {
      const part = this.cut(left);
      parts.push(part);
      left -= part.length;
    }
    return join(parts);
  }

  /** Passes over `size` bytes and gives how many there were: fewer where the stream ends before. */
  async skip(size: number): Promise<number> {
    let left = size;
    while (left > 0 && (await this.fill())) left -= this.cut(left).length;
    return size - left;
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  /** Sees that there are bytes to take; false at the end of the stream. */
  private async fill(): Promise<boolean> {
    while (this.at >= this.chunk.length) {
      const next = await this.chunks.next();
      if (next.done) return false;
      [this.chunk, this.at] = [next.value, 0];
    }
    return true;
  }

  private cut(size: number): Uint8Array {
    const part = this.chunk.subarray(this.at, this.at + size);
    this.at += part.length;
    return part;
  }
}

const join = (parts: readonly Uint8Array[]): Uint8Array =>
  parts.length === 1 ? (parts[0] ?? EMPTY) : Buffer.concat(parts);
