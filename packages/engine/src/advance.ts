import { assert } from '@lifegrid/base/assert'
import { isHeld, minuteAt, setClock, wallAt } from './core/clock.ts'
import type { EngineContext } from './core/context.ts'
import type { EngineFrame } from './core/engine-frame.ts'
import { type Turn, turnOf } from './core/turn.ts'
import type { AgendaItem, Life } from './life/life.ts'
import { systemNamed } from './story/registry.ts'
import { hurryTutorial } from './story/tutorial.ts'
import { reviewRest } from './systems/mood/mood.ts'
import { unlockAchievements } from './systems/rewards/achievements.ts'
import { figuresOf, noteReasons } from './views/summary.ts'

/**
 * Brings the life to cluster wall time `at` (ms) and returns what happened, in order. Does nothing when the life is there already. Game
 * time stops exactly at the minute of a pending decision, of the death, or of an absence's limit.
 *
 * [ENG-1] The same life comes out whether this is called once or at every moment in between: only due items change it, each at its own
 * minute, and their order is total.
 */
export function advance(life: Life, at: number, context: EngineContext): EngineFrame[] {
  if (at <= life.at) return []
  const turn = turnOf(life, 0, context)
  run(turn, at)
  life.at = at
  return turn.frames
}

function run(turn: Turn, at: number): void {
  const { life } = turn
  if (isHeld(life)) return
  turn.span = life.away
  if (!runTo(turn, minuteAt(life, at))) return
  // The clock has run up to this item, so that it knows when its minute was reached.
  const heldAt = wallAt(life, turn.minute)
  assert(heldAt !== null, 'a due minute has been reached at some time')
  setClock(life, heldAt, turn.minute)
}

/**
 * Does what is due up to the game minute, that one included. True where something has stopped the life's time on the way: then
 * `turn.minute` is when. The clock is the caller's.
 */
export function runTo(turn: Turn, target: number): boolean {
  const { life } = turn
  for (;;) {
    const item = life.agenda[life.agenda.length - 1]
    if (item === undefined || item.minute > target) return false
    life.agenda.pop()
    turn.minute = item.minute
    perform(turn, item)
    if (isHeld(life)) return true
  }
}

function perform(turn: Turn, { kind, key }: AgendaItem): void {
  const { life, span } = turn
  const system = systemNamed(kind)
  assert(system !== undefined, `no system is called ${kind}`)
  const before = span === null ? null : figuresOf(life, turn.minute)
  const told = life.feedCount
  system.due(turn, key)
  for (const change of system.changes) if (change !== 'mood') turn.touched.add(change)
  settleTouched(turn)
  if (system.changes.includes('mood')) reviewRest(turn)
  if (span !== null && before !== null) noteReasons(span, life, before, turn.minute, told)
}

/** What follows from changes, after each item and each command: the tutorial goes on, achievements are unlocked. */
export function settleTouched(turn: Turn): void {
  if (turn.touched.size === 0) return
  hurryTutorial(turn)
  unlockAchievements(turn)
}
