import { ageOn } from '../../core/calendar.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { isKin, isSibling } from '../../life/vocabulary.ts'
import { drawBetween } from '../people/nature.ts'

/**
 * What the family pays for an old relative, integer cents a week, beside the relative's own pension and Medicaid: a quarter of the median prices
 * of an aide for twenty hours a week and of assisted living. Source: Genworth, Cost of Care Survey 2021.
 */
const careCents = { aide: 13_500, residence: 26_000 } as const
/** The share of an estate that a residence has used up by the death. The game's own figure. */
const residenceSpends = 0.6

/** Whether someone is ill or too old to manage alone. From 76 at the earliest, and from 92 on everybody. */
export function isFrail(life: Life, { nature, bornDay, diedDay, ill }: Person, minute: number): boolean {
  if (diedDay !== null) return false
  return ill === true || ageOn(bornDay, epochDayAt(life, minute)) >= drawBetween(nature, 'frail', 76, 92)
}

/** What the player pays for old relatives, integer cents a week. The player's brothers and sisters pay their parts. */
export function careCostsWeekly({ people }: Life): number {
  let cents = 0
  for (const { arrangement } of people)
    if (arrangement === 'aide' || arrangement === 'residence') cents += careCents[arrangement]
  if (cents === 0) return 0
  const siblings = people.filter(({ relation, diedDay }) => isSibling(relation) && diedDay === null).length
  return Math.floor(cents / (1 + siblings))
}

/** Those whom the player looks after at home. */
export function isCaredForAtHome({ relation, arrangement, diedDay }: Person): boolean {
  return (
    arrangement === 'taken-in' && diedDay === null && isKin(relation) && relation !== 'son' && relation !== 'daughter'
  )
}

/** What is left of an estate of `cents`, integer cents, when its owner dies. */
export function afterCare({ arrangement }: Person, cents: number): number {
  return arrangement === 'residence' ? Math.floor(cents * (1 - residenceSpends)) : cents
}
