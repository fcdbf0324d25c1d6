import { assert } from '@lifegrid/base/assert'
import { decide } from '../events/decide.ts'
import type { System } from './define.ts'
import { defaultOption } from './offline.ts'

/** While the player is away, a question that does not hold the clock is decided by its declared option when its time is over. */
export const deadline: System = {
  name: 'deadline',
  due(turn) {
    const question = turn.life.question
    assert(question !== null && question.policy.kind !== 'hold', 'a deadline belongs to a question that has one')
    decide(turn, defaultOption(turn))
  },
}
