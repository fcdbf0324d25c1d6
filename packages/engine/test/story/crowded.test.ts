import { expect, test } from 'vitest'
import { isBlocked, isCrowded } from '../../src/story/crowded.ts'
import { grownLife } from '../support/grown-life.ts'
import { question } from '../support/one-life.ts'
import { turnIn } from '../support/working-world.ts'

test.each([
  [[8, 1], false],
  [[7, 0], false],
  [[6, 0], true],
  [[0], false],
])('with choices %j days ago the week has had its share: %s', (daysAgo, crowded) => {
  const one = grownLife(30, {})
  const turn = turnIn(one)
  one.life.story.choiceDays = daysAgo.map((days) => Math.floor(turn.minute / 1440) - days)
  expect(isCrowded(turn)).toBe(crowded)
  expect(isBlocked(turn, { definition: question('the-question') })).toBe(crowded)
})
