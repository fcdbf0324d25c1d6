import { assert } from '@lifegrid/base/assert'
import { isHeld, minuteAt, setClock, wallAt } from './clock.ts'
import type { EngineContext } from './context.ts'
import type { Fact } from './fact.ts'
import type { Life } from './life.ts'
import { systemNamed } from './systems/registry.ts'
import { type Turn, turnOf } from './turn.ts'

/**
 * Brings the life to cluster wall time `at` (ms) and returns what happened, in order. Does nothing when the life is there already. Game
 * time stops exactly at the minute of a pending decision, of the death, or of an absence's limit.
 *
 * [ENG-1] The same life comes out whether this is called once or at every moment in between: only due items change it, each at its own
 * minute, and their order is total.
 */
export function advance(life: Life, at: number, context: EngineContext): Fact[] {
  if (at <= life.at) return []
  const turn = turnOf(life, 0, context)
  run(turn, at)
  life.at = at
  return turn.facts
}

function run(turn: Turn, at: number): void {
  const { life } = turn
  if (isHeld(life)) return
  const target = minuteAt(life, at)
  for (;;) {
    const item = life.agenda[life.agenda.length - 1]
    if (item === undefined || item.minute > target) return
    life.agenda.pop()
    const system = systemNamed(item.kind)
    assert(system !== undefined, `no system is called ${item.kind}`)
    turn.minute = item.minute
    system.due(turn, item.key)
    if (!isHeld(life)) continue
    // The clock has run up to this item, so that it knows when its minute was reached.
    const heldAt = wallAt(life, item.minute)
    assert(heldAt !== null, 'a due minute has been reached at some time')
    setClock(life, heldAt, item.minute)
    return
  }
}
