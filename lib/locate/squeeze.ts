/** White space and marks without width: how a page breaks its lines must not matter for finding a quote. */
const EMPTY = /[\s\u200b]/u

export const isEmpty = (character: string): boolean => EMPTY.test(character)

/** A text without them. */
export const squeeze = (text: string): string => text.replace(/[\s\u200b]+/gu, '')
