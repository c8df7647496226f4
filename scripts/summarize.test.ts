/** The command line from outside: what it prints, and its exit status. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Summary } from '../lib/model.ts'
import { sha256 } from '../lib/text/hash.ts'
import { inventedBackup } from './library/invented.ts'

interface Run {
  out: string
  err: string
  status: number | null
}

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['scripts/summarize.ts', ...args], { env: { ...process.env, LANG: '', LC_ALL: '', ...env } })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const done = new Promise<Run>((resolve) => child.on('close', (status) => resolve({ out, err, status })))
  return { child, done, out: () => out }
}

function run(args: readonly string[], stdin = '', env: Record<string, string> = {}): Promise<Run> {
  const { child, done } = start(args, env)
  child.stdin.end(stdin)
  return done
}

const lines = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const policy =
  '米粒隐私政策\n更新日期：2026年1月1日\n我们会收集您的手机号码，用于登录。未经您同意，我们不会向第三方提供您的个人信息。\n您可以在“我的-设置-注销账号”中注销，我们在 7 个工作日内完成。'
let folder = ''
const path = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-'))
  mkdirSync(path('more/.hidden'), { recursive: true })
  writeFileSync(path('a.txt'), policy)
  writeFileSync(path('b.html'), `<!doctype html><title>米粒</title><h1>${policy.replaceAll('\n', '</h1><p>')}`)
  writeFileSync(path('c.md'), `# ${policy.replace('手机号码', ' **手机号码** ')}`)
  writeFileSync(path('more/d.txt'), '今天天气很好，适合出门散步，顺便买一些水果回家。')
  writeFileSync(path('more/.hidden/e.txt'), policy)
  writeFileSync(path('binary.txt'), Uint8Array.from([0x89, 0x50, 0x00, 0x01, 0x00]))
  writeFileSync(path('image.png'), 'x')
  // GBK, as many old pages are: the characters of "隐私政策" and a sentence.
  writeFileSync(
    path('gbk.html'),
    Uint8Array.from([
      ...Buffer.from('<meta charset="gb2312"><title>'),
      0xd2,
      0xfe,
      0xcb,
      0xbd,
      0xd5,
      0xfe,
      0xb2,
      0xdf,
      ...Buffer.from('</title><p>'),
      0xce,
      0xd2,
      0xc3,
      0xc7,
      ...Buffer.from('</p>'),
    ]),
  )
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('--json', () => {
  it('prints a summary a line, by the schema, with the path as its source', async () => {
    const { out, status } = await run(['--json', path('a.txt'), path('b.html'), path('c.md')])
    expect(status).toBe(0)
    const summaries = lines(out).map((line) => Summary.parse(line))
    expect(summaries.map(({ source }) => source)).toEqual([path('a.txt'), path('b.html'), path('c.md')])
    for (const { document, detection } of summaries) {
      expect(document).not.toHaveProperty('text')
      expect(detection.policy).toBe(true)
      expect(document.title).toContain('米粒')
    }
  })

  it('with --text adds the text that the offsets refer to', async () => {
    const [summary] = lines((await run(['--json', '--text', path('c.md')])).out).map((line) => Summary.parse(line))
    const text = summary?.document.text ?? ''
    expect(text).toContain('收集您的手机号码，')
    expect(summary?.document.hash).toBe(await sha256(text))
    const evidence = [...(summary?.data ?? []), ...(summary?.routes ?? [])].flatMap((fact) => fact.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote)
  })

  it('reads folders, without what is hidden or no kind of policy', async () => {
    const { out, status } = await run(['--json', path('more')])
    expect(lines(out).map(({ source }) => source)).toEqual([path('more/d.txt')])
    expect(status).toBe(0)
  })

  it('gives a page that is not a policy its line', async () => {
    const [summary] = lines((await run(['--json', path('more/d.txt')])).out)
    expect(summary?.detection).toMatchObject({ policy: false })
  })

  it('gives what can not be read a line with the error, goes on, and says so in its status', async () => {
    const { out, status } = await run(['--json', path('gone.txt'), path('binary.txt'), path('image.png'), path('a.txt')])
    const all = lines(out)
    expect(all.map(({ source, error }) => [source, typeof error])).toEqual([
      [path('gone.txt'), 'string'],
      [path('binary.txt'), 'string'],
      [path('image.png'), 'string'],
      [path('a.txt'), 'undefined'],
    ])
    expect(status).toBe(1)
  })

  it('reads pages in the encoding that they are written in', async () => {
    const [summary] = lines((await run(['--json', '--text', path('gbk.html')])).out).map((line) => Summary.parse(line))
    expect(summary?.document).toMatchObject({ title: '隐私政策', text: '我们' })
  })
})

describe('standard input', () => {
  it('is NDJSON with text or html; a bad line is a line with the error', async () => {
    const input = [
      { source: 'x', text: policy },
      { source: 'https://a.example/p', html: `<p>${policy}<a href="/sdk">清单</a></p>` },
      { source: 'y' },
    ]
    const { out, status } = await run(['--json', '-'], `${input.map((line) => JSON.stringify(line)).join('\n')}\n{bad\n\n`)
    const all = lines(out)
    expect(all.map(({ source, error }) => [source, typeof error])).toEqual([
      ['x', 'undefined'],
      ['https://a.example/p', 'undefined'],
      ['-:3', 'string'],
      ['-:4', 'string'],
    ])
    expect(all[1]?.document).toMatchObject({ url: 'https://a.example/p' })
    expect(status).toBe(1)
  })

  it('streams: the first answer comes before the second question', async () => {
    const { child, done, out } = start(['--json', '-'])
    child.stdin.write(`${JSON.stringify({ source: 'first', text: policy })}\n`)
    await expect.poll(out, { timeout: 20_000 }).toContain('"source":"first"')
    child.stdin.end(`${JSON.stringify({ source: 'second', text: policy })}\n`)
    expect(lines((await done).out).map(({ source }) => source)).toEqual(['first', 'second'])
  })
})

describe('for people', () => {
  it('prints the card in the language of the terminal, or the one asked for', async () => {
    const chinese = await run([path('a.txt')])
    const english = await run([path('a.txt')], '', { LANG: 'en_GB.UTF-8' })
    const asked = await run(['--lang', 'zh-TW', path('a.txt')], '', { LANG: 'en_GB.UTF-8' })
    expect(chinese.out).toContain('敏感信息')
    expect(english.out).toContain('Sensitive data')
    expect(asked.out).toContain('敏感')
    for (const { out, status } of [chinese, english, asked]) {
      expect(out).toContain('2026')
      expect(out, 'no colours where nobody looks').not.toContain('\u001b')
      expect(status).toBe(0)
    }
  })

  it('says what it did not understand', async () => {
    for (const args of [['--nonsense', 'a'], ['--lang', 'xx', 'a'], ['--text', 'a'], []]) {
      const { err, status } = await run(args)
      expect(status).toBe(2)
      expect(err).toContain('npm run -s summarize')
    }
    expect((await run(['--help'])).status).toBe(0)
  })

  it('keeps standard output for cards: errors go elsewhere', async () => {
    const { out, err, status } = await run([path('gone.txt')])
    expect([out, status]).toEqual(['', 1])
    expect(err).toContain('gone.txt')
  })
})

describe('a backup of the library', () => {
  it('is read anew, policy by policy', async () => {
    writeFileSync(path('library.ndjson.gz'), Buffer.from(await (await inventedBackup(20, new Date(0))).arrayBuffer()))
    const { out, status } = await run(['--json', path('library.ndjson.gz')])
    const summaries = lines(out).map((line) => Summary.parse(line))
    // The twentieth has an earlier version, which is not read.
    expect(summaries.map(({ source }) => source)).toEqual(Array.from({ length: 20 }, (_, at) => `https://app${at}.example/privacy`))
    expect(summaries[0]?.data.length).toBeGreaterThan(5)
    expect(status).toBe(0)
  })
  it('that is cut off says so after what could be read', async () => {
    const whole = Buffer.from(await (await inventedBackup(2, new Date(0))).arrayBuffer())
    writeFileSync(path('cut.ndjson.gz'), whole.subarray(0, whole.length - 20))
    const { out, status } = await run(['--json', path('cut.ndjson.gz')])
    expect(lines(out).at(-1)).toMatchObject({ source: path('cut.ndjson.gz'), error: expect.any(String) })
    expect(status).toBe(1)
  })
})
