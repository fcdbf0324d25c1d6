import type { Clock } from '@lifegrid/base/clock'
import { memorySessions } from '@lifegrid/cluster/memory/sessions'
import type { Life } from '@lifegrid/engine/life/life'
import { settlePromises } from '@lifegrid/testkit/manual-clock'
import { plant } from '../../../apps/sim/test/support/planted-life.ts'
import { rigPlayer } from '../../../apps/sim/test/support/rig-player.ts'
import { sessionTtlMs, simRig, topology } from '../../../apps/sim/test/support/sim-rig.ts'

/** Steps of the simulated clock, in ms: shorter than the time within which a life is advanced anyway. */
const stepMs = 20

/** A sim on the in-memory ports whose players are all connected, on a simulated clock. */
export interface ConnectedLives {
  /** Lets so much simulated time pass. Questions are answered as soon as they are asked, so clocks hardly stop. */
  pass(ms: number): Promise<void>
  setSpeed(speed: number): Promise<void>
  /** Frames that the players got so far. */
  frames(): number
  stop(): Promise<void>
}

const asked = /"type":"(?:questionEvent|dilemmaEvent)"/

/** @param lives one for each player. */
export async function connectedLives(lives: readonly Life[]): Promise<ConnectedLives> {
  const rig = await simRig()
  const names = lives.map((_, index) => `player-${index}`)
  for (const [index, life] of lives.entries()) await plant(rig.store, life, names[index] as string)
  const edge = 'edge-load'
  const answers: { readonly player: string; readonly message: object }[] = []
  let frames = 0
  await registerEdge(rig, edge)
  await rig.streams.openInbox(edge, {
    entry(data) {
      // Parsing all frames would be the client's work.
      const players = (JSON.parse(data) as { players: { player: string; frames: { text: string }[] }[] }).players
      for (const { player, frames: sent } of players) {
        frames += sent.length
        for (const { text } of sent) if (asked.test(text)) answers.push({ player, message: answerTo(text) })
      }
    },
    gap: () => undefined,
    failed: () => undefined,
  })
  const { sim } = await rig.addSim('one')
  await rig.clock.run(5_000)
  let ids = 0
  const nextId = (): number => ++ids
  const players = new Map(names.map((id) => [id, rigPlayer({ id, edge, nextId, frames: [], send: rig.send })] as const))
  for (const player of players.values()) await player.connect()
  await rig.clock.run(500)
  return {
    async pass(ms) {
      for (let passed = 0; passed < ms; passed += stepMs) {
        rig.clock.advance(stepMs)
        await settlePromises()
        for (const { player, message } of answers.splice(0)) await players.get(player)?.command('answer', message)
      }
    },
    async setSpeed(speed) {
      for (const player of players.values()) await player.command('speed', speed)
      await rig.clock.run(500)
    },
    frames: () => frames,
    stop: () => sim.stop(),
  }
}

async function registerEdge(rig: Awaited<ReturnType<typeof simRig>>, id: string): Promise<void> {
  const clock: Clock = rig.clock
  const sessions = memorySessions({ server: rig.server, clock, ttlMs: sessionTtlMs, onError: () => undefined })
  const fixed = { kind: 'edge', version: 1, address: 'http://edge', load: 0, draining: false } as const
  await sessions.register({ id, ...fixed, startedAt: clock.now(), topology }, () => undefined)
}

/** The first option that may be chosen. */
function answerTo(text: string): object {
  const { id, answerOptions } = JSON.parse(text) as {
    readonly id: string
    readonly answerOptions: readonly { readonly id: string; readonly unavailable?: string }[]
  }
  const option = answerOptions.find(({ unavailable }) => unavailable === undefined)
  return { eventId: id, option: option?.id }
}
