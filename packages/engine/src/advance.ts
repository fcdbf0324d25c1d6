import { assert } from '@lifegrid/base/assert'
import { isHeld, minuteAt, setClock, wallAt } from './core/clock.ts'
import type { EngineContext } from './core/context.ts'
import type { EngineFrame } from './core/engine-frame.ts'
import { type Turn, turnOf } from './core/turn.ts'
import { addUnposted } from './core/unposted.ts'
import type { AgendaItem, Life } from './life/life.ts'
import { unlockAchievements } from './story/achievements.ts'
import { fallDue } from './story/fall-due.ts'
import { rescheduleTutorial } from './story/tutorial.ts'
import { updateSetPoints } from './systems/mood/mood.ts'
import { figuresOf, noteReasons } from './views/summary.ts'

/**
 * Brings the life to cluster wall time `at` (ms) and returns the frames for its player, in order. Does nothing when the life is already at
 * that time or later. Game time stops exactly at the minute of a question, of the death, or of the limit of an absence.
 *
 * [ENG-1] The result does not depend on how often this is called: only agenda items change the life, each at its own minute and in a total
 * order.
 */
export function advance(life: Life, at: number, context: EngineContext): EngineFrame[] {
  if (at <= life.at) return []
  const turn = turnOf(life, 0, context)
  run(turn, at)
  addUnposted(life, turn.transfers)
  life.at = at
  return turn.frames
}

function run(turn: Turn, at: number): void {
  const { life } = turn
  if (isHeld(life)) return
  turn.span = life.away
  if (!runTo(turn, minuteAt(life, at), setTime)) return
  // The clock has reached this item's minute, so it has a wall time.
  const heldAt = wallAt(life, turn.minute)
  assert(heldAt !== null, 'the clock has reached the minute of the item')
  setClock(life, heldAt, turn.minute)
}

/** Sets the wall time to that of an item's minute, for what depends on the player's clock. An item that is overdue has the present time. */
function setTime(life: Life, minute: number): void {
  life.at = Math.max(life.at, wallAt(life, minute) ?? 0)
}

/**
 * Handles the agenda items up to a game minute, that minute included. `before` is called before each item. Returns true when one of them has
 * stopped the life's time; then `turn.minute` is the minute at which it stands. The caller sets the clock.
 */
export function runTo(turn: Turn, target: number, before?: (life: Life, minute: number) => void): boolean {
  const { life } = turn
  for (;;) {
    const item = life.agenda[life.agenda.length - 1]
    if (item === undefined || item.minute > target) return false
    life.agenda.pop()
    turn.minute = item.minute
    before?.(life, item.minute)
    perform(turn, item)
    if (isHeld(life)) return true
  }
}

function perform(turn: Turn, item: AgendaItem): void {
  const { life, span } = turn
  const before = span === null ? null : figuresOf(life, turn.minute)
  const told = life.feedCount
  const system = fallDue(turn, item)
  for (const change of system.changes) if (change !== 'mood') turn.touched.add(change)
  settleTouched(turn)
  if (system.changes.includes('mood')) updateSetPoints(turn)
  if (span !== null && before !== null) noteReasons(turn, span, before, told)
}

/** Lets the tutorial and achievements react to changes. Called after each agenda item and each command. */
export function settleTouched(turn: Turn): void {
  if (turn.touched.size === 0) return
  rescheduleTutorial(turn)
  unlockAchievements(turn)
}
