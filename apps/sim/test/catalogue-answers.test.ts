import { catalogue } from '@lifegrid/content/catalogue.generated'
import { completeFrame, withPart } from '@lifegrid/contract/catalogue-part'
import type { CommandDefinition } from '@lifegrid/contract/commands/define'
import { commands } from '@lifegrid/contract/commands/index.generated'
import type { FrameDefinition } from '@lifegrid/contract/frames/define'
import { frames } from '@lifegrid/contract/frames/index.generated'
import { limits } from '@lifegrid/contract/limits'
import { liveLife } from '@lifegrid/engine/lab/live'
import type { Life } from '@lifegrid/engine/life/life'
import { read } from '@lifegrid/engine/read'
import { catalogueParts } from '@lifegrid/engine/views/catalogue-parts'
import { describe, expect, test, vi } from 'vitest'
import { catalogueAnswers } from '../src/output/catalogue-answers.ts'
import type { ReceivedFrame } from './support/received-frames.ts'
import { runningRig } from './support/sim-rig.ts'

// The autoplayer lives whole lives here, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const context = { catalogue }
const minutesPerYear = 525_949
const lives: Life[] = [0.1, 12, 17, 19, 30, 50, 80].map(
  (age) => liveLife({ seed: `reads ${age}`, ruleset: 'calibrated', untilMinute: age * minutesPerYear }, context).life,
)
const reads = Object.values(commands).filter(
  ({ kind, name }) => kind === 'read' && name !== 'ping',
) as CommandDefinition[]
const answers = catalogueAnswers(catalogue)

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value))
}

const aboutPeople = new Set(['retrievePerson', 'getPersonVerbs'])

/** The answers of all lives to a read. */
function answersTo(type: string) {
  return lives.flatMap((life) => {
    const id = life.people[0]?.id
    const answer = read(life, { type, message: aboutPeople.has(type) ? { id } : null }, context)
    return answer.ok ? [answer.value] : []
  })
}

describe('[OUT-3] the part of the catalogue', () => {
  test('exists for every frame that the contract says, and no other', () => {
    const flagged = Object.values(frames as Record<string, FrameDefinition>).filter((frame) => frame.catalogued)
    expect([...catalogueParts(catalogue).keys()].sort()).toEqual(flagged.map(({ name }) => name).sort())
  })

  test.each([...catalogueParts(catalogue)])('%s: without it the answer is small, and with it whole', (frame, part) => {
    const { name = '' } = reads.find((one) => one.answers.includes(frame)) ?? {}
    const bodies = answersTo(name)
    expect(bodies.length).toBe(lives.length)
    for (const answer of bodies) {
      const { body, part: missing } = answers.split(answer, undefined)
      expect(missing).toMatchObject({ of: frame, how: 'merge' })
      expect(withPart(body as Record<string, unknown>, part)).toEqual(answer.body)
      expect(bytesOf(body)).toBeLessThan(Math.max(100, 0.6 * bytesOf(answer.body)))
    }
  })

  test('[CMD-13] a read costs what its largest answer needs', () => {
    const needed = reads.map(({ name }) => {
      const bytes = Math.max(0, ...answersTo(name).map(({ body }) => bytesOf(body)))
      return [name, Math.max(1, Math.ceil(bytes / limits.answerBytesPerCommand))] as const
    })
    const needs = Object.fromEntries(needed)
    // One more is allowed, so that an answer near the limit does not change its cost with every text.
    const wrong = reads.filter(({ name, cost = 1 }) => cost < (needs[name] ?? 1) || cost > (needs[name] ?? 1) + 1)
    expect(wrong.map(({ name, cost }) => `${name} costs ${cost} and needs ${needs[name]}`)).toEqual([])
  })
})

describe('[OUT-3] a read', () => {
  const ask = async (held: readonly string[] | undefined, message?: unknown) => {
    const rig = await runningRig()
    const [ada] = await rig.begin('ada')
    const send = async (type: string, has: readonly string[] | undefined, given: unknown): Promise<ReceivedFrame> => {
      const { id: player, connection } = ada
      const entry = { kind: 'command' as const, player, connection, edge: rig.edge.id, type, message: given }
      const id = `c-${ada.heard().length}`
      await rig.send({ ...entry, id, wantsAck: true, ...(has && { held: [...has] }) })
      await rig.clock.run(100)
      const answer = ada.heard().find(({ body }) => body.replyTo === id)
      if (answer === undefined) throw new Error(`${type} has no answer`)
      return answer
    }
    return { rig, ada, send, answer: await send('getStore', held, message) }
  }

  test('of an edge of an older version is answered whole', async () => {
    const { answer } = await ask(undefined, { have: 'x' })
    expect(answer.type).toBe('catalogued')
    expect(answer.part).toBeUndefined()
    expect(answer.body).toMatchObject({ of: 'store', catalogue: { items: expect.any(Array) } })
    const { answer: plain } = await ask(undefined)
    expect(plain).toMatchObject({ type: 'store', part: undefined })
    expect((plain.body.items as { name: string }[])[0]?.name).toEqual(expect.any(String))
  })

  test('brings the content to an edge that does not have it, once while it is under way, and again later', async () => {
    const { answer, send, rig } = await ask([])
    expect(answer).toMatchObject({ type: 'store', part: { of: 'store', how: 'merge', content: expect.any(String) } })
    expect(bytesOf(answer.body)).toBeLessThan(8 * 1024)
    const { version = '', content } = answer.part ?? {}
    const body = JSON.parse(content ?? '') as Record<string, unknown>
    const text = JSON.stringify({ type: answer.type, ...answer.body })
    const {
      replyTo: _,
      type: _type,
      ...whole
    } = JSON.parse(completeFrame(text, 'merge', { content: content ?? '', body })) as Record<string, unknown>
    expect(frames.store.body.safeParse(whole).success).toBe(true)
    expect((await send('getStore', [], undefined)).part).toEqual({ of: 'store', version, how: 'merge' })
    await rig.clock.run(1000)
    expect((await send('getStore', [], undefined)).part?.content).toBe(content)
    expect((await send('getStore', [version], undefined)).part).toEqual({ of: 'store', version, how: 'merge' })
  })

  test('with the current version of the client is answered with the part of the life alone', async () => {
    const { answer, send } = await ask([], { have: '' })
    expect(answer).toMatchObject({ type: 'catalogued', part: { how: 'attach' }, body: { of: 'store' } })
    const { version = '' } = answer.part ?? {}
    const again = await send('getStore', [version], { have: version })
    expect(again).toMatchObject({ type: 'catalogued', part: undefined, body: { version, notModified: true } })
    expect(again.body.catalogue).toBeUndefined()
    expect(bytesOf(again.body)).toBeLessThan(8 * 1024)
  })

  test('whose client comes back through another edge is answered with the content, which that edge does not have', async () => {
    const { answer, ada, rig } = await ask(['…'])
    const other = await rig.addEdge('edge-b')
    await rig.clock.run(500)
    const { epoch, seq } = answer
    const history = ada.heard('playerObject').at(-1)?.body.history as string
    await rig.send({
      ...{ kind: 'connect', player: 'ada', connection: 'edge-b-1', edge: other.id, seed: 's' },
      ...{ resume: { epoch, seq: seq - 1, history }, held: [] },
    })
    await rig.clock.run(200)
    const missed = ada.heard().find((frame) => frame.connection === 'edge-b-1' && frame.seq === seq)
    expect(missed).toMatchObject({
      type: 'store',
      part: { version: answer.part?.version, content: expect.any(String) },
    })
  })
})
