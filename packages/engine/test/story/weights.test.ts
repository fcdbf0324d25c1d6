import { expect, test } from 'vitest'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { idKey } from '../../src/codec/compact/id-table.ts'
import { withMet } from '../../src/codec/compact/met-filter.ts'
import { turnOf } from '../../src/core/turn.ts'
import { choose } from '../../src/story/choose.ts'
import { themePull } from '../../src/story/theme-pull.ts'
import { grownLife } from '../support/grown-life.ts'
import { question } from '../support/one-life.ts'

test('events are drawn in proportion to their weights and to the pull of their themes', () => {
  const events = [1, 4].map(
    (weight): EventDefinition =>
      question(`w${weight}`, { category: weight === 1 ? 'home' : 'play', trigger: { kind: 'draw', weight } }),
  )
  const { life, context, minute } = grownLife(25)
  const catalogue = { ...context.catalogue, events }
  const draws = 2_000
  let heavy = 0
  for (let n = 0; n < draws; n++) {
    const chosen = choose(turnOf(life, minute() + n * 1440, { catalogue }), { questionsOnly: false })
    if (JSON.stringify(chosen).includes('w4')) heavy++
  }
  // The standard deviation of the share is 0.009; four of them are allowed.
  const share = (4 * themePull.play) / (4 * themePull.play + themePull.home)
  expect(Math.abs(heavy / draws - share)).toBeLessThan(0.036)
})

test('[ENG-5] a choice that an earlier life met has a seventeenth of the weight of a new one', () => {
  const events = ['known', 'new'].map((id): EventDefinition => question(id, { trigger: { kind: 'draw', weight: 1 } }))
  const { life, context, minute } = grownLife(25)
  const catalogue = { ...context.catalogue, events }
  life.story.metBefore = withMet(undefined, [[idKey('known'), 1]])
  const draws = 2_000
  let known = 0
  for (let n = 0; n < draws; n++) {
    const chosen = choose(turnOf(life, minute() + n * 1440, { catalogue }), { questionsOnly: false })
    if (chosen?.event.definition.id === 'known') known++
  }
  // The standard deviation of the share is 0.005; four of them are allowed.
  expect(Math.abs(known / draws - 1 / 18)).toBeLessThan(0.02)
})
