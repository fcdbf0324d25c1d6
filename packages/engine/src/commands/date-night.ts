import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { civilOfDay } from '../core/calendar.ts'
import { transfer } from '../core/ledger.ts'
import { messageOf } from '../core/message.ts'
import { epochDayAt } from '../core/time.ts'
import { roll, rollBetween, type Turn } from '../core/turn.ts'
import { changeEnergy } from '../systems/body/energy.ts'
import { dateIdeas } from '../systems/love/evenings.ts'
import { sendLoveNews } from '../systems/love/love-news.ts'
import { refuseDate } from '../systems/love/romance-costs.ts'
import { compatibilityWith, requirePartner } from '../systems/love/romance-rules.ts'
import { settle } from '../systems/money/accounts.ts'
import { changeGauge } from '../systems/mood/mood.ts'
import { affect } from '../systems/people/affinity.ts'
import { changeFamiliarity } from '../systems/people/familiarity.ts'
import { tastesOf } from '../systems/people/nature.ts'
import type { Command } from './define.ts'

/**
 * An evening for two, at most once in three days. It gives 10 to 40 affinity, as in the original client's protocol (10, up to
 * 15 by chance, 8 if the idea is to the partner's taste, and up to 7 by compatibility), and 10 to 20 familiarity. One evening
 * in seven goes wrong and gives only the familiarity. The story of the life has one evening a year.
 */
export const dateNight: Command<CommandMessage<'dateNight'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const { life, minute } = turn
    const person = requirePartner(life)
    if ('code' in person) return person
    const id = message?.idea ?? 'walk'
    const idea = dateIdeas[id]
    const refused = refuseDate(life, minute, idea)
    if (refused !== undefined) return refused
    settle(turn)
    transfer(turn, 'money', 'player', 'world', idea.cents, { kind: 'outing' })
    changeEnergy(life, minute, -idea.energy)
    const isTold = isRemarkable(turn)
    life.love.datedMinute = minute
    const well = roll(turn, 'romance', `date:${minute}`) >= 1 / 7
    const suits = tastesOf(person.nature).likes.some((like) => idea.suits.includes(like))
    const gain =
      10 +
      rollBetween(turn, 'romance', `date:${minute}:luck`, 0, 15) +
      (suits ? 8 : 0) +
      Math.floor((compatibilityWith(life, person, minute) * 7) / 100)
    const by = affect(turn, person, well ? gain : 0)
    changeFamiliarity(life, person, minute, rollBetween(turn, 'romance', `date:${minute}:known`, 10, 20))
    changeGauge(life, 'happiness', minute, well ? 8 : -2)
    changeGauge(life, 'social', minute, 8)
    sendLoveNews(turn, {
      what: 'date',
      person,
      ...messageOf(turn, `love.evening-${id}-${well ? 'good' : 'bad'}`, { partner: person }),
      // The others are told to the player at once, and do not fill the story.
      ...(isTold ? { importance: 3 } : {}),
      affinityChange: by,
    })
    return undefined
  },
}

/** The first evening of a couple and the first of each year stand in the story of the life, because evenings repeat themselves. */
function isRemarkable({ life, minute }: Turn): boolean {
  const { datedMinute, bond } = life.love
  if (datedMinute === 0 || (bond !== null && datedMinute < bond.sinceMinute)) return true
  const yearOf = (at: number): number => civilOfDay(epochDayAt(life, at)).year
  return yearOf(datedMinute) !== yearOf(minute)
}
