import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { Life } from '../life/life.ts'

/** Why a life that is not being lived takes no such command; undefined where it is. */
export function refuseUnlessPlaying(life: Life): Refusal | undefined {
  if (life.status === 'creating') return refusal('not_created')
  return life.status === 'dead' ? refusal('dead') : undefined
}
