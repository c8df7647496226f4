import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = walk(join(root, 'lib'))
  .concat(walk(join(root, 'entrypoints')), walk(join(root, 'components')))
  .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$/u.test(file))
  .map((file) => relative(root, file))
const source = (file: string) => readFileSync(join(root, file), 'utf8')

describe('the tree is the architecture', () => {
  const stages = ['detect', 'extract', 'locate', 'structure', 'classify', 'facts', 'check']

  test('a stage imports the model, readings, text and knowledge, and no other stage', () => {
    const strays = sources
      .filter((file) => stages.includes(file.split('/')[1]!))
      .flatMap((file) => imports(file).map((to) => [file, to] as const))
      .filter(([file, to]) => {
        const [folder, stage] = to.split('/')
        return folder === 'lib' && stages.includes(stage!) && stage !== file.split('/')[1]
      })
    // The checks look at what the families found; they may ask the families' own helpers for a domain's owner.
    expect(strays.map(([file, to]) => `${file} imports ${to}: a stage takes what it needs as an argument from lib/pipeline.ts`)).toEqual([])
  })

  test('only lib/pipeline.ts knows the order of the stages', () => {
    const knowing = sources.filter(
      (file) =>
        new Set(
          imports(file)
            .map((to) => to.split('/')[1])
            .filter((stage) => stages.includes(stage!)),
        ).size > 3,
    )
    expect(knowing).toEqual(['lib/pipeline.ts'])
  })

  test('every fact family stands in the pipeline', () => {
    const pipeline = source('lib/pipeline.ts')
    const families = readdirSync(join(root, 'lib/facts'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const missing = families.filter((family) => !pipeline.includes(`./facts/${family.name}/index.ts`))
    expect(missing.map((family) => `${family.name}: call it in lib/pipeline.ts`)).toEqual([])
  })
})

test("Chinese words stand in lib/knowledge and in a family's reading of Chinese, behind the index.ts that chooses by language", () => {
  const own = (file: string) =>
    file.startsWith('lib/knowledge/') ||
    /(?:^|[/.-])zh[.-]/u.test(file) ||
    (/^lib\/facts\/[\w-]+\//u.test(file) && !file.endsWith('/index.ts'))
  const speaking = sources.filter((file) => code(source(file)).some((line) => /\p{Script=Han}/u.test(line)))
  expect(speaking.filter((file) => !own(file)).map((file) => `${file}: move its words to lib/knowledge`)).toEqual([])
  // Whoever stands outside a family must not reach past its index.ts for files that speak Chinese.
  const reached = sources
    .filter((file) => !file.startsWith('lib/facts/') && !file.startsWith('lib/knowledge/'))
    .flatMap((file) =>
      imports(file)
        .filter((to) => to.startsWith('lib/facts/') && speaking.includes(to))
        .map((to) => `${file} imports ${to}: move its words to lib/knowledge`),
    )
  expect(reached).toEqual([])
})

test('no text of the real policies is in the project', () => {
  // Addresses that stand in the seeds: whoever copies a sentence copies one of these sooner or later.
  const marks = /cm-privacy@imilab|xyz@iftech\.io|account\.xiaomi\.com\/pass\/del|1984458061@qq|service@migu\.cn/u
  const copies = walk(root).filter(
    (file) =>
      /\.(?:tsx?|mjs|json|md|html|txt)$/u.test(file) && !file.endsWith('conventions.test.ts') && marks.test(readFileSync(file, 'utf8')),
  )
  expect(copies.map((file) => relative(root, file))).toEqual([])
})

function imports(file: string): string[] {
  return [...source(file).matchAll(/^(?:import|export) (?!type )[^'"]*from '(\.[^']+)'/gmu)].map((match) =>
    relative(root, join(root, dirname(file), match[1]!)),
  )
}

/** Lines without comments: block comments and what follows `//`. */
function code(text: string): string[] {
  return text
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .split('\n')
    .map((line) => line.replace(/(?<!:)\/\/.*$/u, ''))
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (['node_modules', '.git', '.output', '.wxt', 'output'].includes(name)) return []
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}
