import { speedValues } from '@lifegrid/contract/limits'
import { lifeWhere, rigWith } from '../../apps/sim/test/support/planted-life.ts'
import type { RigPlayer } from '../../apps/sim/test/support/rig-player.ts'
import { table } from './lib/report.ts'

const ages = [12, 30, 55]
/** Each life is played for a minute of the simulated clock at each speed. */
const minuteMs = 60_000
/** Questions are answered this often, so that the clock hardly stops. */
const answerMs = 500

export interface FramesReport {
  readonly name: 'frames'
  /** Mean bytes of frames that a connected life gets in a minute of real time, by speed. */
  readonly bytesAMinute: Readonly<Record<string, number>>
  /** Mean bytes of a whole state. */
  readonly wholeStateBytes: number
}

/** The bytes that a sim sends to the client of a life that nobody touches, on a simulated clock. The same run gives the same bytes. */
export async function run(): Promise<FramesReport> {
  const bytesAMinute: Record<string, number> = {}
  let wholeStateBytes = 0
  for (const speed of speedValues) {
    const bytes: number[] = []
    for (const age of ages) {
      const { ada, clock } = await rigWith(lifeWhere(({ status }) => status === 'playing', age))
      wholeStateBytes = bytesOf(ada.heard('playerObject')) / ages.length + (bytes.length === 0 ? 0 : wholeStateBytes)
      await ada.command('speed', speed)
      await clock.run(500)
      const before = ada.heard().length
      for (let ms = 0; ms < minuteMs; ms += answerMs) {
        await clock.run(answerMs)
        await answerAny(ada)
      }
      bytes.push(bytesOf(ada.heard().slice(before)))
    }
    bytesAMinute[speed] = Math.round(bytes.reduce((sum, one) => sum + one, 0) / bytes.length)
  }
  console.log(
    table(
      ['speed', 'bytes a minute'],
      Object.entries(bytesAMinute).map(([speed, bytes]) => [speed, bytes]),
    ),
  )
  console.log(`whole state: ${Math.round(wholeStateBytes)} bytes`)
  return { name: 'frames', bytesAMinute, wholeStateBytes: Math.round(wholeStateBytes) }
}

function bytesOf(frames: ReturnType<RigPlayer['heard']>): number {
  return frames.reduce(
    (sum, { type, seq, epoch, body }) => sum + Buffer.byteLength(JSON.stringify({ type, ...body, seq, epoch })),
    0,
  )
}

async function answerAny(ada: RigPlayer): Promise<void> {
  const asked = ada.heard().findLast(({ type }) => type === 'questionEvent' || type === 'dilemmaEvent')
  const options = asked?.body.answerOptions as { id: string; unavailable?: string }[] | undefined
  const option = options?.find(({ unavailable }) => unavailable === undefined)
  if (asked !== undefined) await ada.command('answer', { eventId: asked.body.id, option: option?.id })
}
