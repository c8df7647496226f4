import { Extracted, type Target } from '../messages.ts'
import { listPageOf, type ListPage } from '../lists/belongs.ts'
import type { Detection, LinkedListKind, PolicyDocument, Summary } from '../model.ts'
import { summarise } from '../pipeline.ts'
import { readingSteps, type Kept, type Missing, type ReadingState, type ReadingStep } from '../state.ts'
import type { TabInfo, Tabs } from './tabs.ts'
import { reasonOf } from './unreadable.ts'

export interface ReadOptions {
  /** Read what is not taken for a policy. */
  anyway: boolean
  signal: AbortSignal
  report: (state: ReadingState) => void
}

export interface ReadDependencies {
  tabs: Tabs
  /** Keeps the reading, or says why not. `tab` is null for a text that was pasted or dropped. */
  keep: (document: PolicyDocument, summary: Summary, tab: TabInfo | null) => Promise<Kept>
  lists: Lists
  /** Lets the event loop turn, so that a `stop` can arrive. */
  breathe: () => Promise<void>
}

/** What the store knows of lists that stand on pages of their own. Never throws. */
export interface Lists {
  /** The kind under which a saved policy links to this address. */
  linkedAs: (url: string) => Promise<LinkedListKind | null>
  /** Does a saved policy name this page as a list of its own? */
  isNamed: (page: ListPage) => Promise<boolean>
}

/** Reads a page or a document to its end. @returns the final state. @throws only on an error of ours */
export async function readTarget(target: Target, options: ReadOptions, dependencies: ReadDependencies): Promise<ReadingState> {
  const { signal } = options
  if (target.kind === 'document') {
    const { document, detection, source } = target
    return readDocument({ document, detection, source, missing: [], tab: null, tabId: null }, options, dependencies)
  }

  const { tabId } = target
  const tab = await dependencies.tabs.get(tabId)
  if (tab === null) return { state: 'unreadable', reason: 'gone', url: null }
  options.report(progress('extract', tab.title, null))
  const injected = await abortable(dependencies.tabs.extract(tabId), signal)
  if (injected === null) return { state: 'stopped', title: tab.title }
  if (!injected.ok) return { state: 'unreadable', reason: reasonOf(tab.url), url: tab.url }

  // A page without a document of its own (an error page, a viewer) gives no result at all.
  if (injected.result === null) return { state: 'unreadable', reason: reasonOf(tab.url), url: tab.url }
  const extracted = Extracted.parse(injected.result)
  if (!extracted.ok) return { state: 'unreadable', reason: extracted.reason, url: tab.url }
  const { document, detection, missing } = extracted
  return readDocument({ document, detection, missing, source: document.url ?? document.title, tab, tabId }, options, dependencies)
}

interface Input {
  document: PolicyDocument
  detection: Detection
  source: string
  missing: Missing[]
  tab: TabInfo | null
  tabId: number | null
}

async function readDocument(
  input: Input,
  { anyway, signal, report }: ReadOptions,
  { keep, lists, breathe }: ReadDependencies,
): Promise<ReadingState> {
  const { document, source, missing, tab, tabId } = input
  const { title, url } = document
  if (document.text.trim() === '') return { state: 'unreadable', reason: 'empty', url }
  // A page that a saved policy links to as its list is one, whatever it calls itself.
  const linkedAs = input.detection.policy || url === null ? null : await lists.linkedAs(url)
  const detection = linkedAs === null ? input.detection : { ...input.detection, list: linkedAs }
  const refused: ReadingState = { state: 'not-a-policy', title, url, detection, missing }
  if (!anyway && !detection.policy && detection.list === null) return refused

  const stop = new Stopped()
  try {
    const summary = await summarise(document, {
      source,
      detection,
      pause: async (step) => {
        report(progress(step, title, document.text.length))
        await breathe()
        if (signal.aborted) throw stop
      },
    })
    // A list that no saved policy names is only read when the reader says so: such pages also stand in manuals.
    if (!anyway && !detection.policy && linkedAs === null && !(await lists.isNamed(listPageOf(summary)))) return refused
    const kept = await keep(document, summary, tab)
    return missing.length > 0
      ? { state: 'partly-read', summary, kept, tabId, missing: [missing[0]!, ...missing.slice(1)] }
      : { state: 'card', summary, kept, tabId }
  } catch (error) {
    if (error === stop) return { state: 'stopped', title }
    throw error
  }
}

class Stopped extends Error {}

function progress(step: ReadingStep, title: string, characters: number | null): ReadingState {
  return { state: 'reading', step, progress: readingSteps.indexOf(step) / (readingSteps.length - 1), title, characters }
}

/** Null when the signal comes first. What was begun in the page goes on there, but nobody waits for it. */
function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return Promise.resolve(null)
  return Promise.race([promise, new Promise<null>((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }))])
}
