/** Command line: `npm run -s summarize -- [--json] [--text] FILE|DIR|-…`. See `--help`. */
import { readFile } from 'node:fs/promises'
import { detectDocument } from '../lib/detect/index.ts'
import { summarise } from '../lib/pipeline.ts'
import { decode } from './lib/decode.ts'
import { documentOf } from './lib/documents.ts'

const args = process.argv.slice(2)
const text = args.includes('--text')
for (const file of args.filter((arg) => !arg.startsWith('--'))) {
  const document = documentOf(file, decode(await readFile(file)))
  const summary = await summarise(document, { source: file, detection: detectDocument(document) })
  if (text) summary.document.text = document.text
  console.log(JSON.stringify(summary))
}
