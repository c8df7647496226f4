/**
 * Bytes of a file to text: by its byte order mark, by what an HTML page says of itself, else UTF-8, and GB 18030 (which holds GB 2312 and
 * GBK) where the bytes are no UTF-8. @throws TypeError with a message for people when it is not text at all.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  if (bytes.subarray(0, 4096).includes(0)) throw new TypeError('This is not a text file.')
  const named = /<meta[^>]{0,200}charset\s*=\s*(?:["']\s*)?([\w-]{2,20})/iu.exec(head)?.[1]
  // A page that says UTF-8 and isn't is common enough: bytes decide first.
  const utf8 = attempt('utf-8', bytes)
  if (utf8 !== null) return utf8
  const text =
    (named && attempt(/^(?:gb2312|gbk)$/iu.test(named) ? 'gb18030' : named, bytes)) ?? attempt('gb18030', bytes) ?? attempt('big5', bytes)
  return text || new TextDecoder(named && known(named) ? named : 'gb18030').decode(bytes)
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function known(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== ''
  } catch {
    return false
  }
}
