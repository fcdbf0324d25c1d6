import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { adultAge } from '../../life/stage.ts'
import { isCustody } from '../home/arrangements.ts'
import { draw } from '../people/nature.ts'
import { childrenOf } from './relationships.ts'
import { ageOfPerson } from './romance-rules.ts'

/**
 * The share of an income after tax that a parent pays for children who live with the other, by their number. Source: New York's Child Support
 * Standards Act, Domestic Relations Law § 240 (1-b).
 */
const supportPercent = [0, 17, 25, 29, 31, 35] as const
/**
 * What a parent gets who has the children, in integer cents a week, if the other pays: 5,519 dollars a year. Seven in ten of those who should
 * pay do so at least in part. Source: as above.
 */
const receivedCents = 10_600
const paysShare = 0.7

/** The player's minor children whom the player does not raise together with the other parent, or did not when it was last arranged. */
function childrenApart(life: Life, minute: number): Person[] {
  return childrenOf(life).filter((child) => isCustody(child.arrangement) && isMinor(life, child, minute))
}

/** Whether a child of the player is under 18. */
export function isMinor(life: Life, child: Person, minute: number): boolean {
  return ageOfPerson(life, child, minute) < adultAge
}

/** What the player pays for children who live with the other parent, integer cents a week. `disposable` is the income after tax. */
export function supportPaid(life: Life, minute: number, disposable: number): number {
  const away = childrenApart(life, minute).filter(
    (child) => child.arrangement === 'elsewhere' && otherParent(life, child) !== undefined,
  ).length
  const percent = supportPercent[Math.min(away, supportPercent.length - 1)] as number
  return Math.floor((Math.max(0, disposable) * percent) / 100)
}

/** What the player gets from parents whose children live with the player, integer cents a week. */
export function supportReceived(life: Life, minute: number): number {
  const payers = new Set<Person>()
  for (const child of childrenApart(life, minute)) {
    const other = otherParent(life, child)
    if (child.arrangement === 'sole' && other !== undefined) payers.add(other)
  }
  return [...payers].filter(({ nature }) => draw(nature, 'pays-support') < paysShare).length * receivedCents
}

/** The number of the player's minor children for whose living the player pays; a child of both homes counts half. */
export function childrenKept(life: Life, minute: number): number {
  let kept = 0
  for (const child of childrenOf(life)) {
    if (!isMinor(life, child, minute) || child.arrangement === 'elsewhere') continue
    kept += child.arrangement === 'shared' ? 0.5 : 1
  }
  return kept
}

function otherParent(life: Life, child: Person): Person | undefined {
  return life.people.find(({ id, diedDay }) => id === child.parent && diedDay === null)
}
