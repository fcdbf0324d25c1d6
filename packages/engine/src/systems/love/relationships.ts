import { extended } from '../../codec/compact/latest.ts'
import { shared } from '../../codec/compact/shared-strings.ts'
import { engineLimits } from '../../core/limits.ts'
import type { Life } from '../../life/life.ts'
import { isKin, type Person } from '../../life/person.ts'
import { familiarityAt } from '../people/familiarity.ts'

/** What the life knows of the player's love and children. */
export interface Love {
  /** What the player is like, as `Person.nature`. */
  nature: number
  bond: Bond | null
  /** Bonds that are over, the latest last. */
  past: Bond[]
  /** The dating app: how many it has shown on which day of the life. */
  swiped: { day: number; count: number }
  /** Those of today to whom the player has answered: their numbers. */
  answered: number[]
  /** Game minutes of the last question put to somebody's heart, the last evening for two, the last gift; 0 where there was none. */
  askedMinute: number
  datedMinute: number
  giftMinute: number
  /** Since when the couple has been trying for a child, and in which way; null while it has not. */
  trying: { sinceMinute: number; way: 'birth' | 'adoption' } | null
  /** A child on its way; the id of the other parent. */
  expecting: { dueMinute: number; parent: string; way: 'birth' | 'adoption' } | null
  /** Weddings in this life. */
  weddings: number
}

export type BondStatus = 'dating' | 'engaged' | 'married' | 'separated' | 'divorced' | 'widowed'

/** A couple that the player is, or was, half of. */
export interface Bond {
  personId: string
  status: BondStatus
  /** Game minutes: became a couple; married (null where they did not); ended (null where it has not). */
  sinceMinute: number
  marriedMinute: number | null
  endedMinute: number | null
  /**
   * Integer cents that were the player's own at the wedding, and what they have inherited since; see `marital-property.ts`. Null where there was
   * no wedding, or where it is over, or where the books do not reach back to it.
   */
  ownCents: number | null
  /** What happened between the two, oldest first, bounded. */
  log: [minute: number, what: string][]
}

export function noLove(nature: number): Love {
  return {
    nature,
    bond: null,
    past: [],
    swiped: { day: 0, count: 0 },
    answered: [],
    askedMinute: 0,
    datedMinute: 0,
    giftMinute: 0,
    trying: null,
    expecting: null,
    weddings: 0,
  }
}

export type RelationshipStatus = BondStatus | 'stranger' | 'acquaintance' | 'friend' | 'close friend' | 'family'

/**
 * How things stand with someone. The ladder of a friendship is read from affinity and familiarity: an acquaintance from familiarity 5 on,
 * a friend from affinity 30 and familiarity 15, a close friend from affinity 60 and familiarity 40; what a couple is, is kept.
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
 * 0 to 100: three parts what they feel, from hate (0) to love (60), and two parts how well the two know each other (0 to 40). Example: an
 * affinity of 60 and a familiarity of 50 score 160 × 0.3 + 50 × 0.4 = 68.
 */
export function relationshipScore(life: Life, person: Person, minute: number): number {
  return Math.floor(((person.affinity + 100) * 3) / 10 + (familiarityAt(life, person, minute) * 2) / 5)
}

/** The person with whom the player is a couple; undefined where there is none. */
export function partnerOf(life: Life): Person | undefined {
  const { bond } = life.love
  return bond === null ? undefined : life.people.find((person) => person.id === bond.personId)
}

export function isMarried(life: Life): boolean {
  return life.love.bond?.status === 'married'
}

/** Writes down what happened between the two. */
export function logBond(bond: Bond, minute: number, what: string): void {
  bond.log = extended(bond.log, [minute, shared(what)])
  if (bond.log.length > engineLimits.bondLogMax) bond.log.splice(1, 1)
}

/** The player's children, the eldest first; the dead among them where `all` is asked for. */
export function childrenOf(life: Life, all = false): Person[] {
  return life.people
    .filter(({ relation, diedDay }) => (relation === 'son' || relation === 'daughter') && (all || diedDay === null))
    .sort((a, b) => a.bornDay - b.bornDay)
}
