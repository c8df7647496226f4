import { z } from 'zod'
import { FactValue, identityOf, text } from './fact-value.ts'
import { Passage } from './passage.ts'

/** Version of the stored corrections and of the reports' items. */
export const CORRECTION_SCHEMA = 1

/** In what way the card is wrong. */
export const Wrong = z.enum(['not-collected', 'wrong-category', 'wrong-name', 'wrong-quote', 'missing', 'other'])
export type Wrong = z.infer<typeof Wrong>

/** What the card said, what it should say (null: nothing), and the passage that shows it. */
export const Mistake = z
  .strictObject({
    wrong: Wrong,
    /** Null where the card said nothing. */
    said: FactValue.nullable(),
    should: FactValue.nullable(),
    passage: Passage,
    /** For a wrong quote: the passage that the fact does rest on. */
    instead: Passage.nullable().default(null),
    note: text(2000).default(''),
  })
  .superRefine(({ wrong, said, should }, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (wrong === 'missing' && said !== null) issue('said', 'must be null where something is missing')
    if (wrong === 'missing' && should === null) issue('should', 'must say what is missing')
    if (wrong !== 'missing' && said === null) issue('said', 'must say what is wrong')
    if (wrong === 'not-collected' && should !== null) issue('should', 'must be null for what is not collected')
    if (said && should && said.list !== should.list) issue('should', 'must be of the same list as what the card said')
    if (said?.list === 'facts' && should && identityOf(said) !== identityOf(should)) issue('should', 'must be the same single fact')
  })
export type Mistake = z.infer<typeof Mistake>

/** A mistake that a person corrected on their card, kept for later readings of the same policy. */
export const Correction = z.strictObject({
  schema: z.literal(CORRECTION_SCHEMA),
  id: z.string().min(1).max(100),
  policyId: z.string().min(1).max(200),
  /** When, in milliseconds since 1970. */
  at: z.number().nonnegative(),
  mistake: Mistake,
  /** The other passages that the fact rested on when it was corrected. */
  seen: z.array(z.string().min(1).max(4000)).max(50).default([]),
})
export type Correction = z.infer<typeof Correction>
