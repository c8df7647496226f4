import type { Span } from '../model.ts'

/** Whether `inner` lies wholly in `outer`. */
export const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
