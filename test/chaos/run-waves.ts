import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sleep } from '@lifegrid/base/clock'
import { type Figures, figures } from '../harness/figures.ts'
import { type Ledger, recoveryMs } from '../harness/ledger.ts'
import type { ChaosContext, Fault } from './fault-kinds.ts'
import { describeWave, type Wave } from './schedule.ts'

/** The results of the waves of a run. */
export interface Waves {
  /** The times from a fault to every player's next acknowledgement, by the kind of a fault that was alone in its wave. */
  readonly recoveries: ReadonlyMap<string, Figures>
  /** The times from the end of the last fault of a wave with several. */
  readonly afterOverlap: Figures
  /** How often each kind occurred. */
  readonly counts: ReadonlyMap<string, number>
  /** A sentence for each fault from which the cluster or a player did not recover. */
  readonly violations: readonly string[]
}

export interface WavesOptions {
  readonly schedule: Iterator<Wave, never>
  readonly durationMs: number
  /** How long every player has to get a command acknowledged after a wave. */
  readonly recoveryDeadlineMs: number
  readonly say: (line: string) => void
  /** Lines about players who get no answer, for the output. */
  readonly diagnose: (ledgers: readonly Ledger[]) => Promise<string[]>
}

/** When players are still waiting after this time, the output says why. */
const slowMs = 8_000

/** Runs one wave of faults after another until the time is over. After each, every player must get a command acknowledged. */
export async function runWaves(ctx: ChaosContext, options: WavesOptions): Promise<Waves> {
  const { clock, crowd } = ctx
  const { schedule, recoveryDeadlineMs, say } = options
  const recoveries = new Map<string, Figures>()
  const afterOverlap = figures()
  const counts = new Map<string, number>()
  const violations: string[] = []
  // All players and proxies share this process: when it stands still, so does the whole network.
  const stalls = monitorEventLoopDelay({ resolution: 20 })
  stalls.enable()
  const end = clock.monotonic() + options.durationMs
  for (let n = 1; clock.monotonic() < end; n++) {
    const wave = schedule.next().value
    await sleep(clock, wave.pauseMs)
    say(`wave ${n}: ${describeWave(wave)}`)
    stalls.reset()
    const { hitAt, endedAt, failed } = await runWave(ctx, wave)
    violations.push(...failed)
    for (const { fault } of wave.faults) counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1)
    const [only, ...others] = wave.faults
    const isAlone = only !== undefined && others.length === 0
    const all = isAlone ? (recoveries.get(only.fault.kind) ?? figures()) : afterOverlap
    if (isAlone) recoveries.set(only.fault.kind, all)
    const since = isAlone ? hitAt : endedAt
    const outside = (): Ledger[] =>
      crowd.players.map(({ ledger }) => ledger).filter((ledger) => recoveryMs(ledger, since) === undefined)
    const stalled = (): string => `longest stall of this process ${Math.round(stalls.max / 1e6)} ms`
    try {
      const end = clock.monotonic() + slowMs
      while (outside().length > 0 && clock.monotonic() < end) await sleep(clock, 100)
      for (const line of outside().length > 0 ? await options.diagnose(outside()) : []) say(`  slow: ${line}`)
      const times = await crowd.recoveries(since, recoveryDeadlineMs)
      for (const ms of times) all.add(ms)
      say(`  all players back after ${Math.round(Math.max(...times))} ms; ${crowd.acked()} acknowledged; ${stalled()}`)
    } catch (error) {
      violations.push(`a player was left outside after wave ${n} (${describeWave(wave)}): ${messageOf(error)}`)
      say(`  ${violations.at(-1)}; ${stalled()}`)
      for (const line of await options.diagnose(outside())) say(`  ${line}`)
    }
  }
  return { recoveries, afterOverlap, counts, violations }
}

async function runWave(
  ctx: ChaosContext,
  wave: Wave,
): Promise<{ readonly hitAt: number; readonly endedAt: number; readonly failed: readonly string[] }> {
  const { clock } = ctx
  let hitAt = clock.monotonic()
  const failed: string[] = []
  const run = async (fault: Fault, afterMs: number): Promise<void> => {
    await sleep(clock, afterMs)
    try {
      await fault.run(ctx, () => {
        hitAt = clock.monotonic()
      })
    } catch (error) {
      failed.push(`the cluster did not recover from "${fault.text}": ${messageOf(error)}`)
    }
  }
  await Promise.all(wave.faults.map(({ fault, afterMs }) => run(fault, afterMs)))
  return { hitAt, endedAt: clock.monotonic(), failed }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
