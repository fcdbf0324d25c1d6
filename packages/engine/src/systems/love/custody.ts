import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { wordList } from '../../core/phrases.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { arrange } from '../home/arrange.ts'
import { isCustody } from '../home/arrangements.ts'
import { isMinor } from './child-support.ts'
import { childrenOf } from './relationships.ts'

/**
 * The share of children who live with both parents in turn; fewer where the two are bitter. Source: Meyer, Carlson and Ul Alam, "Increases in
 * shared custody after divorce in the United States" (2022): about 35 % by 2014.
 */
const sharedChance = { fair: 0.4, bitter: 0.15 } as const
/** Below this affinity after the break, the two are bitter. A game design choice. */
const bitterBelow = 0
/** The share of mothers among parents with custody. Source: US Census Bureau, Custodial Mothers and Fathers and Their Child Support: 2017. */
const mothersShare = 0.8

/** Decides where the minor children of two who part live from now on. Brothers and sisters stay together. */
export function decideCustody(turn: Turn, former: Person): void {
  const theirs = minorsWith(turn, former)
  if (theirs.length === 0) return
  const decided = drawCustody(turn, former)
  for (const child of theirs) arrange(turn, child, true, decided)
  tellCustody(turn, decided, former, theirs, 7)
}

/** Names all of the children. */
function tellCustody(
  turn: Turn,
  as: 'sole' | 'shared' | 'elsewhere' | 'orphans',
  former: Person,
  children: readonly Person[],
  importance: number,
): void {
  const [child, ...others] = children
  if (child === undefined) return
  const told =
    others.length === 0
      ? messageOf(turn, `love.custody-${as}`, { former, child })
      : messageOf(turn, `love.custody-${as}-several`, {
          former,
          children: wordList(
            'requirements.and',
            children.map(({ firstname }) => firstname),
          ),
        })
  tell(turn, { eventId: 'custody', ...told, importance })
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
  const coming = theirs.filter(({ arrangement }) => arrangement === 'elsewhere')
  for (const child of theirs) arrange(turn, child, true, null)
  tellCustody(turn, 'orphans', dead, coming, 8)
}
