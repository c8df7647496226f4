/**
 * `npm run -s score [-- --misses]`: reads the seeds, the dev policies and the SDK tables of ../shared and prints for each the
 * table of the scorer that stands there. Exits with 1 where ../shared is missing or a quote is not found in its document.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = process.env.MINGBAI_SHARED ?? join(root, '../shared')
const sets = [
  { name: 'seeds', gold: 'gold/seeds', documents: 'seeds' },
  { name: 'dev', gold: 'gold/dev', documents: 'gold/docs' },
  { name: 'tables', gold: 'tables/gold', documents: 'tables' },
]

if (!existsSync(join(shared, 'gold/score.mjs'))) {
  console.error(`The policies and their gold summaries are not at ${shared}; without them there is nothing to score.`)
  process.exit(1)
}

const folder = mkdtempSync(join(tmpdir(), 'mingbai-score-'))
let complete = true
for (const { name, gold, documents } of sets) {
  const wanted = new Set(readdirSync(join(shared, gold)).map((file) => file.replace(/\.json$/u, '')))
  const files = readdirSync(join(shared, documents)).filter((file) => wanted.has(file.replace(/\.(?:txt|html|md)$/u, '')))
  const out = join(folder, `${name}.ndjson`)
  const read = spawnSync(
    process.execPath,
    [join(root, 'scripts/summarize.ts'), '--json', ...files.map((file) => join(shared, documents, file))],
    {
      stdio: ['ignore', openSync(out, 'w'), 'inherit'],
    },
  )
  const scored = spawnSync(
    process.execPath,
    [join(shared, 'gold/score.mjs'), '--gold', join(shared, gold), '--docs', join(shared, documents), ...process.argv.slice(2), out],
    { encoding: 'utf8' },
  )
  console.log(`## ${name}\n${scored.stdout}${scored.stderr}`)
  const quotes = /quotes found in the document (\d+)\/(\d+)/u.exec(scored.stdout)
  complete &&= read.status === 0 && scored.status === 0 && (!quotes || quotes[1] === quotes[2])
}
rmSync(folder, { recursive: true })
process.exit(complete ? 0 : 1)
