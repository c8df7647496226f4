import type { Report } from './figures.ts'

const percent = (share: number) => (100 * share).toFixed(2).padStart(7)

/** A report for reading. */
export function tableOf({ kind, items, accuracy, micro, macro, labels }: Report): string {
  const line = (name: string, figures: { precision: number; recall: number; f1: number; support?: number }) =>
    `${name.padEnd(22)}${percent(figures.precision)}${percent(figures.recall)}${percent(figures.f1)}${String(figures.support ?? '').padStart(9)}`
  return [
    `${kind}: ${items} items${accuracy === undefined ? '' : `, accuracy ${(100 * accuracy).toFixed(2)}`}`,
    `${''.padEnd(22)}   prec.    rec.     F1    gold`,
    line('micro', micro),
    line('macro', macro),
    ...Object.entries(labels).map(([name, figures]) => line(name, figures)),
  ].join('\n')
}
