import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Condition, ConditionName } from '../../catalogue/condition.ts'
import { isChoice, type OptionDefinition } from '../../catalogue/event.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { eventIndexOf } from '../../story/event-index.ts'
import { populationTargets } from '../population-targets.ts'
import { boundRow } from '../rows.ts'
import type { Measure } from './measure.ts'

/** The same for every life: options of the catalogue, and those of them that depend on who the player is. */
type Seen = readonly [depend: number, options: number]

/** What says nothing about the player: where and when it is. */
const circumstances: readonly ConditionName[] = ['dayTime', 'place', 'season', 'weekend', 'workday']

/**
 * Identity, counted in the catalogue: an option depends on who the player is when it has a condition, or an outcome whose chance has a
 * modifier, that asks for more than a time or a place. A price alone is no such condition.
 */
export const identity: Measure<Seen> = {
  name: 'Identity',
  observe: ({ catalogue }) => ({ end: () => countOf(catalogue) }),
  rows: ([first = [0, 0]]) => [
    boundRow('≥', {
      what: 'options in the catalogue that depend on who the player is',
      unit: 'share',
      bound: populationTargets.storytelling.identityMin,
      measured: first[0] / Math.max(1, first[1]),
      of: first[1],
      error: 0,
    }),
  ],
}

const countOf = perCatalogue((catalogue: Catalogue): Seen => {
  const events = [...eventIndexOf(catalogue).byId.values()].map(({ definition }) => definition)
  const options = events.filter(isChoice).flatMap((event) => event.options ?? [])
  return [options.filter(depends).length, options.length]
})

function depends({ conditions = [], outcomes }: OptionDefinition): boolean {
  return [...conditions, ...outcomes.flatMap(({ modifiers = [] }) => modifiers.map(({ when }) => when))].some(asksWho)
}

function asksWho(condition: Condition): boolean {
  if (condition.kind === 'not') return asksWho(condition.of)
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.some(asksWho)
  return !circumstances.includes(condition.kind)
}
