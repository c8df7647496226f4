/**
 * What a reading looks like from outside: one union, so that a screen that can't exist can't be drawn.
 * It crosses from the background worker to the popup and the library, hence schemas.
 */
import { z } from 'zod'
import { Detection, Summary } from './model.ts'
import { steps } from './steps.ts'

/** The steps of the pipeline with what comes before them: `extract` happens in the page. */
export const readingSteps = ['extract', ...steps] as const
export const ReadingStep = z.enum(readingSteps)
export type ReadingStep = z.infer<typeof ReadingStep>

/** Why a page can't be read at all. */
export const UnreadableReason = z.enum([
  /** chrome://, about:, view-source:, another extension's page. */
  'browser-page',
  /** The browser's own extension store, where no extension may run. */
  'store',
  /** The browser's PDF viewer. */
  'pdf',
  /** A file:// page and the user did not allow file addresses. */
  'file',
  /** The grant of the click is gone (the page was left) or the site is closed to extensions by policy. */
  'no-access',
  /** The page holds no text (or only pictures). */
  'empty',
  /** The tab was closed. */
  'gone',
])
export type UnreadableReason = z.infer<typeof UnreadableReason>

/** Something of the page that the summary does not cover. */
export const Missing = z.discriminatedUnion('kind', [
  /** A frame of another site: the grant of a click does not reach it. `url` can be opened by the user and read by itself. */
  z.object({ kind: z.literal('frame'), url: z.string() }),
  /** Less than all of the visible policy text was kept; `kept` is a share from 0 to 1. */
  z.object({ kind: z.literal('text'), kept: z.number().min(0).max(1) }),
])
export type Missing = z.infer<typeof Missing>

/** What happened to the summary: `private` means a private window, where nothing is kept unless the user says so. */
export const Kept = z.discriminatedUnion('kept', [
  z.object({ kept: z.literal('new'), policyId: z.string() }),
  z.object({ kept: z.literal('version'), policyId: z.string() }),
  z.object({ kept: z.literal('known'), policyId: z.string(), since: z.number() }),
  z.object({ kept: z.literal('private') }),
  /** The store refused (full disk, damaged or newer database); the card is shown all the same. */
  z.object({ kept: z.literal('failed'), message: z.string() }),
])
export type Kept = z.infer<typeof Kept>

/** What an error report starts from. Nothing of the page's text is in it. */
export const ErrorDetails = z.object({
  where: z.string(),
  message: z.string(),
  stack: z.string(),
  version: z.string(),
})
export type ErrorDetails = z.infer<typeof ErrorDetails>

const card = { summary: Summary, kept: Kept, tabId: z.number().int().nullable() }

export const ReadingState = z.discriminatedUnion('state', [
  /** `progress` runs from 0 to 1 and never back. `characters` is known once the page has been extracted. */
  z.object({
    state: z.literal('reading'),
    step: ReadingStep,
    progress: z.number().min(0).max(1),
    title: z.string(),
    characters: z.number().int().nullable(),
  }),
  z.object({ state: z.literal('card'), ...card }),
  z.object({ state: z.literal('partly-read'), ...card, missing: z.array(Missing).min(1) }),
  z.object({
    state: z.literal('not-a-policy'),
    title: z.string(),
    url: z.string().nullable(),
    detection: Detection,
    missing: z.array(Missing),
  }),
  z.object({ state: z.literal('unreadable'), reason: UnreadableReason, url: z.string().nullable() }),
  z.object({ state: z.literal('stopped'), title: z.string() }),
  z.object({ state: z.literal('error'), error: ErrorDetails }),
])
export type ReadingState = z.infer<typeof ReadingState>

/** True for the states that nothing follows. */
export const isFinal = (state: ReadingState): boolean => state.state !== 'reading'
