import type { View } from '@lifegrid/sdk/view'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, test } from 'vitest'
import type { AutoplayResult } from '../../src/play/autoplay.ts'
import { farewell } from '../../src/play/farewell.ts'
import { progressLine, showProgress, summary } from '../../src/play/progress.ts'

/** The part of a view that the texts use. */
function ada(state: Partial<View['state']> = {}): View {
  const shown = { minute: 1000, date: '2012-02-28', time: '23:59', ageYears: 12, status: 'playing', ...state }
  return { firstname: 'Ada', lastname: 'Moreau', state: shown } as View
}

const result: AutoplayResult = {
  connected: true,
  gameMinutes: 527_040,
  commandsSent: 9,
  commandsAcked: 8,
  decisions: 3,
  reconnects: 1,
  errors: 1,
}

describe('the farewell', () => {
  test('has name, age, the date of the predicted clock, and the replay command', () => {
    expect(farewell(ada(), 1001, 'p1', { local: true })).toBe(
      'Goodbye: Ada Moreau, 12 years, 2012-02-29.\nYou are player p1. Look back: npx lifegrid player replay p1',
    )
  })

  test('has the date of death for a dead character, and no replay command for another cluster', () => {
    const text = farewell(ada({ status: 'dead', ageYears: 1 }), 9_999_999, 'p1', { local: false })
    expect(text).toBe('Goodbye: Ada Moreau, dead at 1 year, 2012-02-28.\nYou are player p1.')
  })

  test('is short when there was no view', () => {
    expect(farewell(null, 0, 'p1', { local: false })).toBe('Goodbye.\nYou are player p1.')
  })
})

describe('the progress of the autoplayer', () => {
  function shown(isTTY: boolean) {
    const clock = manualClock()
    const written: string[] = []
    const output = { isTTY, columns: 20, write: (text: string) => written.push(text) }
    let lines = 0
    const progress = showProgress(
      clock,
      output,
      () => `line ${++lines} which is longer than that`,
      (error) => {
        throw error
      },
    )
    return { clock, written, progress }
  }

  test('is one line on a terminal, updated every second, within its width, and cleared at the end', async () => {
    const { clock, written, progress } = shown(true)
    await clock.run(3_000)
    expect(written).toHaveLength(3)
    expect(written[0]).toMatch(/^\rline 1 which is/)
    expect(written[0]).not.toContain('longer than that')
    expect(written[0]).not.toContain('\n')
    progress.end()
    await clock.run(5_000)
    expect(written.slice(3)).toEqual(['\r\u001b[K'])
  })

  test('is a line every five seconds in a log', async () => {
    const { clock, written, progress } = shown(false)
    await clock.run(10_000)
    progress.end()
    await clock.run(10_000)
    expect(written).toEqual(['line 1 which is longer than that\n', 'line 2 which is longer than that\n'])
  })

  test('has the character, the date and the figures', () => {
    const line = progressLine(7_010, result, ada(), 1000)
    expect(line).toBe('7 s  Ada Moreau, 12 years, 2012-02-28  8 commands, 3 decisions, 1 reconnect')
    expect(progressLine(0, result, null, 0)).toContain('waiting for the cluster')
  })

  test('ends with a summary', () => {
    expect(summary(result, ada(), 1000, 'p1')).toBe(
      [
        'Played as Ada Moreau, 12 years, 2012-02-28',
        '  lived       1 year 1 day (527040 minutes of game time)',
        '  commands    9 sent, 8 acknowledged, 1 refused',
        '  decisions   3',
        '  reconnects  1',
        '  player      p1',
      ].join('\n'),
    )
    expect(summary({ ...result, connected: false }, null, 0, 'p1')).toMatch(
      /^The cluster was never reached\. .*npm start/,
    )
  })
})
