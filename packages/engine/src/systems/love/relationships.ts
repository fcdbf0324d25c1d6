import { extended } from '../../codec/compact/latest.ts'
import { shared } from '../../codec/compact/shared-strings.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import type { Bond, BondStatus } from '../../life/love.ts'
import type { Person } from '../../life/person.ts'
import { isChild, isKin } from '../../life/vocabulary.ts'
import { familiarityAt } from '../people/familiarity.ts'

export type RelationshipStatus = BondStatus | 'stranger' | 'acquaintance' | 'friend' | 'close friend' | 'family'

/**
 * The player's relationship with someone. For couples and former couples it is the bond's status. Otherwise it follows from affinity and
 * familiarity: an acquaintance from familiarity 5 on, a friend from affinity 30 and familiarity 15, a close friend from affinity 60 and
 * familiarity 40.
 */
export function statusWith(life: Life, person: Person, minute: number): RelationshipStatus {
  const bond = bondWith(life, person.id)
  if (bond !== undefined) return bond.status
  if (isKin(person.relation)) return 'family'
  const familiarity = familiarityAt(life, person, minute)
  if (person.affinity >= 60 && familiarity >= 40) return 'close friend'
  if (person.affinity >= 30 && familiarity >= 15) return 'friend'
  return familiarity >= 5 ? 'acquaintance' : 'stranger'
}

/** The present bond with someone, or the latest past one. */
export function bondWith(life: Life, id: string): Bond | undefined {
  const { bond, past } = life.love
  return bond?.personId === id ? bond : past.findLast((one) => one.personId === id)
}

/**
 * A score from 0 to 100: up to 60 points for affinity (−100 to 100) and up to 40 for familiarity. Example: an affinity of 60 and a
 * familiarity of 50 score 160 × 0.3 + 50 × 0.4 = 68.
 */
export function relationshipScore(life: Life, person: Person, minute: number): number {
  return Math.floor(((person.affinity + 100) * 3) / 10 + (familiarityAt(life, person, minute) * 2) / 5)
}

/** The player's partner or spouse; undefined if there is none. */
export function partnerOf(life: Life): Person | undefined {
  const { bond } = life.love
  return bond === null ? undefined : life.people.find((person) => person.id === bond.personId)
}

export function isMarried(life: Life): boolean {
  return life.love.bond?.status === 'married'
}

/** Adds an entry to the history of a bond. */
export function logBond(bond: Bond, minute: number, what: string): void {
  bond.log = extended(bond.log, [minute, shared(what)])
  if (bond.log.length > engineLimits.bondLogMax) bond.log.splice(1, 1)
}

/** The player's children, the eldest first. With `all`, also those who have died. */
export function childrenOf(life: Life, all = false): Person[] {
  return life.people
    .filter(({ relation, diedDay }) => isChild(relation) && (all || diedDay === null))
    .sort((a, b) => a.bornDay - b.bornDay)
}
