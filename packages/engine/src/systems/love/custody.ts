import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { adultAge } from '../../life/stage.ts'
import { arrange, isCustody } from '../home/arrangements.ts'
import { draw } from '../people/nature.ts'
import { childrenOf } from './relationships.ts'
import { ageOfPerson } from './romance-rules.ts'

/**
 * The share of children who live with both parents in turn; fewer where the two are bitter. Source: Meyer, Carlson and Ul Alam, "Increases in
 * shared custody after divorce in the United States" (2022): about 35 % by 2014.
 */
const sharedChance = { fair: 0.4, bitter: 0.15 } as const
/** Below this affinity after the break, the two are bitter. A game design choice. */
const bitterBelow = 0
/** The share of mothers among parents with custody. Source: US Census Bureau, Custodial Mothers and Fathers and Their Child Support: 2017. */
const mothersShare = 0.8

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

function isMinor(life: Life, child: Person, minute: number): boolean {
  return ageOfPerson(life, child, minute) < adultAge
}

/** Decides where the minor children of two who part live from now on. Brothers and sisters stay together. */
export function decideCustody(turn: Turn, former: Person): void {
  const theirs = minorsWith(turn, former)
  if (theirs.length === 0) return
  const decided = drawCustody(turn, former)
  for (const child of theirs) arrange(turn, child, true, decided)
  const [eldest] = theirs
  if (eldest === undefined) return
  tell(turn, {
    eventId: 'custody',
    ...messageOf(turn, `love.custody-${decided}`, { former, child: eldest }),
    importance: 7,
  })
}

function drawCustody(turn: Turn, former: Person): 'sole' | 'shared' | 'elsewhere' {
  const { life } = turn
  const shared = former.affinity < bitterBelow ? sharedChance.bitter : sharedChance.fair
  if (roll(turn, 'children', `custody:${former.id}`) < shared) return 'shared'
  const own = former.sex === life.sex ? 0.5 : life.sex === 'female' ? mothersShare : 1 - mothersShare
  return roll(turn, 'children', `custody:${former.id}:whose`) < own ? 'sole' : 'elsewhere'
}

function minorsWith({ life, minute }: Turn, other: Person): Person[] {
  return childrenOf(life).filter((child) => child.parent === other.id && isMinor(life, child, minute))
}

/** The two are a couple again: their children live with both. */
export function endCustody(turn: Turn, other: Person): void {
  for (const child of minorsWith(turn, other)) if (isCustody(child.arrangement)) arrange(turn, child, true, null)
}

/** The other parent has died: their minor children come to the player. */
export function takeOver(turn: Turn, dead: Person): void {
  const theirs = minorsWith(turn, dead).filter(({ arrangement }) => isCustody(arrangement))
  const coming = theirs.find(({ arrangement }) => arrangement === 'elsewhere')
  for (const child of theirs) arrange(turn, child, true, null)
  if (coming === undefined) return
  tell(turn, {
    eventId: 'custody',
    ...messageOf(turn, 'love.custody-orphans', { former: dead, child: coming }),
    importance: 8,
  })
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
