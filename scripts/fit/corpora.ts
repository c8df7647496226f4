/** The corpora that models are fitted on. They stay in ../shared: none of their text goes into the project. */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { SectionCategory } from '../../lib/model.ts'

const SHARED = new URL('../../../shared/', import.meta.url)

/** Whether the corpora are there. */
export const haveCorpora = existsSync(SHARED)

/** Path of a corpus file. */
export const corpusPath = (name: string): string => new URL(name, SHARED).pathname

const Split = z.enum(['train', 'dev', 'test'])
const Policy = z.object({
  id: z.string().optional(),
  split: Split.optional(),
  text: z.string(),
  segments: z.array(z.tuple([z.number(), z.number(), SectionCategory])),
  spans: z.array(z.tuple([z.number(), z.number(), z.string()])).optional(),
})
/** A policy of CA4P-483 (Zhao et al., EMNLP 2022). */
export type Policy = z.infer<typeof Policy>

const Sentence = z.object({ split: Split.optional(), text: z.string(), label: z.union([z.number(), z.array(z.number())]) })
/** A sentence of CAPP-130 (Zhu et al., NeurIPS 2023 Datasets and Benchmarks, CC BY 4.0). */
export type Sentence = z.infer<typeof Sentence>

const readLines = <T>(path: string, schema: z.ZodType<T>): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)))

export const readPolicies = (path: string): Policy[] => readLines(path, Policy)
export const readSentences = (path: string): Sentence[] => readLines(path, Sentence)
