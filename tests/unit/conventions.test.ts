import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const seeds = join(root, '../shared/seeds')
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

test('lib/ imports no component and no entrypoint', () => {
  const strays = sources
    .filter((file) => file.startsWith('lib/'))
    .flatMap((file) => imports(file, true).map((to) => [file, to] as const))
    .filter(([, to]) => to.startsWith('components/') || to.startsWith('entrypoints/'))
  expect(strays.map(([file, to]) => `${file} imports ${to}: move what both need to lib/`)).toEqual([])
})

describe('a language stands in rooms of its own', () => {
  const own = (file: string) => file.startsWith('lib/knowledge/') || /\/zh\/|[/.]zh\.tsx?$/u.test(file)

  test('Chinese words stand in lib/knowledge, in zh/ folders and in *.zh.ts files', () => {
    const strays = sources.filter((file) => !own(file) && code(source(file)).some((line) => /\p{Script=Han}/u.test(line)))
    expect(strays.map((file) => `${file}: move its words to lib/knowledge`)).toEqual([])
  })

  test("a family's or the checks' reading of Chinese is reached through the index.ts beside it", () => {
    const strays = sources
      .filter((file) => !own(file) && !file.endsWith('/index.ts'))
      .flatMap((file) => imports(file).map((to) => [file, to] as const))
      .filter(([, to]) => /^lib\/(?:facts|check)\//u.test(to) && own(to))
    expect(strays.map(([file, to]) => `${file} imports ${to}: choose the language in index.ts`)).toEqual([])
  })
})

test.skipIf(!existsSync(seeds))('no text of the real policies is in the project', () => {
  // Whoever copies sentences copies a long one or an e-mail address sooner or later.
  const marks = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(join(seeds, name), 'utf8').match(/[\w.-]+@[\w-]+(?:\.[\w-]+)+|[\p{Script=Han}，]{30,}/gu) ?? [])
  expect(marks.length).toBeGreaterThan(100)
  const texts = walk(root).filter((file) => /\.(?:tsx?|mjs|json|md|html|txt)$/u.test(file))
  const copies = texts.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return marks.filter((mark) => text.includes(mark)).map((mark) => `${relative(root, file)}: ${mark}`)
  })
  expect(copies).toEqual([])
})

/** The project's own files that a file imports, as paths from the root; types alone only when asked for. */
function imports(file: string, types = false): string[] {
  return [...source(file).matchAll(/^(?:import|export) [^'"]*from '(\.[^']+)'/gmu)]
    .filter(([statement]) => types || !/^\w+ type /u.test(statement))
    .map((match) => relative(root, join(root, dirname(file), match[1]!)))
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
