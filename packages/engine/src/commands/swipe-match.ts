import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { extended } from '../codec/compact/latest.ts'
import { messageOf } from '../core/message.ts'
import { refusal } from '../core/refusal.ts'
import { roll } from '../core/turn.ts'
import { candidateOf, matchChance, shownToday } from '../systems/love/dating-app.ts'
import { sendLoveNews } from '../systems/love/love-news.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import { refuseMinor } from '../systems/love/romance-rules.ts'
import { forgetFaded } from '../systems/people/forgetting.ts'
import { addPerson, hasRoom } from '../systems/people/roster.ts'
import type { Command } from './define.ts'

/**
 * Answers a candidate whom the app has shown today. If both like each other, the candidate joins the life with enough affinity
 * for `romance`: 22, plus one for each 5 points of compatibility.
 */
export const swipeMatch: Command<CommandMessage<'swipeMatch'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, { id, like = true }) {
    const { life, minute } = turn
    const refused = refuseMinor(life, minute)
    if (refused !== undefined) return refused
    const partner = partnerOf(life)
    if (partner !== undefined) return refusal('already_partnered', 'love.has-partner', { partner })
    const shown = shownToday(life, minute, id)
    if (shown === undefined) return refusal('no_such_candidate')
    if (like && !hasRoom(life)) return refusal('too_many_people')
    const candidate = candidateOf(turn, shown.n, shown.sex)
    life.love.answered = extended(life.love.answered, shown.n)
    if (!like || roll(turn, 'dating', `${id}:yes`) >= matchChance(candidate, life, minute)) {
      sendLoveNews(turn, {
        what: like ? 'no-match' : 'passed',
        person: null,
        ...messageOf(turn, like ? 'love.app-no-answer' : 'love.app-passed', { candidate: candidate.firstname }),
      })
      return undefined
    }
    forgetFaded(turn)
    const { firstname, lastname, sex, nature, loves, bornDay } = candidate
    const person = addPerson(turn, {
      relation: 'acquaintance',
      firstname,
      lastname,
      sex,
      nature,
      ...(loves === undefined ? {} : { loves }),
      bornDay,
      affinity: 22 + Math.floor(candidate.compatibility / 5),
      familiarity: 20,
      single: true,
    })
    sendLoveNews(turn, {
      what: 'match',
      person,
      ...messageOf(turn, 'love.app-match', { match: person }),
      importance: 3,
    })
    return undefined
  },
}
