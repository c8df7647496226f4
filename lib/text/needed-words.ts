/** What is known of the strings that a part of a pattern matches. */
interface Part {
  /** All of them, where they are few. */
  all?: readonly string[]
  /** Words of which each of them holds at least one. */
  words?: readonly string[]
}

/** More alternatives than this are no longer multiplied out. */
const many = 64
const anything: Part = {}
const empty: Part = { all: [''] }

/**
 * Words of which at least one stands in every match of a pattern, read from the pattern itself; undefined where nothing can be said. So
 * a text without any of them need not be searched. Only for patterns on folded text: with the flag `i` nothing is said.
 */
export function neededWords({ source, flags }: RegExp): readonly string[] | undefined {
  if (flags.includes('i')) return undefined
  // A blank may come from masking what stood there: words are told by what stands between blanks.
  const words = wordsOf(new Parser(source).alternatives())?.map((word) => longest(word.split(' ')))
  return words?.every((word) => word !== '') ? [...new Set(words)] : undefined
}

const longest = (words: readonly string[]) => words.reduce((a, b) => (b.length > a.length ? b : a))
const shortest = (words: readonly string[]) => Math.min(...words.map((word) => word.length))

/** The more telling of what is known of a part. */
function wordsOf({ all, words }: Part): readonly string[] | undefined {
  const own = all && all.length > 0 && all.every((word) => word !== '') ? all : undefined
  return own && words ? better(own, words) : (own ?? words)
}

/** Long words are rare; of equally long ones the fewer are. */
function better(a: readonly string[], b: readonly string[]): readonly string[] {
  const difference = shortest(a) - shortest(b)
  return difference > 0 || (difference === 0 && a.length <= b.length) ? a : b
}

/** Reads the subset of the syntax that the knowledge is written in; what it does not know counts as anything. */
class Parser {
  private readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  /** `a|b|c` up to the closing bracket or the end. */
  alternatives(): Part {
    const parts = [this.sequence()]
    while (this.take('|')) parts.push(this.sequence())
    if (parts.length === 1) return parts[0]!
    const all = parts.every((part) => part.all) ? parts.flatMap((part) => part.all!) : undefined
    const words = parts.map(wordsOf)
    return {
      ...(all && all.length <= many && { all }),
      ...(words.every((list) => list !== undefined) && { words: words.flat() as string[] }),
    }
  }

  private sequence(): Part {
    let run: readonly string[] = ['']
    let whole = true
    let words: readonly string[] | undefined
    const note = (more: readonly string[] | undefined) => {
      if (more) words = words ? better(words, more) : more
    }
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const part = this.quantified()
      if (part.all && run.length * part.all.length <= many) {
        const { all } = part
        run = run.flatMap((before) => all.map((behind) => before + behind))
        continue
      }
      note(wordsOf({ all: run }))
      note(wordsOf(part))
      run = ['']
      whole = false
    }
    if (whole) return { all: run }
    note(wordsOf({ all: run }))
    return { ...(words && { words }) }
  }

  private quantified(): Part {
    const part = this.atom()
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/u.exec(this.source.slice(this.at, this.at + 12))
    if (!quantifier) return part
    this.at += quantifier[0].length
    const [sign] = quantifier[0]
    if (sign === '?') return part.all ? { all: ['', ...part.all] } : anything
    const words = sign === '+' || Number(quantifier[1] ?? 0) > 0 ? wordsOf(part) : undefined
    return { ...(words && { words }) }
  }

  private atom(): Part {
    const character = this.source[this.at++]!
    if (character === '^' || character === '$') return empty
    if (character === '.') return anything
    if (character === '[') return this.characters()
    if (character === '(') return this.group()
    return character === '\\' ? this.escaped() : { all: [character] }
  }

  private group(): Part {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/u.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? ''
    this.at += kind.length
    const inside = this.alternatives()
    this.take(')')
    return /[=!]$/u.test(kind) ? empty : inside
  }

  private escaped(): Part {
    const character = this.source[this.at++]!
    if (character === 'b' || character === 'B') return empty
    if (/[a-z\d]/iu.test(character)) {
      if (/[pPuxk]/u.test(character) && /[{<]/u.test(this.source[this.at] ?? ''))
        this.at = this.source.indexOf(character === 'k' ? '>' : '}', this.at) + 1
      else if (character === 'u') this.at += 4
      else if (character === 'x') this.at += 2
      return anything
    }
    return { all: [character] }
  }

  /** A class: its members where they are few and spelt out. */
  private characters(): Part {
    const members: string[] = []
    let known = !this.take('^')
    for (let last = ''; this.source[this.at] !== ']';) {
      const range: boolean = last !== '' && this.source[this.at] === '-' && this.source[this.at + 1] !== ']'
      if (range) this.at++
      const [member] = (this.take('\\') ? this.escaped() : { all: [this.source[this.at++]!] }).all ?? []
      if (member === undefined) known = false
      else if (range) for (let code = last.charCodeAt(0) + 1; code <= member.charCodeAt(0); code++) members.push(String.fromCharCode(code))
      else members.push(member)
      last = range ? '' : (member ?? '')
    }
    this.at++
    return known && members.length > 0 && members.length <= many ? { all: members } : anything
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false
    this.at++
    return true
  }
}
