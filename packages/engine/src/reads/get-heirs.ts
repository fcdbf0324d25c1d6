import { minuteAt } from '../core/clock.ts'
import { refusal } from '../core/refusal.ts'
import { heirsOf, shareOfHeir } from '../heirs/heirs.ts'
import { ageOfPerson } from '../systems/love/romance-rules.ts'
import type { ReadHandler } from './define.ts'

/** The heirs whose life the player can continue, with their inheritance. Before the death: as if the life ended now. */
export const getHeirs: ReadHandler<unknown> = (life) => {
  if (life.status === 'creating') return refusal('not_created')
  const minute = minuteAt(life, life.at)
  const inheritance = shareOfHeir(life, minute)
  return {
    frame: 'heirs',
    body: {
      heirs: heirsOf(life, minute).people.map((person) => ({
        id: person.id,
        firstname: person.firstname,
        lastname: person.lastname,
        sex: person.sex,
        relation: person.relation,
        ageYears: ageOfPerson(life, person, minute),
        inheritance,
      })),
    },
  }
}
