import { locales, type Locale } from '../../locales/index.ts'

export interface Arguments {
  json: boolean
  text: boolean
  lang: Locale
  /** Files, folders, and `-` for standard input, in order. */
  inputs: string[]
}

export type Parsed = { ok: true; arguments: Arguments } | { ok: false; help: boolean; wrong: string | null }

/** Reads the command line. `env` gives the language where `--lang` does not. */
export function parseArguments(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Parsed {
  const result: Arguments = { json: false, text: false, lang: localeOf(env), inputs: [] }
  let options = true
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (!options || arg === '-' || !arg.startsWith('-')) result.inputs.push(arg)
    else if (arg === '--') options = false
    else if (arg === '--json') result.json = true
    else if (arg === '--text') result.text = true
    else if (arg === '--help' || arg === '-h') return { ok: false, help: true, wrong: null }
    else if (arg === '--lang' || arg.startsWith('--lang=')) {
      const tag = arg === '--lang' ? (args[++i] ?? '') : arg.slice('--lang='.length)
      const lang = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase())
      if (!lang) return { ok: false, help: false, wrong: `--lang ${tag}` }
      result.lang = lang
    } else return { ok: false, help: false, wrong: arg }
  }
  if (result.text && !result.json) return { ok: false, help: false, wrong: '--text' }
  return result.inputs.length === 0 ? { ok: false, help: false, wrong: null } : { ok: true, arguments: result }
}

/** The terminal's language: Chinese where it says nothing (`C`, `POSIX`). */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const tag = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase()
  if (/^zh[_-](?:tw|hk|mo|hant)/u.test(tag)) return 'zh-TW'
  return tag === '' || /^(?:zh|c\b|posix)/u.test(tag) ? 'zh-CN' : 'en'
}
