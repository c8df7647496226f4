/** What every component may ask for: the reader's language and what a click may do. No browser API comes in here; entrypoints give it. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Evidence, Language } from '../lib/model.ts'
import type { Shown } from '../lib/pages/locate.ts'
import { translator, type Translator } from '../locales/index.ts'

/** A fact that a person may find wrong: its list in the summary and its place there. */
export interface FactRef {
  list:
    'data' | 'thirdParties' | 'routes' | 'retention' | 'permissions' | 'conflicts' | 'linkedLists' | 'worthReading' | 'notStated' | 'facts'
  /** Index in the list, or the name of the single fact. */
  at: number | string
}

/** What an entrypoint can do for the card. A missing action hides its control. */
export interface Actions {
  /** Where `locate` shows a quote: the web page, or the text beside the card. */
  place?: 'page' | 'text'
  /** Shows a quote in the page or text that it was read from. */
  locate?: (evidence: Evidence) => Promise<Shown>
  /** Puts text on the clipboard; false when the browser refused. */
  copy: (text: string) => Promise<boolean>
  /** Opens the correction of a fact. */
  correct?: (fact: FactRef, evidence: Evidence) => void
  /** Opens the form for something that the card does not say. */
  missing?: () => void
  /** What the reading said of a fact that was corrected (null: nothing), and the way back; null for a fact that was not. */
  corrected?: (fact: FactRef) => { before: string | null; undo: () => void } | null
  /** Writes about passages that disagree, by their place in the summary. */
  contradiction?: (at: number) => void
}

export interface Ui {
  i18n: Translator
  actions: Actions
}

export const UiContext = createContext<Ui>({ i18n: translator('en'), actions: { copy: () => Promise.resolve(false) } })
export const useI18n = (): Translator => useContext(UiContext).i18n
export const useActions = (): Actions => useContext(UiContext).actions

/** Language of the policy that is shown, for the `lang` of its words; null where none is known. */
export const PolicyLanguage = createContext<string | undefined>(undefined)
export const usePolicyLanguage = (): string | undefined => useContext(PolicyLanguage)
export const htmlLanguage = (language: Language): string | undefined => (language === 'other' ? undefined : language)
