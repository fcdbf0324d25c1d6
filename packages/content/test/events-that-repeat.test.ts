import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { type Stage, stageFrom, stages } from '@lifegrid/engine/life/stage'
import { expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { oneTextAgain } from './language/one-text-again.ts'
import { expectOnlyKnown } from './support/only-known.ts'

/** A choice comes again after five years at the earliest. */
const choiceRestDays = 1827
/** The age that few lives pass, in years. */
const lastYear = 90

/** Years in which the event can come. */
function yearsOf({ age, stages: of }: EventDefinition): number {
  const ends = of.map((stage) => {
    const following: Stage | undefined = stages[stages.indexOf(stage) + 1]
    return following === undefined ? lastYear : stageFrom[following]
  })
  const first = Math.max(age?.from ?? 0, Math.min(...of.map((stage) => stageFrom[stage])))
  return Math.min((age?.to ?? lastYear) + 1, Math.max(...ends)) - first
}

function canComeAgain(event: EventDefinition): boolean {
  const { once, trigger, cooldownDays = choiceRestDays } = event
  if (once === true || (trigger.kind !== 'draw' && trigger.kind !== 'waiting')) return false
  return yearsOf(event) > cooldownDays / 365.25 + 1
}

test('an event that can come again in a life has a second text, or comes once', () => {
  const found = catalogue.events.filter(
    (event) => event.kind !== 'ambient' && event.text.length === 1 && canComeAgain(event),
  )
  expectOnlyKnown(
    found.map(({ id }) => id),
    oneTextAgain,
  )
})

test('every folder of events has examples of three of its events', () => {
  const root = join(import.meta.dirname, '../src/events')
  const shown = new Set(catalogue.events.filter(({ examples = [] }) => examples.length > 0).map(({ id }) => id))
  const few = readdirSync(root)
    .filter((folder) => folder !== 'ambient')
    .filter((folder) => {
      const ids = readdirSync(join(root, folder)).map((file) => file.replace('.ts', ''))
      return ids.filter((id) => shown.has(id)).length < 3
    })
  expect(few).toEqual([])
})
