import type { VitestReport } from '@lifegrid/local/commands/tally'
import { resultsOf } from '@lifegrid/local/commands/turbo'
import { describe, expect, it } from 'vitest'

const passed = (fullName: string) => ({ fullName, status: 'passed', failureMessages: [] })

const report = (startTime: number): VitestReport & { readonly startTime: number } => ({
  startTime,
  numPassedTests: 4,
  numFailedTests: 0,
  testResults: [{ name: '/a.test.ts', status: 'passed', message: '', assertionResults: [passed('a')] }],
})

const tests = {
  task: 'test:unit',
  directory: 'packages/base',
  outputs: ['.turbo/unit.json'],
  cache: { status: 'MISS' },
  execution: { startTime: 100, exitCode: 0 },
} as const

describe('the results of a run of tasks', () => {
  it('count the tests in the report of each package', () => {
    const read = (path: string) => (path === 'packages/base/.turbo/unit.json' ? report(101) : undefined)
    expect(resultsOf({ tasks: [tests] }, read)).toEqual([
      { task: 'test:unit', tally: { passed: 4, failed: 0 }, unchanged: false, failures: [] },
    ])
  })

  it('count the tests of a cached task, from its cached report', () => {
    const kept = { ...tests, cache: { status: 'HIT' } } as const
    expect(resultsOf({ tasks: [kept] }, () => report(7))).toEqual([
      { task: 'test:unit', tally: { passed: 4, failed: 0 }, unchanged: true, failures: [] },
    ])
  })

  it('do not count the report of an earlier run if this one stopped before it wrote its own', () => {
    const broken = { ...tests, execution: { startTime: 100, exitCode: 1 } }
    expect(resultsOf({ tasks: [broken] }, () => report(99))[0]?.tally).toEqual({ passed: 0, failed: 1 })
  })

  it('count a task without a report as one, and an interrupted task as failed', () => {
    const lint = { ...tests, task: 'lint', directory: '', outputs: null }
    const stopped = { ...lint, execution: { startTime: 100, exitCode: null } }
    const nothingToRun = { ...lint, execution: null }
    const tallies = resultsOf({ tasks: [lint, stopped, nothingToRun] }, () => undefined).map(({ tally }) => tally)
    expect(tallies).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ])
  })
})
