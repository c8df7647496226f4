/** White space collapsed to single blanks, none at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The same; null where nothing is left. */
export const lineOf = (text: string | null): string | null => oneLine(text ?? '') || null
