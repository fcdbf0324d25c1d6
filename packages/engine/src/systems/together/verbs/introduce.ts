import { refusal } from '../../../core/refusal.ts'
import { isQuarreled, isTaken, type Person } from '../../../life/person.ts'
import { adultAge } from '../../../life/stage.ts'
import { isChild, isKin, isPartner } from '../../../life/vocabulary.ts'
import { compatibility } from '../../love/compatibility.ts'
import { ageOfPerson } from '../../love/romance-rules.ts'
import { changeAffinity } from '../../people/affinity.ts'
import { canLove } from '../../people/nature.ts'
import type { Pair, Verb } from '../verb.ts'

/** From this affinity on, somebody comes along to meet another. */
const affinityMin = 15
/** Two free people who suit each other this well fall in love. */
const loveFrom = 68

/** Brings two people together. Two who are free, and suit each other well, become a couple. */
export const introduce: Verb & { readonly id: 'introduce' } = {
  id: 'introduce',
  energy: 4,
  takes: 'person',
  restDays: 60,
  fromAge: 16,
  theirAge: { from: 16 },
  affinityFrom: affinityMin,
  where: 'near',
  refusesGiven({ life, minute, person }, { other }) {
    if (other === undefined || other.id === person.id) return refusal('no_such_person', 'together.introduce-whom')
    if (other.diedDay !== null) return refusal('person_dead', 'together.person-dead', { person: other })
    if (ageOfPerson(life, other, minute) < 16)
      return refusal('person_unavailable', 'together.person-too-young', { person: other, age: 16 })
    if (isQuarreled(other)) return refusal('person_unavailable', 'together.not-speaking', { person: other })
    if (isKin(person.relation) && isKin(other.relation))
      return refusal('not_for_you', 'together.know-each-other', { person, other })
    if (other.affinity < affinityMin) return refusal('not_close_enough', 'together.bond-too-weak', { person: other })
    return undefined
  },
  odds: { good: 0.5, badOfRest: 0.35 },
  leaning: (pair, { other }) => (other === undefined ? 0 : (suitEachOther(pair, other) - 60) / 150),
  outcomes: {
    good: { affinity: 5, familiarity: 3, happiness: 3, social: 4 },
    plain: { familiarity: 2, social: 2 },
    bad: { affinity: -3, happiness: -2, stress: 2 },
  },
  follows(turn, person, outcome, { other }) {
    if (other === undefined) return outcome
    changeAffinity(other, outcome === 'good' ? 5 : outcome === 'bad' ? -3 : 0)
    const pair = { life: turn.life, minute: turn.minute, person }
    if (outcome === 'good' && areFree(pair, other) && suitEachOther(pair, other) >= loveFrom) {
      person.partner = other.firstname
      other.partner = person.firstname
    }
    return outcome
  },
}

function suitEachOther({ life, minute, person }: Pair, other: Person): number {
  const of = (one: Person) => ({ nature: one.nature, ageYears: ageOfPerson(life, one, minute) })
  return compatibility(of(person), of(other))
}

/** Whether the two can become a couple. Minors, the player's partner and those who are taken do not, and nobody falls in love with family. */
function areFree({ life, minute, person }: Pair, other: Person): boolean {
  const isFree = (one: Person): boolean =>
    !isTaken(one) && !isPartner(one.relation) && ageOfPerson(life, one, minute) >= adultAge
  const isFamily = isChild(person.relation) && isChild(other.relation)
  return (
    isFree(person) &&
    isFree(other) &&
    !isFamily &&
    canLove(person.sex, person.loves, other.sex) &&
    canLove(other.sex, other.loves, person.sex)
  )
}
