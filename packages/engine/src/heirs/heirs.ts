import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import type { Person } from '../life/person.ts'
import type { Relation } from '../life/vocabulary.ts'
import { partnerOf } from '../systems/love/relationships.ts'
import { ageOfPerson } from '../systems/love/romance-rules.ts'
import { estateAt } from './estate.ts'

/** The groups of possible heirs, in order of precedence. The player chooses from the first group that has anyone. */
export type Line = 'child' | 'grandchild' | 'nibling' | 'sibling' | 'friend'

const lines: readonly (readonly [line: Line, relations: readonly Relation[]])[] = [
  ['child', ['son', 'daughter']],
  ['grandchild', ['grandson', 'granddaughter']],
  ['nibling', ['niece', 'nephew']],
  ['sibling', ['sister', 'brother']],
  ['friend', ['friend', 'classmate', 'colleague', 'neighbour', 'acquaintance']],
]

/** The highest age of an heir, who needs some life ahead. */
const heirAgeMax = 80
/** A friend inherits only from this affinity on. */
const friendAffinityMin = 50

/** Median funeral with viewing and burial, United States, 2023, integer cents. Source: National Funeral Directors Association. */
const funeralCents = 830_000
/** Federal estate tax, 2023: 40 % above 12.92 million dollars. Source: 26 U.S.C. §§ 2001, 2010. */
const taxFreeCents = 1_292_000_000
const taxRate = 0.4

/**
 * The people who may continue after this life: the living children; without them the grandchildren, then nieces and nephews,
 * then younger siblings, and last younger close friends. Nobody over 80. Those with the highest affinity come first.
 */
export function heirsOf(life: Life, minute: number): { readonly line: Line; readonly people: readonly Person[] } {
  for (const [line, relations] of lines) {
    const people = life.people.filter(
      (person) =>
        person.diedDay === null &&
        relations.includes(person.relation) &&
        ageOfPerson(life, person, minute) <= heirAgeMax &&
        (line === 'friend' ? person.affinity >= friendAffinityMin : true) &&
        (line === 'friend' || line === 'sibling' ? person.bornDay > life.birthDay : true),
    )
    if (people.length > 0) {
      const first = people.sort((a, b) => b.affinity - a.affinity || a.bornDay - b.bornDay)
      return { line, people: first.slice(0, engineLimits.heirsMax) }
    }
  }
  return { line: 'friend', people: [] }
}

/** The estate (see `estateAt`) after the funeral and the tax, integer cents. Debts end with the debtor. */
export function estateAfterTax(estateCents: number): number {
  const left = Math.max(0, estateCents - funeralCents)
  return left - Math.floor(Math.max(0, left - taxFreeCents) * taxRate)
}

/**
 * One heir's share: half of the estate goes to a surviving spouse, and the rest in equal parts to everyone in the line. This is
 * a rule of the game, modelled on the intestacy laws of many states; the Uniform Probate Code gives a spouse more, and in most
 * families everything.
 * @param estateCents the estate, if it is settled already; by default, the amount that settling it now would leave.
 */
export function shareOfHeir(life: Life, minute: number, estateCents = estateAt(life, minute)): number {
  const { people } = heirsOf(life, minute)
  const spouse = partnerOf(life)
  const lives = spouse !== undefined && spouse.diedDay === null && life.love.bond?.status === 'married'
  const estate = estateAfterTax(estateCents)
  return people.length === 0 ? 0 : Math.floor((lives ? Math.floor(estate / 2) : estate) / people.length)
}
