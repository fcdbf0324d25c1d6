import { simLimits } from './limits.ts'
import type { SimParts } from './sim-parts.ts'

/** [HEALTH-1] Troubles that do not stop a sim, as sentences for operators. */
export function troublesOf(parts: Pick<SimParts, 'ctx' | 'lanes'>): string[] {
  const { clock, quarantined, publisher } = parts.ctx
  const found = failingLanes(parts).map(
    ({ lane, forMs }) => `Lane ${lane} has not been able to commit for ${seconds(forMs)}.`,
  )
  for (const { edge, stalledMs } of publisher.waiting()) {
    if (stalledMs < simLimits.publishStallMs) continue
    found.push(`Redis has not taken the frames for ${edge} for ${seconds(stalledMs)}.`)
  }
  const lastAt = quarantined.lastAt()
  if (lastAt !== undefined) {
    const entries = quarantined.count() === 1 ? '1 entry was' : `${quarantined.count()} entries were`
    const ago = seconds(clock.monotonic() - lastAt)
    found.push(`${entries} left without effect since the start; see the log. The last one: ${ago} ago.`)
  }
  return found
}

/** Sets the gauges for the troubles that {@link troublesOf} reports. */
export function reportTroubles(parts: Pick<SimParts, 'ctx' | 'lanes'>): void {
  const { metrics, publisher } = parts.ctx
  metrics.sim.failingLanes.set(failingLanes(parts).length)
  const waiting = publisher.waiting()
  metrics.sim.publishStallMs.set(Math.max(0, ...waiting.map(({ stalledMs }) => stalledMs)))
  metrics.sim.publishWaitingBytes.set(waiting.reduce((sum, { bytes }) => sum + bytes, 0))
}

function failingLanes({ lanes }: Pick<SimParts, 'lanes'>): { readonly lane: number; readonly forMs: number }[] {
  return lanes.all
    .map((each) => ({ lane: each.lane, forMs: each.failingMs() }))
    .filter(({ forMs }) => forMs >= simLimits.laneFailsMs)
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}
