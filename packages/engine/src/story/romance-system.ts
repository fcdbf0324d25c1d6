import { assert } from '@lifegrid/base/assert'
import { schedule } from '../core/agenda.ts'
import { messageOf } from '../core/message.ts'
import { premise } from '../core/premise.ts'
import type { System } from '../core/system.ts'
import type { Turn } from '../core/turn.ts'
import { minutesPerDay } from '../life/limits.ts'
import type { Person } from '../life/person.ts'
import { endRelationship } from '../systems/love/couple.ts'
import { reviewMarriage, reviewUnmarriedCouple } from '../systems/love/relationship-reviews.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import { isBlocked } from './crowded.ts'
import { castIfEligible, glanceAt } from './eligible.ts'
import { eventIndexOf } from './event-index.ts'
import { happen } from './happen.ts'

/** The event that asks the player about a failing marriage. Its first option ends the marriage. */
const crisisEventId = 'divorce-papers'

const hasPartner = premise('the player has a partner who is alive', ({ life }) => partnerOf(life)?.diedDay === null)
const isMarried = premise('the couple is married', ({ life }) => life.love.bond?.status === 'married')

/**
 * How relationships develop by themselves. Unmarried couples have doubts twice a year, more likely at low affinity. A marriage
 * is reviewed on each anniversary: affinity moves by −9 to +4, by one more point for each 10 points of compatibility above 50
 * (one less for each 10 below), and by −6 if there was neither a date night nor a gift for a year. Then there is a crisis, with
 * that year's chance in the table of marriages times 1 (affinity from 80) to 3.3 (below 20).
 */
export const romance: System<'romance'> = {
  name: 'romance',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  premises: {
    doubt: [hasPartner, premise('the couple is not married', ({ life }) => life.love.bond?.status !== 'married')],
    crisis: [hasPartner, isMarried],
    'year:': [hasPartner, isMarried],
  },
  due(turn, key) {
    const person = partnerOf(turn.life)
    assert(person !== undefined, 'a due romance item has a partner')
    const [what, years] = key.split(':')
    if (what === 'doubt') reviewUnmarriedCouple(turn, person)
    else if (what === 'crisis') crisis(turn, person)
    else reviewMarriage(turn, person, Number(years))
  },
}

/** Asks the player, if the catalogue has the event. Without it, or if it was asked in recent years, the marriage ends. */
function crisis(turn: Turn, person: Person): void {
  const { life } = turn
  const event = eventIndexOf(turn.catalogue).byId.get(crisisEventId)
  if (event === undefined ? life.question !== null : isBlocked(turn, event)) {
    schedule(life, turn.minute + minutesPerDay, 'romance', 'crisis')
    return
  }
  const cast = { partner: person.id }
  if (event !== undefined && castIfEligible(event, glanceAt(turn), 'rested', cast) !== null)
    happen(turn, event.definition, cast)
  else endRelationship(turn, messageOf(turn, 'love.divorced-by-spouse', { partner: person }))
}
