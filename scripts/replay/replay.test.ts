import { mkdtempSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contradiction, errorReport, mistake, passageOf, reportOf } from '../../lib/report/example.ts'
import { RULES_VERSION } from '../../lib/knowledge/version.ts'
import type { Report } from '../../lib/report/report.ts'
import { replay } from '../replay.ts'
import { keptCases } from './case.ts'
import { unmet } from './judge.ts'

let root = ''
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'mingbai-replay-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (contents: unknown, name = 'report.json'): string => {
  const file = join(root, name)
  writeFileSync(file, typeof contents === 'string' ? contents : JSON.stringify(contents))
  return file
}
const run = (contents: unknown, keep = false) => replay([write(contents)], { keep, root })
const all = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()

const face = '申请成为手账作者时，我们会收集您的身份证正反面照片、身份证号和人脸信息，用于核对身份'
const audio = '语音手账：使用语音输入时收集录音，转写后删除'
const stillRead = reportOf(mistake({ quote: face, wrong: 'not-collected', said: { list: 'data', category: 'face' } }))
const changed = (report: Report, edit: (raw: { mistakes: { said: object; passage: object }[] } & Record<string, unknown>) => void) => {
  const raw = JSON.parse(JSON.stringify(report)) as Parameters<typeof edit>[0]
  edit(raw)
  return raw
}

