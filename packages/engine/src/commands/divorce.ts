import { refusal } from '@lifegrid/contract/errors'
import { messageOf } from '../core/message.ts'
import { part } from '../systems/love/couple.ts'
import { isMarried } from '../systems/love/relationships.ts'
import { requirePartner } from '../systems/love/romance-rules.ts'
import type { Handler } from './define.ts'
import { refuseUnlessPlaying } from './require.ts'

/** Ends a marriage; `part` says what becomes of the money. */
export const divorce: Handler<unknown> = (turn) => {
  const { life } = turn
  const dead = refuseUnlessPlaying(life)
  if (dead !== undefined) return dead
  const person = requirePartner(life)
  if ('code' in person) return person
  if (!isMarried(life)) return refusal('not_married', 'You are not married. To part, break up.')
  part(turn, messageOf(turn, 'love.divorce', { partner: person }))
  return undefined
}
