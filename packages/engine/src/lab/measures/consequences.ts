import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { DilemmaOutcome } from '../../catalogue/dilemma.ts'
import { type EventDefinition, isChoice, type OutcomeDefinition } from '../../catalogue/event.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import { eventIndexOf } from '../../story/event-index.ts'
import { conditionsOfEvent } from '../catalogue-parts.ts'
import { populationTargets } from '../population-targets.ts'
import { boundRow } from '../rows.ts'
import type { Measure } from './measure.ts'

/** The same for every life: outcomes of the catalogue, and those of them that change more than a gauge. */
type Seen = readonly [more: number, outcomes: number]

/**
 * Consequences, counted in the catalogue: an outcome changes more than a gauge when it has an effect other than on a gauge or on what
 * somebody feels, or a follow-up. A flag or a memory that no condition reads changes nothing.
 */
export const consequences: Measure<Seen> = {
  name: 'Consequences',
  observe: ({ catalogue }) => ({ end: () => countOf(catalogue) }),
  rows: ([first = [0, 0]]) => [
    boundRow('≥', {
      what: 'outcomes in the catalogue that change more than a gauge',
      unit: 'share',
      bound: populationTargets.storytelling.consequencesMin,
      measured: first[0] / Math.max(1, first[1]),
      of: first[1],
      error: 0,
    }),
  ],
}

const countOf = perCatalogue((catalogue: Catalogue): Seen => {
  const events = [...eventIndexOf(catalogue).byId.values()].map(({ definition }) => definition)
  const read = readBy(events)
  const outcomes = events.filter(isChoice).flatMap(({ options = [] }) => options.flatMap((option) => option.outcomes))
  return [outcomes.filter((outcome) => changesMore(outcome, read)).length, outcomes.length]
})

function readBy(events: readonly EventDefinition[]): ReadonlySet<string> {
  const names = events.flatMap(conditionsOfEvent).map((condition) => JSON.stringify(condition))
  const found = names.flatMap((text) => [...text.matchAll(/"kind":"re(?:members|calls)".*?"(?:what|as)":"([^"]*)"/g)])
  return new Set(found.map(([, name = '']) => name))
}

function changesMore(outcome: OutcomeDefinition | DilemmaOutcome, read: ReadonlySet<string>): boolean {
  const { effects = [], followUps = [], remembers } = outcome
  return (
    followUps.length > 0 ||
    (remembers !== undefined && read.has(remembers.as)) ||
    effects.some((effect) =>
      effect.kind === 'remember'
        ? read.has(effect.what)
        : effect.kind !== 'gauge' && effect.kind !== 'affinity' && effect.kind !== 'familiarity',
    )
  )
}
