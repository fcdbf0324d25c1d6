import { sleep } from '@lifegrid/base/clock'
import { unit } from '@lifegrid/base/random'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { startTcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { chaosOptions } from './args.ts'
import type { CheckResult } from './checker.ts'
import type { Crowd } from './crowd.ts'
import { type FaultContext, movePauses, pickFault } from './faults.ts'
import { type Figures, figures } from './figures.ts'
import { type Stage, startStage } from './stage.ts'

/**
 * `npm run chaos -- --minutes N [--seed S] [--players P]`: a real cluster under load from clients that keep their own ledgers, one
 * fault after another, and at the end the check of every ledger against the record. The seed chooses the faults and the players' moves;
 * what the processes make of them in time is their own. Exit code 1 when anything was lost, doubled or out of order.
 */
const options = chaosOptions(process.argv.slice(2))

/** How long every player has after a fault to get a command through; far beyond what is aimed at, so only what hangs ends the run. */
const recoveryDeadlineMs = 60_000

async function main(): Promise<number> {
  const { seed = String(systemRandom.uint32()), minutes, players, rate } = options
  say(`seed ${seed}: ${players} players for ${minutes} minutes; to repeat: --seed ${seed}`)
  const stage = await startStage({ sims: 3, report: (line) => say(`· ${line}`) })
  const proxy = await startTcpProxy({ port: stage.cluster.port })
  const interrupted = (): void => void stage.end().finally(() => process.exit(130))
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    const urls = [`ws://${proxy.host}:${proxy.port}/`]
    const crowd = await stage.crowd({ players, commandsPerSecond: rate, seed, urls })
    crowd.play()
    const recoveries = await haunt(crowd, seed, minutes * 60_000, {
      cluster: stage.cluster,
      clock,
      random: seededRandom(`faults-${seed}`),
      proxy,
    })
    const result = await crowd.verdict(stage, recoveryDeadlineMs)
    report(result, recoveries, stage)
    return result.violations.length === 0 && result.open === 0 ? 0 : 1
  } finally {
    await proxy.close()
    await stage.end()
  }
}

async function haunt(crowd: Crowd, seed: string, durationMs: number, ctx: FaultContext): Promise<Map<string, Figures>> {
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
  say('')
  for (const [name, all] of recoveries) say(`${name.padEnd(24)}${all}`)
  const pauses = figures()
  for (const { logFile } of stage.cluster.nodes('sim')) for (const ms of movePauses(logFile)) pauses.add(ms)
  say(`${'pause of a moved one'.padEnd(24)}${pauses}`)
  for (const what of violations) say(`VIOLATION ${what}`)
  say(violations.length === 0 ? '\nnothing lost, nothing doubled' : `\n${violations.length} violations`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

// Said outright: Node 26 can wait for ever, spinning, for a socket's last request when it is left to end by itself.
process.exit(await main())