describe('the replay of a report', () => {
  const kinds: [string, Report, RegExp, number][] = [
    ['what is not collected and still read', stillRead, /still wrong/u, 1],
    [
      'a wrong kind that is read rightly by now',
      reportOf(
        mistake({
          quote: audio,
          wrong: 'wrong-category',
          said: { list: 'data', category: 'face' },
          should: { list: 'data', category: 'audio' },
        }),
      ),
      /fixed/u,
      0,
    ],
    [
      'something missing that is still not read',
      reportOf(mistake({ quote: audio, wrong: 'missing', should: { list: 'data', category: 'religion' } })),
      /still wrong/u,
      1,
    ],
    [
      'a wrong name',
      reportOf(
        mistake({
          quote: '千帆推送 SDK（武汉千帆讯科技有限公司）',
          wrong: 'wrong-name',
          said: { list: 'thirdParties', name: '没有这个' },
          should: { list: 'thirdParties', name: '千帆推送' },
        }),
      ),
      /fixed/u,
      0,
    ],
    [
      'a wrong quote',
      reportOf(
        mistake({
          quote: audio,
          wrong: 'wrong-quote',
          said: { list: 'data', category: 'face' },
          should: { list: 'data', category: 'face' },
        }),
      ),
      /fixed/u,
      0,
    ],
    [
      'a wrong quote with the right one, which it is still not read from',
      reportOf(
        mistake({
          quote: audio,
          wrong: 'wrong-quote',
          said: { list: 'data', category: 'religion' },
          should: { list: 'data', category: 'religion' },
          instead: passageOf(face),
        }),
      ),
      /still wrong/u,
      1,
    ],
    [
      'a way out whose time is read rightly by now',
      reportOf(
        mistake({
          quote: 'privacy@songguo.example，我们将在三十天内答复',
          wrong: 'wrong-name',
          said: {
            list: 'routes',
            kind: 'data-delete',
            channel: 'email',
            target: 'privacy@songguo.example',
            deadline: { value: 15, unit: 'day' },
          },
          should: {
            list: 'routes',
            kind: 'data-delete',
            channel: 'email',
            target: 'privacy@songguo.example',
            deadline: { value: 30, unit: 'day' },
          },
        }),
      ),
      /fixed/u,
      0,
    ],
    [
      'what the rules that made the mistake do not make on the passage alone',
      {
        ...reportOf(mistake({ quote: audio, wrong: 'not-collected', said: { list: 'data', category: 'face' } })),
        versions: { extension: '0.1.0', rules: RULES_VERSION },
      },
      /not shown by the passage alone/u,
      0,
    ],
    ['something else', reportOf(mistake({ quote: audio, said: { list: 'data', category: 'audio' }, note: '?' })), /look at it/u, 0],
    [
      'a contradiction',
      contradiction(
        'sharing-denied-vs-sdk',
        '我们不会向任何第三方共享您的个人信息',
        '千帆推送 SDK（武汉千帆讯科技有限公司）：用于消息推送，收集设备标识符、网络信息、应用列表',
      ),
      /read from the passages/u,
      0,
    ],
    ['an error', errorReport(), /look at it: reading: TypeError: x/u, 0],
  ]
  it.each(kinds)('of %s', async (_, report, line, code) => {
    const outcome = await run(report)
    expect(outcome.lines.join('\n')).toMatch(line)
    expect(outcome.code).toBe(code)
  })

  it('of a list, as the reports page exports it, is one for each, and the refused ones are named by their place', async () => {
    const { lines, code } = await run([stillRead, { ...errorReport(), note: 7 }, errorReport()])
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatch(/report\.json \[0\]: \[0\] still wrong/u)
    expect(lines[1]).toMatch(/refused: \[1\]\.note/u)
    expect(lines[2]).toMatch(/report\.json \[2\]: look at it/u)
    expect(code).toBe(2)
  })

  it.each([
    ['no JSON', '{"kind": "mingbai-report",', 'the file is not JSON'],
    [
      'a list of facts that there is none of',
      changed(stillRead, (raw) => (raw.mistakes[0]!.said = { list: 'nonsense' })),
      'mistakes[0].said.list',
    ],
    [
      'no quote',
      changed(stillRead, (raw) => (raw.mistakes[0]!.passage = { before: '', after: '', start: 0 })),
      'mistakes[0].passage.quote',
    ],
    ['bytes that are no text', '\ufffe\u0000', 'the file'],
    ['an endless nest', `{"kind":"mingbai-report","schema":2,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'about'],
  ])('is refused for a malformed file: %s', async (_, contents, path) => {
    const { lines, code } = await run(contents, true)
    expect(code).toBe(2)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`refused: ${path}`)
    expect(all(root)).toEqual(['report.json'])
  })

  it.each([
    ['names a file to write', changed(stillRead, (raw) => (raw['file'] = '../../../tmp/owned')), 'refused: file'],
    [
      'is a way out of the folder in every name',
      changed(stillRead, (raw) => (raw['versions'] = { extension: '../../x', rules: '../..', 'a/../../b': '' })),
      'refused: versions.a/../../b',
    ],
    [
      'hides its words behind an override',
      changed(stillRead, (raw) => (raw.mistakes[0]!.said = { list: 'thirdParties', name: '\u202egnp.exe' })),
      'refused: mistakes[0].said.name',
    ],
    ['changes a prototype', JSON.stringify(stillRead).replace('"kind"', '"__proto__":{"polluted":true},"kind"'), 'refused: __proto__'],
    ['writes to the terminal', changed(stillRead, (raw) => (raw['note'] = '\u001b[2J\u001b]0;owned\u0007')), 'refused: note'],
  ])('is refused for a hostile file that %s', async (_, contents, words) => {
    const { lines, code } = await run(contents, true)
    expect(code).toBe(2)
    expect(lines.join('\n')).toContain(words)
    expect(lines.join('\n')).not.toMatch(/\p{Cc}(?!$)/u)
    expect(all(root)).toEqual(['report.json'])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('--keep', () => {
  it('writes the passage and what is expected, once, and nothing of the writer', async () => {
    expect((await run(stillRead, true)).lines.at(-1)).toMatch(/kept as tests\/reports\/[0-9a-f]{16}\.json$/u)
    expect((await run(stillRead, true)).lines.at(-1)).toMatch(/kept before/u)
    const cases = keptCases(root)
    expect(cases).toHaveLength(1)
    expect(cases[0]!.one).toMatchObject({ expect: [], never: [{ list: 'data', category: 'face' }], passage: { quote: face } })
    expect(JSON.stringify(cases)).not.toMatch(/Firefox|songguo\.example\/privacy/u)
  })
  it('keeps markup and paths in a report as the text that they are', async () => {
    const name = '"><script>alert(1)</script>../../../etc/passwd'
    const wrong = mistake({
      quote: face,
      wrong: 'wrong-name',
      said: { list: 'thirdParties', name: '松果' },
      should: { list: 'thirdParties', name },
    })
    const { lines, code } = await run(reportOf(wrong), true)
    expect(code).toBe(1)
    expect(lines.at(-1)).toMatch(/kept as tests\/reports\/[0-9a-f]{16}\.json$/u)
    expect(all(root).filter((path) => path.endsWith('.json'))).toHaveLength(2)
    expect(keptCases(root)[0]!.one.expect).toEqual([{ list: 'thirdParties', name }])
  })
  it('keeps no case that can not fail', async () => {
    const report = {
      ...reportOf(mistake({ quote: audio, wrong: 'not-collected', said: { list: 'data', category: 'face' } })),
      versions: { extension: '0', rules: RULES_VERSION },
    }
    await run(report, true)
    expect(all(root)).toEqual(['report.json'])
  })
  it('writes nothing through a link that leads elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'mingbai-elsewhere-'))
    mkdirSync(join(root, 'tests'))
    symlinkSync(elsewhere, join(root, 'tests', 'reports'))
    await expect(run(stillRead, true)).rejects.toThrow('leads out')
    expect(all(elsewhere)).toEqual([])
    rmSync(elsewhere, { recursive: true })
  })
})

const project = fileURLToPath(new URL('../..', import.meta.url))
describe('mistakes that were reported stay mended', () => {
  it.each(keptCases(project))('$name', async ({ one }) => {
    expect(await unmet(one)).toEqual({ missing: [], present: [] })
  })
})
