import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes a line and waits until the reader has taken it: a corpus must not pile up in memory. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain')
}

/** A line on the terminal that says how far it is, and is wiped away at the end. Silent when the stream is no terminal. */
export function progressOn(stream: NodeJS.WriteStream, total: number | null) {
  let done = 0
  const clear = () => stream.isTTY && stream.write('\r\u001b[2K')
  return {
    next(source: string) {
      done++
      if (!stream.isTTY) return
      clear()
      const place = total === null ? String(done) : `${done}/${total}`
      stream.write(`${place}  ${source}`.slice(0, Math.max(20, (stream.columns || 80) - 1)))
    },
    clear,
    get done() {
      return done
    },
  }
}
