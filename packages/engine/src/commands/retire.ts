import { refusal } from '@lifegrid/contract/errors'
import { ageAt } from '../core/time.ts'
import { earlyPensionAge } from '../systems/work/pension.ts'
import { retire as retireNow } from '../systems/work/work.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Ends work for good, from the earliest pension age on. */
export const retire: Handler<unknown> = (turn) => {
  const { life } = turn
  const refused = refuseUnlessPlaying(life)
  if (refused !== undefined) return refused
  if (life.work.retired) return refusal('not_for_you', 'You have retired already.')
  if (ageAt(life, turn.minute) < earlyPensionAge) {
    return refusal('too_young', `No pension begins before ${earlyPensionAge}.`)
  }
  retireNow(turn)
  return undefined
}
