import { minuteAt } from '@lifegrid/engine/core/clock'
import type { Life } from '@lifegrid/engine/life/life'
import { refusalOfTalk } from '@lifegrid/engine/systems/talk/conversations'
import { systemCommandSender } from '@lifegrid/system-commands/sender'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { expect, test, vi } from 'vitest'
import { lifeWhere, rigWith } from './support/planted-life.ts'
import { topology } from './support/sim-rig.ts'

// The autoplayer lives some decades here, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const listener = (life: Life) =>
  life.people.find(
    (person) =>
      Math.abs(person.affinity) < 80 && refusalOfTalk(life, person, 'chat', minuteAt(life, life.at)) === undefined,
  )

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00'

interface Said {
  readonly conversation: string
  readonly pending: boolean
  readonly message: { readonly message: string }
}

test('[GATE-3] [JOB-3] [OPS-9] a reply that several workers deliver is applied once, and refused when its conversation has moved on', async () => {
  const life = lifeWhere((one) => one.status === 'playing' && listener(one) !== undefined, 30)
  const rig = await rigWith(life, { talks: { replies: 'external' } })
  const person = listener(life)
  const sayings = () => rig.ada.heard('conversationEvent').map(({ body }) => body as unknown as Said)
  const say = async (text: string): Promise<void> => {
    await rig.ada.command('conversation', { character: person?.id, type: 'chat', text }, undefined, traceparent)
    await rig.clock.run(200)
  }
  const turns = async () =>
    (await rig.store.outboxPending(100))
      .filter(({ queue }) => queue === 'conversation')
      .map(({ payload }) => JSON.parse(payload).turn as number)
  const deliver = async (turn: number, text: string, worker: string): Promise<string | undefined> => {
    const { clock, streams, store } = rig
    const sender = systemCommandSender({ streams, store, topology, clock, random: seededRandom(1), from: worker })
    const conversation = sayings().at(-1)?.conversation ?? ''
    const message = { conversation, turn, text, sentiment: 'neutral' as const }
    const key = `${conversation}-${turn}`
    const delivering = sender.deliver({ player: 'ada', type: 'sys.reply', key, message, traceparent })
    await clock.run(500)
    return (await delivering)?.outcome
  }

  await say('I love you!')
  expect(sayings().at(-1)).toMatchObject({ pending: true, message: { message: 'I love you!' } })
  const [first = 0] = await turns()
  const asked = (await rig.store.outboxPending(100)).filter(({ queue }) => queue === 'conversation')
  expect(asked.map(({ payload }) => JSON.parse(payload).traceparent)).toEqual([traceparent])
  // The second worker words it otherwise. The journal has the first one's words.
  expect(await Promise.all([deliver(first, 'From one', 'worker-a'), deliver(first, 'From two', 'worker-b')])).toEqual([
    'ok',
    'ok',
  ])
  // [OPS-10] The reply is found by the context of the command that has caused it.
  expect(rig.sim.trace(traceparent).map(({ command }) => command.split('-')[0])).toContain('sys.reply')
  const texts = () => sayings().map(({ message }) => message.message)
  expect(texts().filter((text) => text.startsWith('From'))).toHaveLength(1)

  await say('Are you there?')
  await say('Hello?')
  const [, late = 0, last = 0] = await turns()
  expect([late, last]).toEqual([first + 1, first + 2])
  expect(await deliver(late, 'Too late', 'worker-a')).toBe('turn_closed')
  expect(await deliver(late, 'Still too late', 'worker-b')).toBe('turn_closed')
  expect(await deliver(last, 'In time', 'worker-a')).toBe('ok')
  expect(texts().slice(-3)).toEqual(['Are you there?', 'Hello?', 'In time'])
})
