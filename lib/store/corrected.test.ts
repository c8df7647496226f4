import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { passageAt } from '../report/passage.ts'
import { correct, uncorrect } from './corrections.ts'
import { eachSummary } from './each.ts'
import { example } from './example.ts'
import { exposureOf } from './exposure.ts'
import { openStore } from './open.ts'
import { save } from './save.ts'

it('exports and exposure go by what the reader corrected, until that is taken back', async () => {
  const store = await openStore(`corrected-${Math.random()}`)
  for (const [id, url] of [
    ['p1', 'https://a.example/'],
    ['p2', 'https://b.example/'],
  ] as const) {
    const { document, summary } = await example({ url, text: `We collect your face image. ${id}` })
    await save(store, document, summary, 1, () => id)
  }
  const { document, summary } = await example({ url: 'https://a.example/', text: 'We collect your face image. p1' })
  const passage = passageAt(document.text, summary.data[0]!.evidence[0]!)
  const { id } = await correct(
    store,
    'p1',
    {
      mistake: {
        wrong: 'not-collected',
        said: { list: 'data', category: 'face' },
        should: null,
        passage: passage!,
        instead: null,
        note: '',
      },
      seen: [],
    },
    2,
    () => 'c1',
  )
  const exported = async () => {
    const all = []
    for await (const batch of eachSummary(store, ['p1', 'p2'])) all.push(...batch.map((one) => one.summary.data.length))
    return all
  }
  const taking = async () => (await exposureOf(store)).categories.map(({ policies }) => policies.length)
  expect([await exported(), await taking()]).toEqual([[0, 1], [1]])
  await uncorrect(store, [id])
  expect([await exported(), await taking()]).toEqual([[1, 1], [2]])
  await store.db.delete()
})
