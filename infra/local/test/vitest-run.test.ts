import { failuresOf } from '@lifegrid/local/commands/failures'
import type { VitestReport } from '@lifegrid/local/commands/tally'
import { combined } from '@lifegrid/local/commands/vitest-run'
import { projectRoot } from '@lifegrid/local/project-root'
import { describe, expect, it } from 'vitest'

const passed = (fullName: string) => ({ fullName, status: 'passed', failureMessages: [] })
const failed = (fullName: string) => ({ fullName, status: 'failed', failureMessages: ['expected 1 to be 2'] })

function file(path: string, ...assertionResults: VitestReport['testResults'][number]['assertionResults']) {
  const status =
    assertionResults.length > 0 && assertionResults.every((test) => test.status === 'passed') ? 'passed' : 'failed'
  return { name: `${projectRoot}/${path}`, status, message: 'cannot be loaded', assertionResults }
}

function report(...testResults: VitestReport['testResults']): VitestReport {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const count = (status: string): number => tests.filter((test) => test.status === status).length
  return { numPassedTests: count('passed'), numFailedTests: count('failed'), testResults }
}

describe('the failures of a run', () => {
  it('name the file, the test and the message', () => {
    expect(failuresOf(report(file('a.test.ts', passed('one'), failed('two'))))).toEqual([
      'a.test.ts: two\n    expected 1 to be 2',
    ])
  })

  it('name a file that could not be loaded', () => {
    expect(failuresOf(report(file('a.test.ts')))).toEqual(['a.test.ts: the file\n    cannot be loaded'])
  })
})

describe('a run whose failed files were run again', () => {
  const first = report(
    file('a.test.ts', passed('one'), passed('two')),
    file('b.test.ts', passed('three'), failed('four')),
  )

  it('counts a test that passes the second time, and says that it is flaky', () => {
    expect(combined(first, report(file('b.test.ts', passed('three'), passed('four'))), 0)).toEqual({
      tally: { passed: 4, failed: 0 },
      failures: [],
      flaky: ['b.test.ts: four\n    expected 1 to be 2'],
    })
  })

  it('fails when a test fails twice', () => {
    expect(combined(first, report(file('b.test.ts', passed('three'), failed('four'))), 1)).toEqual({
      tally: { passed: 3, failed: 1 },
      failures: ['b.test.ts: four\n    expected 1 to be 2'],
      flaky: [],
    })
  })

  it('fails when another test fails the second time', () => {
    const result = combined(first, report(file('b.test.ts', failed('three'), passed('four'))), 1)
    expect(result.tally).toEqual({ passed: 3, failed: 1 })
    expect(result.flaky).toHaveLength(1)
  })

  it('fails when the second run ends without a report', () => {
    expect(combined(first, undefined, 1)).toEqual({ tally: { passed: 2, failed: 1 }, failures: [], flaky: [] })
  })
})
