/** A small document and its summary for the tests of the store and of what shows it. Not loaded by the extension. */
import { RULES_VERSION } from '../knowledge/version.ts'
import { PolicyDocument, SCHEMA_VERSION, Summary } from '../model.ts'
import { sha256 } from '../text/hash.ts'

export interface ExampleOptions {
  url?: string | null
  text?: string
  product?: string
  rules?: string
}

export async function example({
  url = 'https://policy.example/privacy.html',
  text = 'We collect your face image to verify you.',
  product = 'Sample',
  rules = RULES_VERSION,
}: ExampleOptions = {}): Promise<{ document: PolicyDocument; summary: Summary }> {
  const document: PolicyDocument = {
    title: `${product} privacy policy`,
    url,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    tables: [],
    links: [],
    kept: 1,
  }
  const evidence = [{ quote: text, start: 0, end: text.length }]
  const summary = Summary.parse({
    schema: SCHEMA_VERSION,
    source: url ?? 'pasted',
    rules,
    document: { title: document.title, url, language: 'en', characters: text.length, hash: await sha256(text), kept: 1 },
    detection: { policy: true, score: 1, list: null, reasons: [] },
    facts: {
      product,
      operator: 'Sample Ltd',
      updated: null,
      effective: null,
      storage: null,
      crossBorder: 'unstated',
      replyDays: null,
      minorsAge: null,
      emails: [],
      phones: [],
      urls: [],
      postal: [],
      evidence: {},
    },
    sections: [{ heading: '', level: 1, category: 'other', start: 0, end: text.length }],
    data: [
      {
        category: 'face',
        by: 'operator',
        words: ['face image'],
        purposes: [],
        conditions: [],
        necessity: 'unknown',
        bases: ['gbt45574'],
        evidence,
      },
    ],
    declared: [],
    permissions: [],
    thirdParties: [],
    linkedLists: [],
    routes: [],
    retention: [],
    conflicts: [],
    notStated: [],
    worthReading: [],
  })
  return { document, summary }
}
