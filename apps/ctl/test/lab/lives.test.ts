import { catalogue } from '@lifegrid/content/catalogue.generated'
import { observeLife, reportOn, seedOf } from '@lifegrid/engine/lab/population'
import { reportText } from '@lifegrid/engine/lab/report-text'
import { expect, test } from 'vitest'
import { liveInThreads } from '../../src/lab/live-in-threads.ts'
import { progress } from '../../src/lab/progress.ts'

test('the report depends on the seeds, not on the number of threads', async () => {
  const count = 5
  const alone = Array.from({ length: count }, (_, index) => observeLife(seedOf(index), 'calibrated', { catalogue }))
  let told = 0
  const lived = (more: number): void => {
    told += more
  }
  const threaded = await liveInThreads({ count, workers: 2, ruleset: 'calibrated', lived })
  expect(threaded).toEqual(alone)
  expect(told).toBe(count)
  expect(reportText(reportOn(threaded, 'calibrated'))).toBe(reportText(reportOn(alone, 'calibrated')))
})

test('progress is a bar on a terminal, and a line for every tenth elsewhere', () => {
  const said = (isTTY: boolean): string => {
    let text = ''
    const shown = progress(40, { isTTY, write: (more: string) => (text += more) })
    for (let i = 0; i < 40; i++) shown.advance(1)
    shown.end()
    return text
  }
  expect(said(true)).toContain('40 of 40 lives')
  expect(said(true)).toContain('\r')
  expect(
    said(false)
      .split('\n')
      .filter((line) => line !== ''),
  ).toHaveLength(10)
})
