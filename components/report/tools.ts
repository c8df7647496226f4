/** What correcting needs beyond a card: loaded when it is wanted, so that a popup opens without the parsers behind it. */
export { applyCorrections } from '../../lib/report/apply.ts'
export { Draft, draftFor, quotesOfSame } from '../../lib/report/draft.ts'
export { factText } from '../../lib/report/plain.ts'
export { CorrectDialog } from './CorrectDialog.tsx'
export { CorrectedBar } from './CorrectedBar.tsx'
