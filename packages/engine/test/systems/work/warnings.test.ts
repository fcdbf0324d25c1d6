import { expect, it } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { warnIfTooLow } from '../../../src/systems/work/work.ts'
import { plainBaker } from '../../support/money-life.ts'

it('a warning stands for a year, and in place of a third one the player is fired', () => {
  const one = plainBaker()
  const start = one.minute()
  const told: string[] = []
  for (const days of [0, 40, 300, 366, 500, 740]) {
    const turn = turnOf(one.life, start + days * 1440, one.context)
    const { job } = one.life.work
    if (job === null) throw new Error(`there is no job after ${days} days`)
    job.warned = false
    job.performance = { value: 5, since: turn.minute }
    warnIfTooLow(turn)
    for (const { frame, body } of turn.frames) if (frame === 'messageEvent') told.push(`${days} ${body.eventId}`)
  }
  expect(told).toEqual(['0 work-warning', '366 work-warning', '740 fired'])
  expect(one.life.work.job).toBeNull()
})
