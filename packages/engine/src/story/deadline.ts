import { assert } from '@lifegrid/base/assert'
import { premise } from '../core/premise.ts'
import type { System } from '../core/system.ts'
import { answerQuestion } from './answer-question.ts'
import { defaultOption } from './offline-policy.ts'

/**
 * While the player is away, a question that does not hold the clock is decided at its deadline: by its declared option, or by
 * the first affordable one. `offline-policy.ts` says which questions hold the clock.
 *
 * Example: a question comes at noon with 120 minutes, and its declared option costs 10 energy. At 14:00 game time that option
 * is taken; with only 9 energy left, the first open option is taken instead.
 */
export const deadline: System<'deadline'> = {
  name: 'deadline',
  changes: [],
  runsBeforeHeir: false,
  premises: { '': [premise('a question waits for an answer', ({ life }) => life.question !== null)] },
  due(turn) {
    const question = turn.life.question
    assert(question !== null && question.policy.kind !== 'hold', 'only a question with a deadline reaches one')
    answerQuestion(turn, defaultOption(turn))
  },
}
