import { assert } from '@lifegrid/base/assert'
import type { System } from '../core/system.ts'
import { decide } from './decide.ts'
import { defaultOption } from './offline-policy.ts'

/**
 * While the player is away, a question that does not hold the clock is decided by its declared option when its time is over; where that cannot
 * be afforded, by the first that can. Which questions hold the clock is said in `offline-policy.ts`.
 *
 * Example: a question falls at noon and gives 120 minutes, its declared option takes 10 energy. At 14:00 game time it is taken; with 9 energy
 * left the first option that is open is taken in its place.
 */
export const deadline: System = {
  name: 'deadline',
  changes: [],
  runsBeforeHeir: false,
  due(turn) {
    const question = turn.life.question
    assert(question !== null && question.policy.kind !== 'hold', 'a deadline belongs to a question that has one')
    decide(turn, defaultOption(turn))
  },
}
