import type { PersonIsCondition } from '../catalogue/cast-condition.ts'
import { personIn } from '../core/cast.ts'
import { wording } from '../core/message.ts'
import type { Life } from '../life/life.ts'
import type { Person } from '../life/person.ts'
import { isTaken } from '../life/person.ts'
import { isFrail } from '../systems/home/care.ts'
import { type ConditionKind, readsNothing } from './define.ts'

const situations: Readonly<Record<PersonIsCondition['as'], (person: Person, life: Life, minute: number) => boolean>> = {
  away: ({ away }) => away === true,
  ill: ({ ill, diedDay }) => ill === true && diedDay === null,
  taken: isTaken,
  frail: (person, life, minute) => isFrail(life, person, minute),
  parent: ({ id, children = 0 }, { people }) => children > 0 || people.some(({ parent }) => parent === id),
}

export const personIs: ConditionKind<PersonIsCondition> = {
  kind: 'personIs',
  holds({ role, as, is }, { life, minute, cast }) {
    const person = personIn(life, cast, role)
    return person !== undefined && situations[as](person, life, minute) === is
  },
  explains: ({ role, as, is }) => {
    const who = wording(`requirements.person-${as}`, { role })
    return is ? who : wording('requirements.not', { requirement: who })
  },
  reads: () => readsNothing,
}
