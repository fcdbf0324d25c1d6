import { sleep } from '@lifegrid/base/clock'
import { unit } from '@lifegrid/base/random'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { startTcpProxy } from '@lifegrid/testkit/tcp-proxy'
import type { CheckResult } from '../harness/checker.ts'
import type { Crowd } from '../harness/crowd.ts'
import { type FaultContext, movePauses, pickFault } from '../harness/faults.ts'
import { type Figures, figures } from '../harness/figures.ts'
import { type Stage, withStage } from '../harness/stage.ts'
import { chaosOptions } from './args.ts'

/**
 * `npm run chaos -- --minutes N [--seed S] [--players P]`: runs a real cluster under load and one fault after another. At the end it checks
 * every client's ledger against the record. The seed determines the faults and the moves of the players, but not the timing of the
 * processes. Exit code 1 when anything was lost, doubled or out of order.
 */
const options = chaosOptions(process.argv.slice(2))

/** How long every player has to get a command acknowledged after a fault. Far above the targets, so it only ends a run that hangs. */
const recoveryDeadlineMs = 60_000

async function main(): Promise<number> {
  const { seed = String(systemRandom.uint32()), minutes, players, rate } = options
  say(`seed ${seed}: ${players} players for ${minutes} minutes; to repeat: --seed ${seed}`)
  return withStage({ sims: 3, report: (line) => say(`· ${line}`) }, async (stage) => {
    const proxy = await startTcpProxy({ port: stage.cluster.port })
    try {
      const urls = [`ws://${proxy.host}:${proxy.port}/`]
      const crowd = await stage.crowd({ players, commandsPerSecond: rate, seed, urls })
      crowd.play()
      const random = seededRandom(`faults-${seed}`)
      const recoveries = await runFaults(crowd, seed, minutes * 60_000, {
        cluster: stage.cluster,
        clock,
        random,
        proxy,
      })
      const result = await crowd.verdict(stage, recoveryDeadlineMs)
      report(result, recoveries, stage)
      return result.violations.length === 0 && result.open === 0 ? 0 : 1
    } finally {
      await proxy.close()
    }
  })
}

/** Runs faults, with pauses between them, until the time is over. @returns the players' recovery times for each kind of fault. */
async function runFaults(
  crowd: Crowd,
  seed: string,
  durationMs: number,
  ctx: FaultContext,
): Promise<Map<string, Figures>> {
  const recoveries = new Map<string, Figures>()
  const gaps = seededRandom(`gaps-${seed}`)
  const end = clock.monotonic() + durationMs
  while (clock.monotonic() < end) {
    await sleep(clock, 1_000 + Math.floor(unit(gaps) * 4_000))
    const fault = pickFault(ctx.random)
    let hitAt = clock.monotonic()
    await fault.run(ctx, () => {
      hitAt = clock.monotonic()
    })
    const times = await crowd.recoveries(hitAt, recoveryDeadlineMs)
    const all = recoveries.get(fault.name) ?? figures()
    recoveries.set(fault.name, all)
    for (const ms of times) all.add(ms)
    say(`  ${fault.name}: all players back after ${Math.round(Math.max(...times))} ms; ${crowd.acked()} acknowledged`)
  }
  return recoveries
}

function report(result: CheckResult, recoveries: ReadonlyMap<string, Figures>, stage: Stage): void {
  const { violations, ...counts } = result
  say('')
  for (const [name, value] of Object.entries(counts)) say(`${name.padEnd(24)}${value}`)
  say('\nrecovery times')
  for (const [name, all] of recoveries) say(`${name.padEnd(24)}${all}`)
  const pauses = figures()
  for (const { logFile } of stage.cluster.nodes('sim')) for (const ms of movePauses(logFile)) pauses.add(ms)
  say(`${'pause of a move'.padEnd(24)}${pauses}`)
  for (const what of violations) say(`VIOLATION ${what}`)
  say(violations.length === 0 ? '\nnothing lost, nothing doubled' : `\n${violations.length} violations`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

// An explicit exit, because Node 26 can spin forever on a socket's last request when it is left to end by itself.
process.exit(await main())
