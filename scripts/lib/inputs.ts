import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { PolicyDocument } from '../../lib/model.ts'
import { decode } from './decode.ts'
import { documentOf, documentOfHtml, documentOfText, readable } from './documents.ts'

/** One thing to read. `document` throws (or rejects) with a message for people when it can't be read. */
export interface Input {
  source: string
  document: () => Promise<PolicyDocument>
}

/** A line of standard input. `source` becomes the summary's; an address is also what links are resolved against. */
const Line = z
  .object({ source: z.string(), html: z.string().optional(), text: z.string().optional(), url: z.string().optional() })
  .refine((line) => (line.html === undefined) !== (line.text === undefined), 'either html or text')

/** Everything that the arguments name, one after the other; folders with all that is readable in them, by name. */
export async function* inputsOf(paths: readonly string[], stdin: NodeJS.ReadableStream): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* linesOf(stdin)
    else yield* filesOf(path)
  }
}

/** How many files the arguments name; null when standard input or a backup is among them: they say so only at their end. */
export async function countInputs(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-') || paths.some(isBackup)) return null
  let count = 0
  for (const path of paths) for await (const file of walk(path)) count += file ? 1 : 0
  return count
}

async function* filesOf(path: string): AsyncGenerator<Input> {
  for await (const file of walk(path)) {
    if (isBackup(file)) {
      // Loaded for backups alone: the store's schemas take their time.
      const { policiesOf } = await import('./backup.ts')
      yield* policiesOf(file)
      continue
    }
    yield {
      source: file,
      document: async () => {
        if (!readable.includes(extname(file).toLowerCase()))
          throw new TypeError(`Not a kind of file that can be read (${readable.join(', ')}).`)
        return documentOf(file, decode(await readFile(file)))
      },
    }
  }
}

/** Is this a file that the library's backup writes, by its name? */
const isBackup = (path: string): boolean => /\.ndjson(?:\.gz)?$/iu.test(path)

/** A path that does not exist comes back as it is: reading it gives the error. */
async function* walk(path: string): AsyncGenerator<string> {
  const found = await stat(path).catch(() => null)
  if (!found?.isDirectory()) {
    yield path
    return
  }
  const entries = await readdir(path, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const inner = join(path, entry.name)
    // Links to folders are left out: they may lead in circles.
    if (entry.isDirectory()) yield* walk(inner)
    else if (!entry.isSymbolicLink() && readable.includes(extname(entry.name).toLowerCase())) yield inner
  }
}

async function* linesOf(stdin: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let number = 0
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() !== '') yield inputOfLine(line, `-:${number}`)
  }
}

function inputOfLine(line: string, place: string): Input {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    return failing(place, error)
  }
  const parsed = Line.safeParse(json)
  if (!parsed.success) return failing(place, new TypeError(z.prettifyError(parsed.error)))
  const { source, html, text = '', url } = parsed.data
  const address = url ?? (/^https?:/iu.test(source) ? source : null)
  return { source, document: async () => (html === undefined ? documentOfText(source, text, address) : documentOfHtml(html, address)) }
}

const failing = (source: string, error: unknown): Input => ({ source, document: () => Promise.reject(error) })
