import { defineConfig } from 'vitest/config'

/** The end-to-end tests: both browsers at the same time, each test after the other. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // Real browsers on two shared cores: a lost event is told from a fault by a second try, which the report names.
    retry: 1,
    maxWorkers: 2,
  },
})
