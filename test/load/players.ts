import { parseArgs } from 'node:util'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { speedValues } from '@lifegrid/contract/limits'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import type { EngineFrame } from '@lifegrid/engine/core/engine-frame'
import type { Life } from '@lifegrid/engine/life/life'
import { stateOf } from '@lifegrid/engine/views/view'
import { stateChange } from '../../apps/sim/src/output/state-change.ts'
import { lifeWhere } from '../../apps/sim/test/support/planted-life.ts'
import { connectedLives } from './lib/connected-lives.ts'
import { round, table } from './lib/report.ts'

const context = { catalogue }
const ages = [12, 30, 55]
/** A room of the baseline looks at its life this often: 20 Hz. */
const roomMs = 50

/** From this speed on a player costs so little that the sim has this many times as many, or its own loop would be most of what is measured. */
const slowSpeed = 500
const slowPlayers = 10

interface SpeedRow {
  readonly speed: number
  /** CPU time in ms that a connected player takes in a second, in a sim and in a room. */
  readonly simMs: number
  readonly roomMs: number
  /** Players for whom one core has the time. */
  readonly sim: number
  readonly rooms: number
  readonly ratio: number
  readonly framesASecond: number
}

export interface PlayersReport {
  readonly name: 'players'
  readonly players: number
  readonly rows: readonly SpeedRow[]
}

/**
 * The CPU time of connected players at each speed, in a whole sim on the in-memory ports, on a simulated clock: engine, timers, commits, gate and
 * frames, without the clients of MySQL and Redis. The baseline is a room for each player with a timer of 20 Hz, which advances the same life and
 * compares its state. Work is counted and not time on the wall, so the number of players is what a core has time for when it does
 * nothing else, and the result does not depend on what else the machine does.
 */
export async function run(args: readonly string[]): Promise<PlayersReport> {
  const { values } = parseArgs({
    args: [...args],
    options: { players: { type: 'string', default: '60' }, seconds: { type: 'string', default: '10' } },
  })
  const players = Number(values.players)
  const bases = ages.map((age) => lifeWhere(({ status, question }) => status === 'playing' && question === null, age))
  const lives = (count: number): Life[] =>
    Array.from({ length: count }, (_, index) => structuredClone(bases[index % bases.length] as Life))
  const rows: SpeedRow[] = []
  for (const speed of speedValues) rows.push(await rowOf(speed, players, lives, Number(values.seconds)))
  const report = { name: 'players' as const, players, rows }
  process.stdout.write(`${describe(report)}\n`)
  return report
}

async function rowOf(
  speed: number,
  players: number,
  lives: (count: number) => Life[],
  seconds: number,
): Promise<SpeedRow> {
  const ours = await inSim(lives(speed >= slowSpeed ? slowPlayers * players : players), speed, seconds)
  const room = inRooms(lives(players), speed, seconds)
  return {
    speed,
    simMs: round(ours.cpuMs, 4),
    roomMs: round(room, 4),
    sim: Math.floor(1_000 / ours.cpuMs),
    rooms: Math.floor(1_000 / room),
    ratio: round(room / ours.cpuMs, 1),
    framesASecond: round(ours.frames),
  }
}

/** For one player and second. */
async function inSim(lives: readonly Life[], speed: number, seconds: number) {
  const connected = await connectedLives(lives)
  await connected.setSpeed(speed)
  await connected.pass(2_000)
  const [before, from] = [connected.frames(), cpuMs()]
  await connected.pass(seconds * 1_000)
  const playerSeconds = lives.length * seconds
  const result = { cpuMs: (cpuMs() - from) / playerSeconds, frames: (connected.frames() - before) / playerSeconds }
  await connected.stop()
  return result
}

/** CPU ms of one player and second. The timers themselves cost nothing here. */
function inRooms(lives: readonly Life[], speed: number, seconds: number): number {
  let now = Math.max(...lives.map(({ at }) => at)) + 1_000
  const rooms = lives.map((life, index) => {
    const message = { edge: 'room', connection: `room-${index}` }
    apply(life, { type: 'sys.connect', message }, now, context)
    apply(life, { type: 'speed', message: { speed } }, now, context)
    return { life, state: stateOf(life, catalogue) }
  })
  let sent = 0
  const tick = (): void => {
    now += roomMs
    for (const room of rooms) {
      const { life } = room
      const frames = advance(life, now, context)
      const message = answerIn(frames)
      if (message !== undefined) apply(life, { type: 'answer', message }, now, context)
      const state = stateOf(life, catalogue)
      const change = stateChange(room.state, state)
      if (change !== undefined) sent += JSON.stringify(change).length
      if (frames.length > 0) sent += JSON.stringify(frames).length
      room.state = state
    }
  }
  for (let ms = 0; ms < 2_000; ms += roomMs) tick()
  const from = cpuMs()
  for (let ms = 0; ms < seconds * 1_000; ms += roomMs) tick()
  if (sent === 0) throw new Error('the rooms have sent nothing')
  return (cpuMs() - from) / (lives.length * seconds)
}

/** The answer to a question that has just been asked: the first option that may be chosen. */
function answerIn(frames: readonly EngineFrame[]): object | undefined {
  for (const { frame, body } of frames) {
    if (frame !== 'questionEvent' && frame !== 'dilemmaEvent') continue
    return { eventId: body.id, option: body.answerOptions.find(({ unavailable }) => unavailable === undefined)?.id }
  }
  return undefined
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

function describe({ players, rows }: PlayersReport): string {
  return [
    `${players} connected players, ${slowPlayers} times as many in the sim at speeds from ${slowSpeed} on; by CPU time`,
    table(
      ['speed', 'sim, ms a player and s', 'a core', 'room at 20 Hz', 'a core', 'ratio', 'frames a s'],
      rows.map((row) => [row.speed, row.simMs, row.sim, row.roomMs, row.rooms, row.ratio, row.framesASecond]),
    ),
  ].join('\n')
}
