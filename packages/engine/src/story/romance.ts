import { assert } from '@lifegrid/base/assert'
import { schedule } from '../core/agenda.ts'
import { messageOf } from '../core/message.ts'
import type { System } from '../core/system.ts'
import type { Turn } from '../core/turn.ts'
import { minutesPerDay } from '../life/limits.ts'
import type { Person } from '../life/person.ts'
import { part } from '../systems/love/couple.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import { anniversary, doubt } from '../systems/love/romance.ts'
import { isThirdInARow } from './choose.ts'
import { castIfEligible } from './eligible.ts'
import { eventIndexOf } from './event-index.ts'
import { happen } from './happen.ts'

/** The event that asks what becomes of a marriage that has come to its end. Its first option ends it. */
export const crisisEventId = 'divorce-papers'

/**
 * How love goes on by itself. Couples without a ring doubt twice a year, the more the less they are fond of each other; a marriage is
 * weighed on each anniversary. There affinity moves by −9 to +4, by a point more for each 10 points of compatibility above 50 (or less
 * below), and by −6 where for a year there was neither an evening for two nor a gift. Then, with the chance that the table of marriages
 * has for that year, times 1 (affinity from 80) to 3.3 (below 20), there is a crisis.
 */
export const romance: System = {
  name: 'romance',
  changes: ['facts', 'mood'],
  runsBeforeHeir: false,
  due(turn, key) {
    const person = partnerOf(turn.life)
    assert(person !== undefined, 'love on the agenda has its couple')
    const [what, years] = key.split(':')
    if (what === 'doubt') doubt(turn, person)
    else if (what === 'crisis') crisis(turn, person)
    else anniversary(turn, person, Number(years))
  },
}

/** The player is asked, where the catalogue has the event; without it, or where it was asked in the last years, the marriage ends. */
function crisis(turn: Turn, person: Person): void {
  const { life } = turn
  const event = eventIndexOf(turn.catalogue).byId.get(crisisEventId)
  if (life.question !== null || (event !== undefined && isThirdInARow(event.definition, turn))) {
    schedule(life, turn.minute + minutesPerDay, 'romance', 'crisis')
    return
  }
  const cast = { partner: person.id }
  if (event !== undefined && castIfEligible(event, turn, 'rested', cast) !== null) happen(turn, event.definition, cast)
  else part(turn, messageOf(turn, 'love.divorced-by-spouse', { partner: person }))
}
