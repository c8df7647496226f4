/** The steps of the pipeline in their order, for a progress display. Apart from `pipeline.ts`, so that a page can name them without loading the rules. */
export const steps = ['structure', 'classify', 'identity', 'third-parties', 'data-items', 'routes', 'checks', 'done'] as const
export type Step = (typeof steps)[number]
