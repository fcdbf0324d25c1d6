import { expect, test } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { giveUpWhatIsTaken } from '../../../src/systems/body/give-up.ts'
import { grownLife } from '../../support/grown-life.ts'

const unfit = (one: ReturnType<typeof grownLife>) =>
  one.life.agenda.filter(({ kind, key }) => kind === 'work' && key === 'unfit')

test('the end of work is planned once, 150 days ahead, and only for adults who have not retired', () => {
  const one = grownLife(30)
  const turn = turnOf(one.life, one.minute(), one.context)
  one.life.body.impaired = { performance: 0, work: true }
  giveUpWhatIsTaken(turn, [])
  giveUpWhatIsTaken(turn, [])
  expect(unfit(one).map(({ minute }) => Math.floor(minute / 1440) - Math.floor(turn.minute / 1440))).toEqual([150])
  one.life.work.retired = true
  giveUpWhatIsTaken(turn, [])
  expect(unfit(one)).toEqual([])
  const child = grownLife(12)
  child.life.body.impaired = { performance: 0, work: true }
  giveUpWhatIsTaken(turnOf(child.life, child.minute(), child.context), [])
  expect(unfit(child)).toEqual([])
})
