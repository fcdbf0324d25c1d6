import { fail, ok } from '@lifegrid/base/result'
import { refusal } from '@lifegrid/contract/errors'
import { announcementEntry } from '@lifegrid/contract/wire/outbound'
import { Registry } from '@lifegrid/observability/metrics'
import { describe, expect, it } from 'vitest'
import { edgeHarness } from '../support/edge-harness.ts'

const announced = { exportID: 'e1', path: '/api/exports/e1', bytes: 7, expiresAt: 1 }

describe('a command for the whole account', () => {
  it('is carried out by the edge and acknowledged, and not forwarded', async () => {
    const done: unknown[] = []
    const { live, settle, forwarded } = await edgeHarness(new Registry(), {
      accounts: {
        async command(name, command) {
          done.push([name, command])
          return ok(undefined)
        },
        announcements: async () => new Map(),
      },
    })
    const ada = await live('ada')
    ada.say({ type: 'deleteAccount', id: 'c-1' })
    await settle()
    expect(done).toEqual([['deleteAccount', { player: 'ada', id: 'c-1' }]])
    expect(ada.take()).toEqual([{ type: 'ack', replyTo: 'c-1' }])
    expect(forwarded().map(({ kind }) => kind)).toEqual(['connect'])
  })

  it('is refused with its reason, and with `unavailable` when the record does not answer', async () => {
    const answers = [
      async () => fail({ ...refusal('rate_limited'), retryAfterMs: 250 }),
      () => Promise.reject(new Error('MySQL is away')),
    ]
    const { live, settle } = await edgeHarness(new Registry(), {
      accounts: {
        command: () => (answers.shift() ?? (async () => ok(undefined)))(),
        announcements: async () => new Map(),
      },
    })
    const ada = await live('ada')
    for (const id of ['c-1', 'c-2', 'c-3']) ada.say({ type: 'exportData', id })
    await settle()
    expect(ada.take()).toMatchObject([
      { type: 'error', code: 'rate_limited', replyTo: 'c-1', retryAfterMs: 250 },
      { type: 'error', code: 'unavailable', replyTo: 'c-2', retryable: true },
      { type: 'ack', replyTo: 'c-3' },
    ])
  })

  it('[CMD-10] takes its turn behind the commands that its client sent before', async () => {
    const order: string[] = []
    const { live, settle } = await edgeHarness(new Registry(), {
      wrap: (streams) => ({
        ...streams,
        async append(request) {
          const result = await streams.append(request)
          order.push((JSON.parse(request.data) as { type?: string }).type ?? 'connect')
          return result
        },
      }),
      accounts: {
        async command(name) {
          order.push(name)
          return ok(undefined)
        },
        announcements: async () => new Map(),
      },
    })
    const ada = await live('ada')
    for (const type of ['start', 'deleteAccount', 'stop']) ada.say({ type, id: type })
    await settle()
    expect(order).toEqual(['connect', 'start', 'deleteAccount', 'stop'])
  })
})

describe('[RIGHTS-6] an export that is ready', () => {
  it('is announced to a player who connects, and to one who is connected when it becomes ready', async () => {
    const ready = new Set<string>(['ada'])
    const { edge, live, settle, streams } = await edgeHarness(new Registry(), {
      accounts: {
        command: async () => ok(undefined),
        announcements: async (players) =>
          new Map(players.filter((id) => ready.has(id)).map((id) => [id, [announced]] as const)),
      },
    })
    const [ada, bob] = [await live('ada'), await live('bob')]
    expect(ada.take()).toEqual([{ type: 'dataExportComplete', ...announced }])
    expect(bob.take()).toEqual([])
    ready.add('bob')
    await streams.publish(edge.id, JSON.stringify(announcementEntry('exports', 'bob')))
    await streams.publish(edge.id, JSON.stringify(announcementEntry('exports', 'nobody')))
    await settle()
    expect(bob.take()).toEqual([{ type: 'dataExportComplete', ...announced }])
    expect(ada.take()).toEqual([])
  })
})
