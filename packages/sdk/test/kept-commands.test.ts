import { commands } from '@lifegrid/contract/commands/index.generated'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { describe, expect, test } from 'vitest'
import type { ClientEvents } from '../src/client-events.ts'
import type { CommandStore, KeptCommand } from '../src/kept-commands.ts'
import { sdkLimits } from '../src/limits.ts'
import { accountCommandNames } from '../src/outbox.ts'
import { greet, ids, peek, playerObject, playOn, resume, type ServerEnd } from './scripted-server.ts'

/** The store of a browser, which its tabs share. */
function storeOf(): CommandStore & { readonly kept: Map<string, KeptCommand> } {
  const kept = new Map<string, KeptCommand>()
  return {
    kept,
    all: () => structuredClone([...kept.values()]),
    put: (command) => void kept.set(command.id, structuredClone(command)),
    remove: (id) => void kept.delete(id),
  }
}

let tabs = 0

/** A page that is opened: a client with a prefix of its own, and what it reports of earlier ones. */
function openTab(store: CommandStore, options: Parameters<typeof playOn>[0] = {}) {
  const tab = playOn({ commands: store, random: seededRandom(`tab ${++tabs}`), ...options })
  const late: ClientEvents['late'][] = []
  tab.client.on('late', (one) => late.push(one))
  return { ...tab, late }
}

/** The commands that a connection got after its init. */
const commandsOf = (end: ServerEnd) => end.take().filter(({ type }) => type !== 'init')
const acknowledge = (end: ServerEnd, id: string, seq: number): void =>
  end.say({ type: 'ack', replyTo: id, minute: 7, epoch: 1, seq })
const whole = { life: 0, history: 'one' }

describe('[CMD-15] commands that are kept', () => {
  test('are sent by the next client with the same ids, in order and before its own', () => {
    const store = storeOf()
    const first = openTab(store)
    void first.client.send('speed', 50)
    void first.client.send('stop')
    const second = openTab(store)
    void second.client.send('start')
    expect(second.client.unanswered).toBe(3)
    greet(second.server.last, 1, 1)
    const sent = commandsOf(second.server.last)
    expect(sent.map(({ type, message }) => [type, message])).toEqual([
      ['speed', 50],
      ['stop', undefined],
      ['start', undefined],
    ])
    expect(ids(sent)).toEqual([...store.kept.keys()])
    for (const [at, { id }] of sent.entries()) acknowledge(second.server.last, id, at + 2)
    expect(store.kept.size).toBe(0)
    expect(second.late).toMatchObject([
      { command: { type: 'speed', message: 50 }, outcome: { ok: true, minute: 7 } },
      { command: { type: 'stop' }, outcome: { ok: true } },
    ])
    expect(openTab(store).client.unanswered).toBe(0)
  })

  test('are those that change the life', () => {
    const store = storeOf()
    const { client } = openTab(store)
    void client.send('speed', 50)
    void client.send('chat', { nickname: 'Ada', message: 'Hello' })
    void client.send('exportData')
    void client.read('getStore')
    expect([...store.kept.values()].map(({ type }) => type)).toEqual(['speed'])
    const names = Object.values(commands).flatMap(({ kind, name }) => (kind === 'account' ? [name] : []))
    expect([...accountCommandNames].sort()).toEqual(names.sort())
  })

  test('leave the store with their final refusal, and stay in it while they are only refused for now', () => {
    const store = storeOf()
    const { client, server } = openTab(store)
    greet(server.last, 1, 1)
    void client.send('stop')
    const [{ id } = { id: '' }] = commandsOf(server.last)
    const refusal = { type: 'error', code: 'rate_limited', message: 'slow down', replyTo: id } as const
    server.last.say({ ...refusal, retryable: true, retryAfterMs: 1_000 })
    expect([...store.kept.keys()]).toEqual([id])
    server.last.say({ ...refusal, code: 'dead', retryable: false })
    expect(store.kept.size).toBe(0)
  })

  test('of a tab that was replaced are sent by the tab that replaced it, and by it when it comes back', async () => {
    const store = storeOf()
    const first = openTab(store)
    greet(first.server.last, 1, 1)
    const outcome = first.client.send('stop')
    const [{ id } = { id: '' }] = commandsOf(first.server.last)
    const second = openTab(store)
    first.server.last.drop(4001)
    expect(await peek(outcome)).toMatchObject({ ok: false, code: 'connection_replaced' })
    // What is issued in one tab after the other one was opened is not lost either.
    store.put({ id: 'c-elsewhere-1', type: 'start', at: Number.MAX_SAFE_INTEGER })
    greet(second.server.last, 1, 2)
    expect(ids(commandsOf(second.server.last))).toEqual([id, 'c-elsewhere-1'])
    acknowledge(second.server.last, 'c-elsewhere-1', 3)
    first.client.reconnect()
    greet(first.server.last, 1, 4)
    expect(ids(commandsOf(first.server.last))).toEqual([id])
    acknowledge(first.server.last, id, 5)
    expect(store.kept.size).toBe(0)
  })

  test.each([
    ['of another life', { life: 1, history: 'one' }],
    ['of another history', { life: 0, history: 'two' }],
  ])('%s are not sent any more, and that is reported', (_, next) => {
    const store = storeOf()
    const first = openTab(store)
    first.server.last.accept()
    first.server.last.say(playerObject(1, 1, {}, whole))
    void first.client.send('stop')
    const second = openTab(store)
    second.server.last.accept()
    second.server.last.say(playerObject(1, 2, {}, next))
    expect(commandsOf(second.server.last)).toEqual([])
    expect(second.late).toMatchObject([{ command: { type: 'stop' }, outcome: { code: 'command_of_other_life' } }])
    expect(store.kept.size).toBe(0)
  })

  test('for longer than a week are not sent any more, and that is reported', () => {
    const store = storeOf()
    const clock = manualClock()
    void openTab(store, { clock }).client.send('stop')
    clock.advance(sdkLimits.keptMaxMs)
    void openTab(store, { clock }).client.send('start')
    clock.advance(1)
    const { server, late } = openTab(store, { clock })
    greet(server.last, 1, 1)
    expect(commandsOf(server.last).map(({ type }) => type)).toEqual(['start'])
    expect(late).toMatchObject([{ command: { type: 'stop' }, outcome: { code: 'command_too_old' } }])
  })

  test('are taken over up to the bound of the queue, and the rest after that', () => {
    const store = storeOf()
    const first = openTab(store)
    for (const speed of [50, 500, 1000] as const) void first.client.send('speed', speed)
    const { client, server, clock } = openTab(store, { limits: { queueMax: 2 } })
    expect(client.unanswered).toBe(2)
    greet(server.last, 1, 1)
    for (const { id } of commandsOf(server.last)) acknowledge(server.last, id, Number(id.split('-').at(-1)) + 1)
    expect(store.kept.size).toBe(1)
    server.last.drop()
    clock.advance(200)
    resume(server.last)
    expect(commandsOf(server.last).map(({ message }) => message)).toEqual([1000])
  })

  test('remove the question that they have answered', () => {
    const store = storeOf()
    const question = { id: 'q', minute: 100, title: 't', message: 'm', importance: 5, answerOptions: [] }
    void openTab(store).client.send('answer', { eventId: 'q', option: 'a' })
    const { client, server } = openTab(store)
    server.last.accept()
    server.last.say(playerObject(1, 1, {}, { question }))
    const [{ id } = { id: '' }] = commandsOf(server.last)
    acknowledge(server.last, id, 2)
    expect(client.view?.question).toBeNull()
  })
})
