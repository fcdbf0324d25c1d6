import { expect, test } from 'vitest'
import type { LoungeView } from '../src/lounge-view.ts'
import { greet, playLive, playOn, resume } from './scripted-server.ts'

const said = (n: number) => ({ id: `${n}-0`, nickname: 'Ada', message: `m${n}`, timestamp: '2026-02-09T18:30:00' })

test('[LOUNGE-13] the lounge is merged from its frames, and each change is reported', () => {
  const { client, server } = playLive()
  const seen: LoungeView[] = []
  client.on('lounge', (view) => seen.push(view))
  expect(client.lounge).toEqual({ online: null, events: [], messages: [] })
  server.last.say({ type: 'online_count', count: 3 })
  server.last.say({ type: 'global_events', events: [{ type: 'multiplier', value: '4', expires_at: 'soon' }] })
  server.last.say({ type: 'chatHistory', messages: [said(1), said(2)] })
  server.last.say({ type: 'chat', ...said(3), own: true })
  server.last.say({ type: 'chat', ...said(3), own: true })
  expect(client.lounge).toEqual({
    online: 3,
    events: [{ type: 'multiplier', value: '4', expires_at: 'soon' }],
    messages: [said(1), said(2), { ...said(3), own: true }],
  })
  expect(seen).toHaveLength(4)
  expect(seen.at(-1)).toBe(client.lounge)
})

test('[LOUNGE-13] a new connection begins with the history, in which own messages stay marked', () => {
  const { client, server, clock } = playLive()
  server.last.say({ type: 'chatHistory', messages: [said(1)] })
  server.last.say({ type: 'chat', ...said(2), own: true })
  server.last.drop()
  clock.advance(200)
  resume(server.last)
  server.last.say({ type: 'chatHistory', messages: [said(2), said(4)] })
  expect(client.lounge.messages).toEqual([{ ...said(2), own: true }, said(4)])
})

test('[LOUNGE-13] frames of the lounge before the answer to init are no harm', () => {
  const { client, server } = playOn()
  server.last.accept()
  server.last.say({ type: 'online_count', count: 7 })
  server.last.say({ type: 'chat', nickname: 'Bob', message: 'early', timestamp: '2026-02-09T18:30:00' })
  expect(client.state).toBe('connecting')
  greet(server.last, 1, 1)
  expect(client.state).toBe('live')
  expect(client.lounge).toMatchObject({ online: 7, messages: [] })
  expect(client.problem).toBeNull()
})

test('[LOUNGE-13] a client that wants no lounge says so on each connection', () => {
  const { client, server, clock } = playOn({ lounge: false })
  greet(server.last, 1, 1)
  expect(server.last.sent[0]).toMatchObject({ type: 'init', lounge: false })
  server.last.drop()
  clock.advance(200)
  server.last.accept()
  expect(server.last.sent[0]).toMatchObject({ type: 'init', lounge: false })
  expect(client.lounge.online).toBeNull()
  const other = playOn()
  greet(other.server.last, 1, 1)
  expect(other.server.last.sent[0]).not.toHaveProperty('lounge')
})

test('[LOUNGE-13] a client leaves the lounge and enters it again through new connections, and its commands wait meanwhile', async () => {
  const { client, server } = playLive()
  server.last.say({ type: 'online_count', count: 3 })
  const sent = client.send('stop')
  client.setLounge(false)
  expect(client.lounge).toEqual({ online: null, events: [], messages: [] })
  expect([server.connections.length, server.connections[0]?.closedByClient, client.state]).toEqual([
    2,
    true,
    'connecting',
  ])
  resume(server.last)
  expect(server.last.sent[0]).toMatchObject({ type: 'init', lounge: false })
  const [stop] = server.last.take().slice(1)
  server.last.say({ type: 'ack', replyTo: stop?.id as string, minute: 100, epoch: 3, seq: 11 })
  expect(await sent).toMatchObject({ ok: true })
  client.setLounge(false)
  expect(server.connections).toHaveLength(2)
  client.setLounge(true)
  resume(server.last)
  expect(server.last.sent[0]).not.toHaveProperty('lounge')
})

test('[LOUNGE-13] a client that waits for its next attempt leaves the lounge with it', () => {
  const { client, server, clock } = playLive()
  server.last.drop()
  client.setLounge(false)
  expect([server.connections.length, client.state]).toEqual([1, 'paused'])
  clock.advance(200)
  server.last.accept()
  expect(server.last.sent[0]).toMatchObject({ type: 'init', lounge: false })
})
