import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { transfer } from '../core/ledger.ts'
import { messageOf, phrase } from '../core/message.ts'
import { gifts } from '../systems/love/evenings.ts'
import { sendLoveNews } from '../systems/love/love-news.ts'
import { refuseGift } from '../systems/love/romance-costs.ts'
import { requirePartner } from '../systems/love/romance-rules.ts'
import { settle } from '../systems/money/accounts.ts'
import { affect } from '../systems/people/affinity.ts'
import { tastesOf } from '../systems/people/nature.ts'
import type { Command } from './define.ts'

/**
 * Gives the partner something. It adds the gift's affinity (5 to 20, as for any kind deed), and 5 more if it is to their taste.
 */
export const partnerGift: Command<CommandMessage<'partnerGift'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life, minute } = turn
    const person = requirePartner(life)
    if ('code' in person) return person
    const id = message?.gift ?? 'flowers'
    const gift = gifts[id]
    const refused = refuseGift(life, minute, gift)
    if (refused !== undefined) return refused
    settle(turn)
    transfer(turn, 'money', 'player', 'world', gift.cents, { kind: 'gift' })
    life.love.giftMinute = minute
    const suits = tastesOf(person.nature).likes.some((like) => gift.suits.includes(like))
    const by = affect(turn, person, gift.affinity + (suits ? 5 : 0))
    sendLoveNews(turn, {
      what: 'gift',
      person,
      ...messageOf(turn, suits ? 'love.gift-suits' : 'love.gift-misses', {
        partner: person,
        gift: phrase(turn.catalogue, `love.gift-${id}`),
      }),
      affinityChange: by,
    })
    return undefined
  },
}
