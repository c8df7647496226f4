import type { Language } from '../model.ts'

/** Characters a careful reader takes in per minute: Chinese about 400 (Brysbaert 2019, 260 words of 1.5 characters); English 238 words of about 6 with its space. */
const PER_MINUTE: Record<Language, number> = { 'zh-Hans': 400, 'zh-Hant': 400, en: 1430, other: 1430 }

/** Minutes to read the whole text, at least one. */
export const readingMinutes = (characters: number, language: Language): number => Math.max(1, Math.round(characters / PER_MINUTE[language]))
