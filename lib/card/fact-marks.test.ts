import { describe, expect, it } from 'vitest'
import { policy } from '../../tests/fixtures/policy.zh.ts'
import { summary } from '../../tests/fixtures/summary.ts'
import { paragraphsOf } from '../text/paragraphs.ts'
import { kindOf, marksOf, runsOf, type FactMark } from './fact-marks.ts'

const mark = (start: number, end: number, kind: FactMark['kind'] = 'data', key = `${start}`): FactMark => ({ start, end, kind, key })
const shape = (runs: ReturnType<typeof runsOf>) =>
  runs.map((each) => each.map(({ start, end, marks }) => [start, end, marks.map(({ key }) => key).join()]))

describe('marks in a text', () => {
  it('stand in its order, one for every passage of the card', () => {
    const marks = marksOf(summary)
    expect(marks.map(({ start }) => start)).toEqual(marks.map(({ start }) => start).sort((a, b) => a - b))
    for (const kind of ['sensitive', 'data', 'party', 'route', 'conflict', 'stated', 'worth'])
      expect(marks.map((one) => one.kind)).toContain(kind)
    const [first] = summary.data
    expect(marks).toContainEqual({ ...mark(first!.evidence[0]!.start, first!.evidence[0]!.end, 'sensitive'), key: '/data/0' })
  })

  it('cut a paragraph, overlapping ones too', () => {
    expect(shape(runsOf([{ start: 0, end: 10 }], [mark(2, 6), mark(4, 8)]))).toEqual([
      [
        [0, 2, ''],
        [2, 4, '2'],
        [4, 6, '2,4'],
        [6, 8, '4'],
        [8, 10, ''],
      ],
    ])
  })

  it('go on over the end of a paragraph', () => {
    const runs = runsOf(
      [
        { start: 0, end: 4 },
        { start: 5, end: 9 },
        { start: 10, end: 12 },
      ],
      [mark(2, 7)],
    )
    expect(shape(runs)).toEqual([
      [
        [0, 2, ''],
        [2, 4, '2'],
      ],
      [
        [5, 7, '2'],
        [7, 9, ''],
      ],
      [[10, 12, '']],
    ])
  })

  it('lose not a letter of a policy', () => {
    const paragraphs = paragraphsOf(policy)
    const runs = runsOf(paragraphs, marksOf(summary))
    paragraphs.forEach(({ start, end }, index) => {
      expect(runs[index]!.map((run) => policy.slice(run.start, run.end)).join('')).toBe(policy.slice(start, end))
    })
  })

  it('are cut by tens of thousands', () => {
    const paragraphs = Array.from({ length: 20_000 }, (_, index) => ({ start: index * 26, end: index * 26 + 25 }))
    const marks = paragraphs.flatMap(({ start }) => [mark(start, start + 20), mark(start + 5, start + 25)])
    expect(runsOf(paragraphs, marks).length).toBe(20_000)
  })

  it('give a run the colour of the weightiest fact', () => {
    const [[run] = []] = runsOf([{ start: 0, end: 3 }], [mark(0, 3, 'worth'), mark(0, 3, 'sensitive')])
    expect(kindOf(run!)).toBe('sensitive')
    expect(kindOf({ start: 0, end: 1, marks: [] })).toBeNull()
  })
})
