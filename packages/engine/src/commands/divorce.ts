import { refusal } from '@lifegrid/contract/errors'
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
  part(turn, `You sign where the small flags are. ${person.firstname} lends you the pen.`)
  return undefined
}
