import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom as random } from '@lifegrid/base/system-random'
import type { FrameOf } from '@lifegrid/contract/frames/index.generated'
import { type Client, createClient } from '@lifegrid/sdk/client'
import { expect, onTestFinished, test } from 'vitest'
import { acquaintance, prepare, toStore } from '../commands/lives.ts'
import { planter } from '../commands/plant.ts'
import { waitUntil } from '../harness/wait-until.ts'
import { figure, stageOfFile } from './support.ts'

type Told = FrameOf<'conversationEvent'>

// One worker, so that its death is the death of the one that words the reply.
const getStage = stageOfFile({ edges: 1, sims: 1, workers: 1 })

/** More than the life keeps of a conversation and a page has. */
const turns = 31

/** A player of 30 years with a friend, connected through the edge. */
async function talker(userID: string): Promise<{ client: Client; friend: string; heard: Told[] }> {
  const { cluster } = getStage()
  const prepared = prepare('adult', clock.now())
  const friend = acquaintance(prepared.turn, { affinity: 60 })
  const writer = await planter(cluster.mysql.url, clock)
  await writer.plant(toStore(prepared, userID))
  await writer.close()
  const client = createClient({ url: cluster.ws, userID, clock, random })
  onTestFinished(() => client.close())
  const heard: Told[] = []
  client.on('frame', (frame) => {
    if (frame.type === 'conversationEvent') heard.push(frame as Told)
  })
  return { client, friend: friend.id, heard }
}

async function conversationsOf(client: Client): Promise<FrameOf<'conversations'>> {
  const answer = await client.read('getConversations')
  if (!answer.ok || answer.frame.type !== 'conversations') throw new Error(JSON.stringify(answer))
  return answer.frame as FrameOf<'conversations'>
}

async function pageOf(client: Client, cursor: string): Promise<FrameOf<'conversationPage'>> {
  const answer = await client.read('getConversations', { cursor })
  if (!answer.ok || answer.frame.type !== 'conversationPage') throw new Error(JSON.stringify(answer))
  return answer.frame as FrameOf<'conversationPage'>
}

const replied = (heard: readonly Told[]): boolean => heard.some(({ message }) => message.sender !== 'player')

test('[TALK-1] [TALK-8] [TALK-9] a person answers although the worker dies meanwhile, and every message is there once, through all pages', async () => {
  const { cluster, store } = getStage()
  const { client, friend, heard } = await talker('talker')
  const say = (text: string) => client.send('conversation', { character: friend, type: 'chat', text })
  for (let n = 1; n < turns; n++) expect(await say(`This is message ${n}.`)).toMatchObject({ ok: true })
  // Every message but the last is overtaken by the next one. Whether one of them had its answer meanwhile is a matter of time.
  expect(await say('Are you there?')).toMatchObject({ ok: true })
  const asked = heard.findLast(({ message }) => message.sender === 'player')
  expect(asked).toMatchObject({ character: friend, pending: true, message: { message: 'Are you there?' } })

  const [worker] = cluster.nodes('worker')
  if (worker === undefined || asked === undefined) throw new Error('the stage has a worker')
  const startedAt = clock.monotonic()
  await cluster.kill(worker.name, 'SIGKILL')
  await cluster.restart(worker.name)
  const after = () => heard.slice(heard.indexOf(asked) + 1)
  await waitUntil('the person answers', () => replied(after()))
  figure(`talk: the answer came ${(clock.monotonic() - startedAt).toFixed(0)} ms after the death of the worker`)
  expect(after().at(-1)).toMatchObject({ pending: false, unread: true, message: { sender: friend } })

  const [latest] = (await conversationsOf(client)).conversations
  expect(latest).toMatchObject({ id: asked.conversation, character: friend, unread: true, pending: false })
  expect(await client.send('markConversationAsRead', { id: asked.conversation })).toMatchObject({ ok: true })
  expect((await conversationsOf(client)).conversations[0]).toMatchObject({ id: asked.conversation, unread: false })

  const told = heard.filter(({ conversation }) => conversation === asked.conversation).map(({ message }) => message)
  const read = latest?.conversation.map(({ answerOptions: _, ...message }) => message) ?? []
  let cursor = latest?.cursor
  let pages = 0
  for (; cursor !== undefined; pages++) {
    const page = await pageOf(client, cursor)
    expect(page.conversations.map(({ id }) => id)).toEqual([asked.conversation])
    read.unshift(...page.conversations.flatMap(({ conversation }) => conversation))
    cursor = page.conversations[0]?.cursor
  }
  expect(pages).toBeGreaterThan(1)
  expect(read).toEqual(told.map(({ answerOptions: _, ...message }) => message))
  expect(new Set(read.map(({ id }) => id)).size).toBe(read.length)
  expect(read.filter(({ sender }) => sender === 'player')).toHaveLength(turns)
  const journal = (await store.journal('talker')).filter(
    ({ type, outcome }) => type === 'sys.reply' && outcome === 'ok',
  )
  const turnsAnswered = journal.map(({ commandId }) => commandId)
  expect(new Set(turnsAnswered).size).toBe(turnsAnswered.length)
})

test('[TALK-9] conversations that the life does not keep any more are on the pages', async () => {
  const { client, heard } = await talker('socialite')
  await waitUntil('the client has the life', () => client.view !== null)
  const people = (client.view?.people ?? []).filter(({ status }) => status === 'alive').map(({ id }) => id)
  let begun = 0
  for (const character of people) {
    const outcome = await client.send('conversation', { character, type: 'chat', text: 'Hello!' })
    if (outcome.ok) begun++
  }
  expect(begun).toBeGreaterThan(6)
  const first = await conversationsOf(client)
  const ids = first.conversations.map(({ id }) => id)
  let { cursor } = first
  expect(cursor).toBeDefined()
  while (cursor !== undefined) {
    const page: FrameOf<'conversationPage'> = await pageOf(client, cursor)
    ids.push(...page.conversations.map(({ id }) => id))
    cursor = page.cursor
  }
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining([...new Set(heard.map(({ conversation }) => conversation))]))
})
