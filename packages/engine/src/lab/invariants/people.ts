import { ageOn } from '../../core/calendar.ts'
import { ageAt } from '../../core/time.ts'
import type { Bond } from '../../life/love.ts'
import { memoriesOf, type Person } from '../../life/person.ts'
import { isKin } from '../../life/vocabulary.ts'
import { romanceFromAge } from '../../systems/love/romance-rules.ts'
import type { Check, Examined } from './check.ts'

/** People live and die by their plans, and relationships are between unrelated living adults. */
export const people: Check = (examined, broken) => {
  const { life, today, minute } = examined
  if (examined.people.size !== life.people.length) broken('two people have the same id')
  for (const person of life.people) {
    const { id, bornDay, diedDay } = person
    const number = Number(id.slice(1))
    if (!(id[0] === 'p' && number >= 1 && number <= life.peopleCount)) broken(`a person has the id ${id}`)
    if (bornDay > today) broken(`${id} is not born yet`)
    if (diedDay !== null && (diedDay < bornDay || diedDay > today))
      broken(`${id} died on day ${diedDay}, before their birth or in the future`)
    for (const memory of memoriesOf(person))
      if (memory.minute > minute)
        broken(`${id} remembers ${memory.as} of minute ${memory.minute}, after now (${minute})`)
    if (
      person.parent !== undefined &&
      person.parent !== 'self' &&
      !examined.people.has(person.parent) &&
      !canBeForgotten(person)
    )
      broken(`${id} is the child of ${person.parent}, who is not in the life`)
  }
  romance(examined, broken)
}

/** Returns whether this parent may be removed from the life before the child: one who is not related to the player. */
function canBeForgotten(person: Person): boolean {
  return isKin(person.relation)
}

const romance: Check = (examined, broken) => {
  const { life, minute } = examined
  const { love } = life
  const { bond, past, expecting, trying } = love
  const open = bond !== null || expecting !== null || trying !== null || past.length > 0 || love.answered.length > 0
  if (open && ageAt(life, minute) < romanceFromAge) broken('a minor is in romance: the player')
  if (bond !== null) {
    checkPartner(examined, bond, broken)
    if (bond.endedMinute !== null) broken(`the present bond with ${bond.personId} has ended`)
    const person = examined.people.get(bond.personId)
    if (person !== undefined && person.diedDay !== null)
      broken(`the player is a couple with ${person.id}, who has died`)
  }
  for (const one of past) {
    checkPartner(examined, one, broken)
    if (one.endedMinute === null) broken(`the past bond with ${one.personId} has not ended`)
  }
  for (const { id, relation } of life.people)
    if (
      (relation === 'spouse' || relation === 'partner') &&
      bond?.personId !== id &&
      !past.some(({ personId }) => personId === id)
    )
      broken(`${id} is a ${relation} without a bond`)
  if (expecting !== null && expecting.dueMinute < minute && life.status === 'playing')
    broken(`a child was due at ${expecting.dueMinute}, before now (${minute})`)
}

function checkPartner(
  { people: known, life }: Examined,
  { personId, sinceMinute }: Bond,
  broken: (what: string) => void,
): void {
  const person = known.get(personId)
  if (person === undefined) {
    broken(`a bond names ${personId}, who is not in the life`)
    return
  }
  if (isKin(person.relation)) broken(`a bond names ${personId}, who is a ${person.relation}`)
  const since = life.birthDay + Math.floor(sinceMinute / 1440)
  if (ageOn(person.bornDay, since) < romanceFromAge) broken(`a minor is in romance: ${personId}`)
  if (ageAt(life, sinceMinute) < romanceFromAge) broken(`a bond with ${personId} began before the player was of age`)
}
