/** What a language's file of cues holds. All patterns match folded text: Simplified characters, small letters, half-width. */
export interface Cues {
  /** Names of policies, as titles and headings use them. */
  policyNames: RegExp
  /** Names of documents that speak of privacy without being a policy. */
  otherNames: readonly { id: 'agreement' | 'article' | 'law'; name: RegExp }[]
  /** What policies are about, by the words of their headings and sentences. Every topic counts once. */
  topics: Readonly<Record<string, RegExp>>
  /** Sentences that hardly anything but a policy says. Every one counts once. */
  statements: readonly RegExp[]
  /** Words of personal information; counted. */
  privacyWords: RegExp
  /** How many letters of this language say about as much as a thousand Han characters. */
  lettersPerThousand: number
  /** Words of privacy in such a stretch that are neither for nor against. */
  usual: number
  /** A document that speaks of itself as a policy; counted. */
  self: RegExp
  /** A document that speaks of itself as an agreement; counted. */
  selfOther: RegExp
  /** Words of agreements, articles and laws; counted. */
  otherWords: readonly { id: 'agreement' | 'article' | 'law'; words: RegExp }[]
}
