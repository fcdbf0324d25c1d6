import { clamp } from '@lifegrid/base/clamp'
import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import { roll } from '../core/turn.ts'
import { minutesPerDay } from '../life/limits.ts'
import { becomeEngaged } from '../systems/love/couple.ts'
import { sendLoveNews } from '../systems/love/love-news.ts'
import { compatibilityWith, refuseAskingAgain, requirePartner } from '../systems/love/romance-rules.ts'
import { changeGauge } from '../systems/mood/mood.ts'
import { changeAffinity } from '../systems/people/affinity.ts'
import type { Command } from './define.ts'

const coupleDaysMin = 90

/**
 * Asks the partner to marry. The chance of a yes is affinity / 90, plus 1/150 for each point of compatibility above 50 (or
 * minus for each below), within 0.02 and 0.97. Example: affinity 80 and compatibility 65 give 0.97. A no costs 10 affinity.
 */
export const propose: Command<unknown> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn) {
    const { life, minute } = turn
    const person = requirePartner(life)
    if ('code' in person) return person
    const { bond } = life.love
    if (bond?.status === 'married') return refusal('already_married', 'love.already-married', { partner: person })
    if (bond?.status !== 'dating') return refusal('already_partnered', 'love.already-engaged', { partner: person })
    if (minute - bond.sinceMinute < coupleDaysMin * minutesPerDay)
      return refusal('too_soon', 'love.couple-for-months', { partner: person })
    const soon = refuseAskingAgain(life, minute)
    if (soon !== undefined) return soon
    life.love.askedMinute = minute
    const chance = person.affinity / 90 + (compatibilityWith(life, person, minute) - 50) / 150
    if (roll(turn, 'romance', `propose:${minute}`) < clamp(chance, 0.02, 0.97)) {
      becomeEngaged(turn)
      return undefined
    }
    changeAffinity(person, -10)
    changeGauge(life, 'happiness', minute, -8)
    sendLoveNews(turn, {
      what: 'declined',
      person,
      ...messageOf(turn, 'love.proposal-not-yet', { partner: person }),
      importance: 5,
      affinityChange: -10,
    })
    return undefined
  },
}
