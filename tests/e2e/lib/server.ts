import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'

export interface TestServer {
  /** `http://127.0.0.1:port` */
  origin: string
  /** The same server under another name: another site for the browser. */
  other: string
  /** Paths asked for so far, in order. */
  requests(): string[]
  close(): Promise<void>
}

type Route = { type: string; body: string | Buffer }

const types: Record<string, string> = {
  '.html': 'text/html',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
}

/** Folders that are served, by the first part of the path. */
const folders: Record<string, string> = { samples: 'tests/samples', pages: '../shared/pages', e2e: 'tests/e2e/pages' }

/** A loopback server for the tests' pages that remembers what it was asked for. Pages say their own encoding, as the real ones do. */
export async function startServer(routes: Record<string, Route> = {}): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)
    asked.push(path)
    const found = routes[path] ?? fromFolder(path)
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', 'cache-control': 'no-store' })
    response.end(found?.body ?? '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    requests: () => [...asked],
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

function fromFolder(path: string): Route | null {
  const [, first = '', ...rest] = path.split('/')
  const folder = folders[first]
  if (folder === undefined) return null
  const root = resolve(folder)
  const file = resolve(root, ...rest)
  if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) return null
  const body = readFileSync(file)
  return { type: (types[extname(file)] ?? 'application/octet-stream') + encodingOf(first, rest.join('/'), body), body }
}

/** The real pages were saved without what their servers said of the encoding; the list beside them knows it. */
function encodingOf(folder: string, name: string, body: Buffer): string {
  if (folder !== 'pages' || /charset/iu.test(body.subarray(0, 4096).toString('latin1'))) return ''
  const line = readFileSync(join(folders['pages'] ?? '', 'manifest.tsv'), 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name}\t`))
  return `; charset=${line?.trimEnd().split('\t').at(-1) ?? 'utf-8'}`
}
