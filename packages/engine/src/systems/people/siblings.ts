import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { sexAtBirth } from '../../core/sex-at-birth.ts'
import { epochDayAt } from '../../core/time.ts'
import { roll, rollBetween, type Turn } from '../../core/turn.ts'
import { addPerson } from './roster.ts'

/** A younger sibling is born, if the mother is still alive. The day was drawn together with the family: see `family.ts`. */
export function addSibling(turn: Turn): void {
  const { life } = turn
  const mother = life.people.find((person) => person.relation === 'mother')
  if (mother === undefined || mother.diedDay !== null) return
  const sex = sexAtBirth(roll(turn, 'people', 'sibling:sex'))
  const sibling = addPerson(turn, {
    relation: sex === 'female' ? 'sister' : 'brother',
    sex,
    bornDay: epochDayAt(life, turn.minute),
    lastname: life.lastname,
    affinity: rollBetween(turn, 'people', 'sibling:affinity', 20, 50),
    familiarity: 60,
  })
  tell(turn, {
    eventId: 'sibling-born',
    ...messageOf(turn, 'people.sibling-born', { sibling }),
    importance: 7,
  })
}
