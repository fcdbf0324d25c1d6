import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { OutboundEntry, OutboundFrame } from '@lifegrid/contract/wire/outbound'
import { describe, expect, test } from 'vitest'
import { sequenceProblems } from './support/received-frames.ts'
import type { RigPlayer } from './support/rig-player.ts'
import { runningRig } from './support/sim-rig.ts'

/** A player whose client and edge know [PROTO-9], and the frames that answer its commands. */
async function begun() {
  const sent: OutboundFrame[] = []
  const rig = await runningRig(undefined, ({ streams }) => ({
    streams: {
      publish(edge, data, options) {
        sent.push(...(JSON.parse(data) as OutboundEntry).players.flatMap(({ frames }) => frames))
        return streams.publish(edge, data, options)
      },
    },
  }))
  const [ada] = await rig.begin('ada')
  const command = async (type: string, message: unknown, id: string, ackInUpdate = true): Promise<void> => {
    const { connection, id: player } = ada as RigPlayer
    const entry = { kind: 'command', player, connection, edge: rig.edge.id, type, message, id } as const
    await rig.send({ ...entry, wantsAck: true, ackInUpdate } satisfies InboundEntry)
    await rig.clock.run(100)
  }
  const answers = (id: string) => (ada as RigPlayer).heard().filter(({ body }) => body.replyTo === id)
  return { ada: ada as RigPlayer, command, answers, sent }
}

describe('[PROTO-9] the acknowledgement within the update', () => {
  test('is one frame, when the update says all that the ack would', async () => {
    const { ada, command, answers } = await begun()
    const before = ada.heard().length
    await command('speed', 1000, 'c-1')
    expect(answers('c-1').map(({ type }) => type)).toEqual(['u'])
    expect(answers('c-1')[0]?.body).toMatchObject({ gameSpeed: 1000, minute: expect.any(Number) })
    expect(ada.heard().length).toBe(before + 1)
    expect(sequenceProblems(ada.heard())).toEqual([])
  })

  test('is two frames for a client or an edge that does not know it', async () => {
    const { command, answers, ada } = await begun()
    await command('speed', 1000, 'c-1', false)
    expect(answers('c-1').map(({ type }) => type)).toEqual(['ack'])
    expect(ada.heard().at(-2)).toMatchObject({ type: 'u', body: { gameSpeed: 1000 } })
  })

  test('is never merged with other frames at the edge', async () => {
    const { command, sent } = await begun()
    await command('speed', 1000, 'c-1')
    const named = sent.filter(({ text }) => text.includes('"replyTo":"c-1"'))
    expect(named.map(({ coalesce, about }) => [coalesce, about])).toEqual([[false, undefined]])
  })

  test('is an `ack` when a command is repeated, or has changed nothing', async () => {
    const { command, answers } = await begun()
    await command('stop', undefined, 'c-1')
    await command('stop', undefined, 'c-1')
    await command('stop', undefined, 'c-2')
    expect(answers('c-1').map(({ type, body }) => [type, body.repeated])).toEqual([
      ['u', undefined],
      ['ack', true],
    ])
    expect(answers('c-2').map(({ type }) => type)).not.toContain('u')
  })
})
