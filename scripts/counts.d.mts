export function readCounts(report: string): { passed: number; failed: number; skipped: string[] } | null
