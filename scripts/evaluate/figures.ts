/** Precision, recall and F1 from counts. */
export interface Figures {
  precision: number
  recall: number
  f1: number
  /** How many there are in the gold data. */
  support: number
}

export interface Counts {
  right: number
  /** Found, right or wrong. */
  found: number
  gold: number
}

export const noCounts = (): Counts => ({ right: 0, found: 0, gold: 0 })

export function figuresOf({ right, found, gold }: Counts): Figures {
  return {
    precision: found > 0 ? right / found : 0,
    recall: gold > 0 ? right / gold : 0,
    f1: found + gold > 0 ? (2 * right) / (found + gold) : 0,
    support: gold,
  }
}

/** What every kind of measurement answers. */
export interface Report {
  kind: string
  /** Sentences, characters or sentences of spans that were measured. */
  items: number
  accuracy?: number
  micro: Figures
  macro: Omit<Figures, 'support'>
  labels: Record<string, Figures>
}

/** The report from counts by label; labels that neither stand in the gold data nor were found are left out of the mean. */
export function reportOf(kind: string, items: number, counts: ReadonlyMap<string, Counts>): Report {
  const labels: Record<string, Figures> = {}
  const sum = noCounts()
  for (const [label, own] of counts) {
    sum.right += own.right
    sum.found += own.found
    sum.gold += own.gold
    if (own.found + own.gold > 0) labels[label] = figuresOf(own)
  }
  const all = Object.values(labels)
  const mean = (pick: (figures: Figures) => number) => all.reduce((total, figures) => total + pick(figures), 0) / Math.max(1, all.length)
  return {
    kind,
    items,
    micro: figuresOf(sum),
    macro: { precision: mean((f) => f.precision), recall: mean((f) => f.recall), f1: mean((f) => f.f1) },
    labels,
  }
}
