import { assert } from '@lifegrid/base/assert'
import { tell } from '../core/feed.ts'
import { premise } from '../core/premise.ts'
import type { System } from '../core/system.ts'
import { applyEffects } from '../effects/apply-effects.ts'
import type { OneTimeEvent } from '../life/diary.ts'
import type { Life } from '../life/life.ts'
import { isCastComplete } from './dilemma.ts'

/** Holds a diary appointment at its hour: applies its effects and tells it. */
export const oneTimeEvents: System<'oneTimeEvents'> = {
  name: 'oneTimeEvents',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  premises: {
    '*': [
      premise('the appointment is in the diary', ({ life }, id) => entryOf(life, id) !== undefined),
      premise('everyone it concerns is alive', ({ life }, id) => isCastComplete(life, entryOf(life, id)?.cast ?? {})),
    ],
  },
  due(turn, key) {
    const { life } = turn
    const entry = entryOf(life, key)
    assert(entry !== undefined, 'a due appointment is in the diary')
    strike(life, key)
    applyEffects(entry.effects, turn, entry.cast)
    tell(turn, { eventId: 'diary', title: entry.title, message: entry.message, importance: 3 })
  },
  drop({ life }, key) {
    strike(life, key)
  },
}

function entryOf(life: Life, id: string): OneTimeEvent | undefined {
  return life.diary.entries.find((one) => one.id === id)
}

function strike(life: Life, id: string): void {
  life.diary.entries = life.diary.entries.filter((one) => one.id !== id)
}
