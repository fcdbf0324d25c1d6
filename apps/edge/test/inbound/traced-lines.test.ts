import { memoryLounge } from '@lifegrid/cluster/lounge/memory-lounge'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import { cursorText } from '@lifegrid/contract/shapes/conversation-cursor'
import { traceIdOf } from '@lifegrid/contract/wire/trace-context'
import { Registry } from '@lifegrid/observability/metrics'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, it } from 'vitest'
import { edgeHarness } from '../support/edge-harness.ts'

const away = async (): Promise<never> => {
  throw new Error('the server is away')
}

it('[OPS-9] each line of an edge about one command has its trace context, also when the edge carries it out itself', async () => {
  const lines: { msg: string; traceparent?: string }[] = []
  const server = memoryServer(manualClock())
  const feed = { ...memoryLounge(server, server.clock), post: away }
  let failing = false
  const { live, settle } = await edgeHarness(new Registry(), {
    log: (line) => lines.push(JSON.parse(line)),
    server,
    lounge: { feed },
    accounts: { command: away, announcements: async () => new Map() },
    messagePages: { page: away },
    wrap: (streams) => ({ ...streams, append: (request) => (failing ? away() : streams.append(request)) }),
  })
  const ada = await live('ada')
  const cursor = cursorText({ of: 'messages', life: 1, conversation: 2, before: 7 })
  ada.say({ type: 'exportData', id: 'c-1' })
  ada.say({ type: 'getConversations', message: { cursor }, id: 'c-2' })
  ada.say({ type: 'chat', message: { nickname: 'Ada', message: 'Hello!' }, id: 'c-3' })
  await settle()
  failing = true
  ada.say({ type: 'speed', message: 1000, id: 'c-4' })
  await settle()
  const texts = lines.map(({ msg }) => msg)
  for (const text of ['for the account', 'earlier messages', 'posted to the lounge', 'append failed']) {
    expect(texts).toContainEqual(expect.stringContaining(text))
  }
  const ids = lines.map(({ traceparent }) => traceIdOf(traceparent))
  expect(ids).not.toContain(undefined)
  expect(new Set(ids).size).toBe(lines.length)
  expect(lines).toHaveLength(4)
})
