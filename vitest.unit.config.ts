import { defineConfig } from 'vitest/config'

/** Unit tests: no process of their own, no network. Also the project `unit` of vitest.config.ts. */
export const unit = {
  name: 'unit',
  include: ['**/test/**/*.test.ts'],
  exclude: [
    '**/node_modules/**',
    '**/*.integration.test.ts',
    '**/*.e2e.test.ts',
    '**/*.browser.test.ts',
    '**/*.population.test.ts',
  ],
  // Node loads the files itself, as it does for the servers. Through Vite's module runner the same tests take half as long again.
  experimental: { viteModuleRunner: false },
  // Unit tests share no state, and loading the game's content again for every file takes half of their time.
  isolate: false,
  // Stops a test that hangs. Some live thousands of lives, and a busy machine takes ten times as long for them.
  testTimeout: 300_000,
  hookTimeout: 300_000,
}

/**
 * The unit tests of one package, run in its folder. Turborepo keeps the report with the result, so that `npm test` can also count tests
 * that it does not repeat.
 */
export default defineConfig({
  test: { ...unit, reporters: ['default', 'json'], outputFile: { json: '.turbo/unit.json' } },
})
