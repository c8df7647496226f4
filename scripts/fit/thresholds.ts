/** A sentence with its scores and the truth: 1, -1, or 0 where nothing is known. */
export interface Judged {
  scores: readonly number[]
  gold: readonly number[]
}

const STEPS = Array.from({ length: 25 }, (_, step) => -0.8 + step * 0.05)

/** Thresholds of the first outputs, the topics, that do best on judged sentences by the sum of micro and macro F1. */
export function bestThresholds(judged: readonly Judged[], topics: number) {
  const about = judged.filter(({ gold }) => gold[0] !== 0)
  const thresholds = new Array<number>(topics).fill(0)
  let best = topicFigures(about, thresholds)
  for (let round = 0; round < 2; round++)
    for (let k = 0; k < topics; k++)
      for (const step of STEPS) {
        const tried = thresholds.with(k, step)
        const figures = topicFigures(about, tried)
        if (figures.micro + figures.macro > best.micro + best.macro) {
          best = figures
          thresholds[k] = step
        }
      }
  return { thresholds: thresholds.map(rounded), ...best }
}

/**
 * The threshold of one output that does best by the mean F1 of yes and no. What a step is worth is the mean over it and its
 * neighbours: a single step may do well by chance.
 */
export function bestThreshold(judged: readonly Judged[], output: number) {
  const own = judged.filter(({ gold }) => gold[output] !== 0)
  const fine = Array.from({ length: 65 }, (_, step) => -0.9 + step * 0.025)
  const worth = fine.map((step) => yesNo(own, output, step))
  const around = worth.map((_, at) => {
    const near = worth.slice(Math.max(0, at - 2), at + 3)
    return near.reduce((sum, f1) => sum + f1, 0) / near.length
  })
  const best = around.indexOf(Math.max(...around))
  return { threshold: rounded(fine[best]!), f1: worth[best]! }
}

const rounded = (x: number) => Number(x.toFixed(3))

function topicFigures(judged: readonly Judged[], thresholds: readonly number[]) {
  const right = thresholds.map(() => 0)
  const wrong = thresholds.map(() => 0)
  for (const { scores, gold } of judged) {
    let top = 0
    thresholds.forEach((threshold, k) => {
      if (scores[k]! - threshold > scores[top]! - thresholds[top]!) top = k
    })
    thresholds.forEach((threshold, k) => {
      const yes = scores[k]! > threshold || (k === top && scores[k]! <= threshold)
      if (yes && gold[k] === 1) right[k]!++
      else if (yes !== (gold[k] === 1)) wrong[k]!++
    })
  }
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
  return {
    micro: (2 * sum(right)) / (2 * sum(right) + sum(wrong)),
    macro: sum(right.map((r, k) => (2 * r) / Math.max(1, 2 * r + wrong[k]!))) / thresholds.length,
  }
}

function yesNo(judged: readonly Judged[], output: number, threshold: number): number {
  let yes = 0
  let no = 0
  let wrong = 0
  for (const { scores, gold } of judged) {
    const said = scores[output]! > threshold
    if (said !== (gold[output] === 1)) wrong++
    else if (said) yes++
    else no++
  }
  return yes / (2 * yes + wrong) + no / (2 * no + wrong)
}
