import { knownMisses } from '@lifegrid/engine/lab/known-misses'
import { type PopulationReport, reportOn } from '@lifegrid/engine/lab/population'
import { beforeAll, describe, expect, test } from 'vitest'
import { liveInThreads } from '../../src/lab/live-in-threads.ts'
import { farFrom, readFigures } from '../../src/lab/report/figures.ts'
import { metThoughKnown, missesOf } from '../../src/lab/report/misses.ts'
import { threadsFor } from '../../src/lab/threads.ts'
import { projectRoot } from '../../src/project-root.ts'

const lives = 1000

/** The figures' names do not depend on the lives. */
const named = reportOn([], 'calibrated').groups.flatMap(({ name, rows }) =>
  rows.map(({ what }) => [name, what] as const),
)

describe(`a population of ${lives}`, () => {
  let report: PopulationReport
  beforeAll(async () => {
    const seen = await liveInThreads({
      count: lives,
      workers: threadsFor(lives),
      ruleset: 'calibrated',
      lived: () => undefined,
    })
    report = reportOn(seen, 'calibrated')
    const rows = report.groups.flatMap((group) => group.rows)
    expect(rows.map(({ what }) => what)).toEqual(named.map(([, what]) => what))
    for (const { what, measured, error, target, tolerance } of rows)
      process.stdout.write(`${what}: ${measured} ${error} (target ${target} ${tolerance})\n`)
  })

  test.each(named)('%s: %s', (name, what) => {
    const row = report.groups.find((group) => group.name === name)?.rows.find((one) => one.what === what)
    const rows = row === undefined ? [] : [row]
    expect(missesOf(rows, knownMisses)).toEqual([])
    expect(metThoughKnown(rows, knownMisses), 'strike it from the list, and write the report again').toEqual([])
  })

  test('breaks no invariant', () => {
    expect(report.violations).toEqual([])
  })

  test('is the one that the committed report describes', () => {
    const far = farFrom(readFigures(projectRoot), report)
    expect(far, 'write the report again: CONTRIBUTING.md says how').toEqual([])
  })
})
