import { assert } from '@lifegrid/base/assert'
import { tell } from '../core/feed.ts'
import type { System } from '../core/system.ts'
import { applyEffects } from '../effects/apply-effects.ts'

/**
 * Holds a diary appointment at its hour: applies its effects and tells it. It takes place only if everyone it concerns is
 * alive.
 */
export const oneTimeEvents: System = {
  name: 'oneTimeEvents',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  due(turn, key) {
    const { life } = turn
    const entry = life.diary.entries.find((one) => one.id === key)
    assert(entry !== undefined, 'a due appointment is in the diary')
    life.diary.entries = life.diary.entries.filter((one) => one !== entry)
    const here = Object.values(entry.cast).every((id) =>
      life.people.some((person) => person.id === id && person.diedDay === null),
    )
    // Without these people the appointment does not take place.
    if (!here) return
    applyEffects(entry.effects, turn, entry.cast)
    tell(turn, { eventId: 'diary', title: entry.title, message: entry.message, importance: 3 })
  },
}
