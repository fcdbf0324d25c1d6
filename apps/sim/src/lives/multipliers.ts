import type { LifeMultiplier } from '@lifegrid/contract/lounge/life-multipliers'
import { apply } from '@lifegrid/engine/apply'
import { emitFrames, emitState } from '../output/output-gate.ts'
import type { SimContext } from '../sim-context.ts'
import { type ActorStep, timeOf } from './actor-step.ts'
import { inEngine } from './in-engine.ts'
import { keepMessages } from './keep-messages.ts'
import { record } from './record-outcome.ts'
import type { Resident } from './resident.ts'

/** [LOUNGE-19] The events that hold for the life now, if it does not know them; undefined when there is nothing to tell. */
export function untoldMultipliers(
  ctx: Pick<SimContext, 'multipliersAt'>,
  self: Resident,
): readonly LifeMultiplier[] | undefined {
  if (self.connection === null || self.broken) return undefined
  const now = timeOf({ self })
  const holding = ctx.multipliersAt(now)
  if (holding === undefined) return undefined
  // The life knows when an event ends, so the end alone is no news.
  return isSame(knownMultipliers(self, now), holding) ? undefined : holding
}

/** Those of the events that the life was told of last that still hold. */
export function knownMultipliers({ life }: Resident, now: number): LifeMultiplier[] {
  return (life.retention.multipliers ?? []).filter(({ until }) => now < until)
}

/** Tells a connected life which events hold. The journal has it, so a replay finds the same life. */
export function tellMultipliers(step: ActorStep, multipliers: readonly LifeMultiplier[]): void {
  const { ctx, self } = step
  const at = timeOf(step)
  const message = { multipliers }
  const { frames, result } = inEngine(ctx, 'command', () =>
    apply(self.life, { type: 'sys.multipliers', message }, at, ctx.engine),
  )
  keepMessages(step, frames)
  // The sequence number makes the id unique: the same events may hold again after one was ended.
  record(step, { commandId: `sys.multipliers-${self.headSeq + 1}`, type: 'sys.multipliers', message, at, result })
  emitFrames(step, frames)
  emitState(step, { now: false })
  ctx.reschedule(self)
}

function isSame(known: readonly LifeMultiplier[], holding: readonly LifeMultiplier[]): boolean {
  if (known.length !== holding.length) return false
  return holding.every(({ event, until }, index) => known[index]?.event === event && known[index].until === until)
}
