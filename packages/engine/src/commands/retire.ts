import { refusal } from '../core/refusal.ts'
import { ageAt } from '../core/time.ts'
import { earlyPensionAge } from '../systems/work/pension.ts'
import { retire as retireNow } from '../systems/work/work.ts'
import type { Command } from './define.ts'

/** Ends work permanently, from the earliest pension age on. */
export const retire: Command<unknown> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn) {
    const { life } = turn
    if (life.work.retired) return refusal('not_for_you', 'work.already-retired')
    if (ageAt(life, turn.minute) < earlyPensionAge) {
      return refusal('too_young', 'work.pension-age', { age: earlyPensionAge })
    }
    retireNow(turn)
    return undefined
  },
}
