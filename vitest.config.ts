import { defineConfig } from 'vitest/config'
import { unit } from './vitest.unit.config.ts'

/**
 * Five projects, by a file's ending: `*.test.ts` (unit: no process, no network), `*.integration.test.ts` (real Redis and MySQL of
 * our own, on free ports), `*.e2e.test.ts` (the real cluster), `*.browser.test.ts`
 * (the real cluster and a real browser), `*.population.test.ts` (a thousand lives, which take minutes of all processors). Tests are in a `test/` folder next to the `src/` that they test.
 */
const node_modules = '**/node_modules/**'

export default defineConfig({
  test: {
    teardownTimeout: 60_000,
    projects: [
      {
        test: unit,
      },
      {
        test: {
          name: 'population',
          include: ['**/test/**/*.population.test.ts'],
          exclude: [node_modules],
          experimental: { viteModuleRunner: false },
          // `npm test` gives them what is left of the processors.
          hookTimeout: 3_600_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['**/test/**/*.integration.test.ts'],
          exclude: [node_modules],
          globalSetup: ['./packages/testkit/src/vitest-services.ts'],
          // Far longer than any test takes, even on a machine that does other work at the same time, so that only a
          // test that hangs fails.
          testTimeout: 180_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['**/test/**/*.e2e.test.ts'],
          exclude: [node_modules],
          globalSetup: ['./packages/testkit/src/vitest-services.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['**/test/**/*.browser.test.ts'],
          exclude: [node_modules],
          globalSetup: ['./packages/testkit/src/vitest-services.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
})
