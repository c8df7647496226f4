import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { chooseLocale, type Locale } from '../../locales/index.ts'
import { ask } from '../client.ts'
import type { Settings } from '../messages.ts'

/** Kept beside the setting so that a page speaks the chosen language from its first frame. */
const REMEMBERED = 'language'

type Language = Settings['language']
const isLanguage = (value: unknown): value is Language => value === 'auto' || value === 'zh-Hans' || value === 'zh-Hant' || value === 'en'

function remembered(): Language {
  const value: unknown = localStorage.getItem(REMEMBERED)
  return isLanguage(value) ? value : 'auto'
}

export interface PageSettings {
  settings: Settings
  /** Is automatic detection allowed? */
  detection: boolean
  locale: Locale
  change: (change: Partial<Settings>) => void
  /** Reads them again: after the permission was given or taken. */
  refresh: () => void
}

/** The user's settings, and the page in the language that they choose. */
export function usePageSettings(): PageSettings {
  const [state, setState] = useState<{ settings: Settings; detection: boolean }>(() => ({
    settings: { language: remembered(), storePrivate: false },
    detection: false,
  }))
  const take = (answer: Awaited<ReturnType<typeof ask<'settings.get'>>>) => {
    if (!answer.ok) return
    localStorage.setItem(REMEMBERED, answer.settings.language)
    setState({ settings: answer.settings, detection: answer.detection })
  }
  const refresh = () => void ask('settings.get', {}).then(take)
  useEffect(() => {
    refresh()
    // The permission may be taken back in the browser's own settings while this page is open.
    const { onAdded, onRemoved } = browser.permissions
    onAdded.addListener(refresh)
    onRemoved.addListener(refresh)
    return () => {
      onAdded.removeListener(refresh)
      onRemoved.removeListener(refresh)
    }
  }, [])
  const locale = chooseLocale(state.settings.language, navigator.languages)
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return {
    ...state,
    locale,
    refresh,
    change: (change) => {
      setState((before) => ({ ...before, settings: { ...before.settings, ...change } }))
      void ask('settings.set', { settings: change }).then(take)
    },
  }
}
