/** Is this a privacy policy? A pure score over signs, and the ways to get the signs. */
import { signsOfPage } from './page.ts'
import { score } from './score.ts'
import type { Detection } from '../model.ts'

export { detectDocument, signsOfDocument } from './document.ts'
export { score } from './score.ts'
export { signsOfPage } from './page.ts'
export type { Signs } from './signs.ts'

/** Whether a page in a browser is a policy, as it stands now. */
export const detectPage = (document: Document): Detection => score(signsOfPage(document))
