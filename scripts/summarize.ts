/** Command line: `npm run -s summarize -- [--json] [--text] [--lang zh-CN|zh-TW|en] FILE|DIR|-…`. Everything is read on this machine. */
import { detectDocument } from '../lib/detect/document.ts'
import { cardText, type Style } from '../lib/export/text.ts'
import { summarise } from '../lib/pipeline.ts'
import { translator, type Translator } from '../locales/index.ts'
import { localeOf, parseArguments } from './lib/args.ts'
import { countInputs, inputsOf } from './lib/inputs.ts'
import { progressOn, writeLine } from './lib/output.ts'

/** 0: all was read; 1: something could not be read; 2: the command was not understood. */
const exit = { fine: 0, unread: 1, usage: 2 }

const terminal: Style = { title: (text) => `\u001b[1m${text}\u001b[22m`, quiet: (text) => `\u001b[2m${text}\u001b[22m` }

async function main(): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2), process.env)
  if (!parsed.ok) {
    const speak = translator(localeOf(process.env))
    if (parsed.wrong !== null) process.stderr.write(`${speak.t('cli.wrong', { argument: parsed.wrong })}\n`)
    ;(parsed.help ? process.stdout : process.stderr).write(`${usage(speak)}\n`)
    return parsed.help ? exit.fine : exit.usage
  }
  const { json, text, lang, inputs } = parsed.arguments
  const speak = translator(lang)
  const style = process.stdout.isTTY && !process.env.NO_COLOR ? terminal : undefined
  const progress = progressOn(process.stderr, process.stderr.isTTY ? await countInputs(inputs) : null)
  let unread = 0

  for await (const { source, document: load } of inputsOf(inputs, process.stdin)) {
    progress.next(source)
    try {
      const document = await load()
      const summary = await summarise(document, { source, detection: detectDocument(document) })
      if (text) summary.document.text = document.text
      progress.clear()
      await writeLine(
        process.stdout,
        json ? JSON.stringify(summary) : `${progress.done > 1 ? '\n\n' : ''}${source}\n${cardText(summary, speak, style)}`,
      )
    } catch (error) {
      unread++
      const message = error instanceof Error ? error.message : String(error)
      progress.clear()
      if (json) await writeLine(process.stdout, JSON.stringify({ source, error: message }))
      else process.stderr.write(`${speak.t('cli.unread', { source, message })}\n`)
    }
  }
  progress.clear()
  if (process.stderr.isTTY) process.stderr.write(`${speak.t('cli.done', { count: progress.done, unread })}\n`)
  return unread > 0 ? exit.unread : exit.fine
}

const usage = ({ t }: Translator) =>
  [
    t('cli.usage', { command: 'npm run -s summarize -- [--json [--text]] [--lang zh-CN|zh-TW|en]' }),
    t('cli.reads'),
    `  --json  ${t('cli.json')}`,
    `  --text  ${t('cli.text')}`,
    `  --lang  ${t('cli.lang')}`,
    `  -       ${t('cli.stdin')}`,
  ].join('\n')

// Whoever reads us may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exit.fine : exit.unread))
process.exitCode = await main()
