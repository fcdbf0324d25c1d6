import { assert } from '@lifegrid/base/assert'
import { tell } from '../core/feed.ts'
import type { System } from '../core/system.ts'
import { applyEffects } from '../effects/apply-effects.ts'

/** The hour has come: it takes place, has its effects, and is told. Effects on people apply while all of those are alive. */
export const oneTimeEvents: System = {
  name: 'oneTimeEvents',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  due(turn, key) {
    const { life } = turn
    const entry = life.diary.entries.find((one) => one.id === key)
    assert(entry !== undefined, 'what is due stands in the diary')
    life.diary.entries = life.diary.entries.filter((one) => one !== entry)
    const here = Object.values(entry.cast).every((id) =>
      life.people.some((person) => person.id === id && person.diedDay === null),
    )
    // Without them there is nothing to go to.
    if (!here) return
    applyEffects(entry.effects, turn, entry.cast)
    tell(turn, { eventId: 'diary', title: entry.title, message: entry.message, importance: 3 })
  },
}
