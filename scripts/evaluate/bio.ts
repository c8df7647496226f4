/** A sentence of BIO lines. */
export interface TaggedSentence {
  readonly text: string
  readonly spans: readonly TypedSpan[]
}

/** Offsets are UTF-16 code units into the sentence. */
export interface TypedSpan {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** Reads `char<TAB>tag` lines; a blank line ends a sentence. `S-x` is a span of one character. */
export function parseBio(file: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = []
  let characters: string[] = []
  let tags: string[] = []
  const end = () => {
    if (characters.length > 0) sentences.push({ text: characters.join(''), spans: spansOf(characters, tags) })
    characters = []
    tags = []
  }
  for (const line of file.split(/\r?\n/u)) {
    if (line === '') {
      end()
      continue
    }
    const tab = line.lastIndexOf('\t')
    if (tab < 0) throw new Error(`A line of a BIO file must be “char<TAB>tag”, this one is “${line.slice(0, 40)}”.`)
    characters.push(line.slice(0, tab))
    tags.push(line.slice(tab + 1).trim())
  }
  end()
  return sentences
}

/** The spans that tags stand for. An `I-x` that continues nothing begins a span, as in the evaluation script of CoNLL 2000. */
export function spansOf(characters: readonly string[], tags: readonly string[]): TypedSpan[] {
  const spans: TypedSpan[] = []
  let open: { start: number; type: string } | undefined
  let at = 0
  const close = () => {
    if (open) spans.push({ ...open, end: at })
    open = undefined
  }
  characters.forEach((character, index) => {
    const tag = tags[index]!
    const type = tag.slice(2)
    if (tag === 'O') close()
    else if (tag[0] !== 'I' || open?.type !== type) {
      close()
      open = { start: at, type }
    }
    at += character.length
  })
  close()
  return spans
}
