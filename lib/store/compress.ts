/** Deflates a text (UTF-8, raw deflate): Chinese policies shrink to about a quarter. */
export async function compress(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return pump(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
}

/** @throws TypeError when the bytes are damaged */
export async function decompress(bytes: Uint8Array): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await pump(bytes, new DecompressionStream('deflate-raw')))
}

async function pump(bytes: Uint8Array, through: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  // The write is not awaited before the read: with a large input the stream would wait for its reader. Its failure is the read's as well.
  const writer = through.writable.getWriter()
  const written = writer.write(new Uint8Array(bytes)).then(() => writer.close())
  written.catch(() => {})
  return new Uint8Array(await new Response(through.readable).arrayBuffer())
}
