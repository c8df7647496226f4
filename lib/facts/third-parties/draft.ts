import type { Category, Evidence, Span, ThirdParty } from '../../model.ts'

/**
 * How an entry was found. A `row` or `block` lists a product of its own; an `item` is a numbered point about one; `prose` and `service` name
 * it in passing and are joined to the entry that lists it.
 */
export type Form = 'row' | 'block' | 'item' | 'prose' | 'service'

/** An entry as one place of the text gives it, before the places are joined. */
export interface Draft {
  form: Form
  name: string
  aliases: string[]
  kind: ThirdParty['kind']
  vendor: string | null
  data: Category[]
  dataWords: string[]
  saysNone: boolean
  purposes: string[]
  url: string | null
  platforms: ThirdParty['platforms'][number][]
  way: string | null
  sdk: string | null
  /** The name is that of a company or brand standing for one of its services: told apart by purpose (腾讯的SDK, three times). */
  byPurpose: boolean
  /** Says something about an entry but lists none of its own (the address of a policy): dropped when it finds no entry and is not known. */
  joins?: true
  /** A maker of phones, for its own push. */
  maker?: true
  evidence: Evidence
  /** Everything that is about this entry: the clauses whose collection is its own. */
  own: Span[]
}

/** A draft with nothing but its name. */
export const emptyDraft = (form: Form, name: string, evidence: Evidence): Draft => ({
  form,
  name,
  aliases: [],
  kind: 'sdk',
  vendor: null,
  data: [],
  dataWords: [],
  saysNone: false,
  purposes: [],
  url: null,
  platforms: [],
  way: null,
  sdk: null,
  byPurpose: false,
  evidence,
  own: [],
})
