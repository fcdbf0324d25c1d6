import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import { endRelationship } from '../systems/love/couple.ts'
import { isMarried } from '../systems/love/relationships.ts'
import { requirePartner } from '../systems/love/romance-rules.ts'
import type { Command } from './define.ts'

/** Ends a relationship that is not a marriage. */
export const breakUp: Command<unknown> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn) {
    const { life } = turn
    const person = requirePartner(life)
    if ('code' in person) return person
    if (isMarried(life)) return refusal('already_married', 'love.needs-divorce')
    endRelationship(turn, messageOf(turn, 'love.break-up', { partner: person }))
    return undefined
  },
}
