import { parseArgs } from 'node:util'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import type { Crowd } from '../harness/crowd.ts'
import { addAndDrainSim, killSim, movePauses } from '../harness/faults.ts'
import { type Figures, figures } from '../harness/figures.ts'
import { waitForOwner } from '../harness/nodes.ts'
import { type Stage, withStage } from '../harness/stage.ts'
import { round, table } from './lib/report.ts'

/** Times in ms, of `count` cases. */
export interface Quantiles {
  readonly count: number
  readonly p50: number
  readonly p99: number
  readonly max: number
}

export interface FailoverResult {
  readonly name: 'failover'
  readonly rounds: number
  /** From the old owner's last read of a partition to the new owner's first. Target: a p99 of 100 ms. */
  readonly movedToJoiningSim: Quantiles
  readonly movedFromDrainingSim: Quantiles
  /** From the SIGKILL of a player's sim to the player's first acknowledgement. Target: a p99 of 2 s. */
  readonly simKilled: Quantiles
  readonly violations: number
}

/**
 * Measures planned and unplanned changes of owner, on a whole cluster under the load of a crowd. In each round a sim joins, takes its share
 * and is drained; afterwards, in as many rounds, a sim is killed. There is no baseline: a system without failover has no such time.
 */
export async function run(args: readonly string[]): Promise<FailoverResult> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '10' }, players: { type: 'string', default: '24' } },
  })
  const rounds = Number(values.rounds)
  return withStage({ onDisk: true }, async (stage) => {
    const crowd = await stage.crowd({ players: Number(values.players), commandsPerSecond: 10, seed: 'bench-failover' })
    crowd.play()
    const moves = await measureMoves(stage, rounds)
    const killed = await measureKills(stage, crowd, rounds)
    const { violations } = await crowd.verdict(stage, 60_000)
    const result = {
      name: 'failover' as const,
      rounds,
      movedToJoiningSim: quantiles(moves.joining),
      movedFromDrainingSim: quantiles(moves.leaving),
      simKilled: quantiles(killed),
      violations: violations.length,
    }
    process.stdout.write(`${describe(result)}\n`)
    return result
  })
}

async function measureMoves(stage: Stage, rounds: number): Promise<{ joining: Figures; leaving: Figures }> {
  const joining = figures()
  const leaving = figures()
  const stayers = stage.cluster.nodes('sim').map(({ logFile }) => logFile)
  for (let i = 0; i < rounds; i++) {
    await sleep(clock, 1_000)
    for (const ms of await addAndDrainSim(stage, () => undefined)) joining.add(ms)
    process.stderr.write(`${i + 1} of ${rounds} joins: ${joining}\n`)
  }
  for (const file of stayers) for (const ms of movePauses(file)) leaving.add(ms)
  return { joining, leaving }
}

async function measureKills(stage: Stage, crowd: Crowd, rounds: number): Promise<Figures> {
  const killed = figures()
  for (let i = 0; i < rounds; i++) {
    await sleep(clock, 1_000)
    const player = crowd.players[i % crowd.players.length]
    if (player === undefined) throw new Error('the crowd has no players')
    const owner = await waitForOwner(stage.cluster, player.ledger.userID, stage.partitions)
    let killedAt = 0
    const restarted = killSim(stage, owner.name, () => {
      killedAt = clock.monotonic()
    })
    for (const ms of await crowd.recoveries(killedAt, 30_000, [player])) killed.add(ms)
    await restarted
  }
  return killed
}

function quantiles(figures: Figures): Quantiles {
  return {
    count: figures.count,
    p50: round(figures.quantile(0.5)),
    p99: round(figures.quantile(0.99)),
    max: round(figures.quantile(1)),
  }
}

function describe(result: FailoverResult): string {
  const row = (what: string, { count, p50, p99, max }: Quantiles): (string | number)[] => [what, count, p50, p99, max]
  return [
    table(
      ['', 'n', 'p50 ms', 'p99 ms', 'max ms'],
      [
        row('partition moved to a joining sim', result.movedToJoiningSim),
        row('partition moved from a draining sim', result.movedFromDrainingSim),
        row('sim killed, first acknowledgement', result.simKilled),
      ],
    ),
    '',
    'Targets at p99: 100 ms for a moved partition, 2000 ms for a killed sim.',
  ].join('\n')
}
