/** From a page or a file to a `PolicyDocument`: one normalised text with blocks, tables and links. */
export { extractPage, type PageOptions } from './page.ts'
export { readText, type TextOptions } from './plain.ts'
export { readTab, type TabOptions } from './tab.ts'
