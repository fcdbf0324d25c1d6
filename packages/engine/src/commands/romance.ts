import { clamp } from '@lifegrid/base/clamp'
import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import { roll } from '../core/turn.ts'
import { changeEnergy } from '../systems/body/energy.ts'
import { becomeCouple } from '../systems/love/couple.ts'
import { faceTheFamily, insists, recentlyAlone } from '../systems/love/decent-time.ts'
import { sendLoveNews } from '../systems/love/love-news.ts'
import { compatibilityWith, refuseAskingAgain, refuseRomance } from '../systems/love/romance-rules.ts'
import { refuseEnergy } from '../systems/money/affordable.ts'
import { changeAffinity } from '../systems/people/affinity.ts'
import type { Command } from './define.ts'

const energyCost = 8

/**
 * Asks someone out. The chance of a yes is 0.3, plus 0.01 for each point of affinity above 20 and 0.005 for each point of
 * compatibility above 50, within 0.05 and 0.95. A no costs 5 affinity, as a bad word does.
 * Soon after the end of another relationship the player does not get the question out; whoever asks again a week later insists, and the family
 * minds: see `decent-time.ts`.
 */
export const romance: Command<CommandMessage<'romance'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { id }) {
    const { life, minute } = turn
    const person = life.people.find((one) => one.id === id)
    const refused =
      (person === undefined ? refusal('no_such_person') : refuseRomance(life, person, minute)) ??
      refuseAskingAgain(life, minute) ??
      refuseEnergy(life, minute, energyCost)
    if (refused !== undefined || person === undefined) return refused
    changeEnergy(life, minute, -energyCost)
    const recent = recentlyAlone(life, minute)
    const isFirst = recent !== undefined && !insists(life, recent)
    life.love.askedMinute = minute
    if (isFirst) {
      sendLoveNews(turn, {
        what: 'declined',
        person,
        ...messageOf(turn, 'love.asks-too-early', { person, former: recent.former }),
        importance: 3,
      })
      return undefined
    }
    const chance = 0.3 + (person.affinity - 20) / 100 + (compatibilityWith(life, person, minute) - 50) / 200
    if (roll(turn, 'romance', `ask:${id}:${minute}`) < clamp(chance, 0.05, 0.95)) {
      becomeCouple(turn, person)
      if (recent !== undefined) faceTheFamily(turn, recent, person)
      return undefined
    }
    changeAffinity(person, -5)
    sendLoveNews(turn, {
      what: 'declined',
      person,
      ...messageOf(turn, 'love.answer-no', { person }),
      importance: 3,
      affinityChange: -5,
    })
    return undefined
  },
}
