import { z } from 'zod'
import { ConflictKind, Facts } from '../model.ts'
import { ErrorDetails } from '../state.ts'
import { Mistake } from './correction.ts'
import { text } from './fact-value.ts'
import { Passage } from './passage.ts'

/** Version of the report's file. Raised when a field changes its meaning; `read.ts` then gets a step from the version before. */
export const REPORT_SCHEMA = 2

/** Most mistakes in one report, and the longest file that is looked into (UTF-16 code units). */
export const MOST = 200
export const LARGEST = 2_000_000

const details = {
  kind: z.literal('mingbai-report'),
  schema: z.literal(REPORT_SCHEMA),
  /** When it was written, ISO 8601 in UTC. */
  created: z.iso.datetime(),
  /** The page's address; null when it was left out or there is none. */
  url: text(4000)
    .regex(/^https?:\/\//u, 'must be a web address')
    .nullable(),
  versions: z.strictObject({ extension: text(60), rules: text(60) }),
  browser: text(300),
  note: text(4000),
}

/** What a person hands on. Nothing is in it that the preview does not show. */
export const Report = z.discriminatedUnion('about', [
  z.strictObject({ ...details, about: z.literal('card'), mistakes: z.array(Mistake).min(1).max(MOST) }),
  /** The policy contradicts itself. */
  z.strictObject({
    ...details,
    about: z.literal('contradiction'),
    conflict: ConflictKind,
    /** Names and values for the sentence that tells what disagrees. */
    values: z.array(text(400)).max(20),
    passages: z.array(Passage).min(2).max(20),
    /** Whose policy it is, for a letter; null in what version 1 wrote. */
    policy: z
      .strictObject({
        title: text(400),
        product: text(400).nullable(),
        operator: text(400).nullable(),
        updated: Facts.shape.updated,
        email: text(300).nullable(),
      })
      .nullable(),
  }),
  z.strictObject({
    ...details,
    about: z.literal('error'),
    error: z.strictObject({
      where: text(200),
      message: text(4000),
      stack: text(20_000),
      version: text(60),
    } satisfies Record<keyof z.infer<typeof ErrorDetails>, unknown>),
  }),
])
export type Report = z.infer<typeof Report>

/** Where a report stands, as its writer keeps it. */
export const ReportState = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('draft') }),
  z.strictObject({ state: z.literal('handed-on'), at: z.number().nonnegative() }),
  z.strictObject({ state: z.literal('fixed'), version: text(60).min(1) }),
])
export type ReportState = z.infer<typeof ReportState>
