import type { ConversationPayload } from '@lifegrid/contract/wire/jobs'
import { answering } from '@lifegrid/conversation/answering'
import type { ReplyRequest } from '@lifegrid/conversation/ports'
import { ProviderError } from '@lifegrid/conversation/provider-error'
import type { EngineJob } from '@lifegrid/engine/core/engine-job'
import { rebuild } from '@lifegrid/engine/replay'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import type { SystemCommand } from '@lifegrid/system-commands/sender'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, it } from 'vitest'
import { replyJob } from '../../src/conversation/reply-job.ts'
import { bornAt, engine, ownAll, record } from '../support/recorded-life.ts'
import { talkingLife } from '../support/talking-life.ts'

/** A player of twelve years who can write to the mother, and a worker's job for the answers. */
async function rig(answer = answering({ clock: manualClock() })) {
  const clock = manualClock()
  const store: Store = memoryStore()
  await ownAll(store)
  const { life, mother, journal, messages, send } = talkingLife('ada', bornAt, engine)
  const delivered: SystemCommand[] = []
  const run = replyJob({
    store,
    clock,
    engine,
    answering: answer,
    sender: {
      async deliver(command) {
        delivered.push(command)
        // The owner journals it.
        send(command.type, command.message)
        return undefined
      },
    },
  })
  return {
    life,
    mother,
    delivered,
    journal,
    messages,
    store,
    say: (text: string) => {
      const [job] = send('conversation', { character: mother.id, type: 'chat', text })
      return job as EngineJob
    },
    async run(job: EngineJob, lastAttempt = false) {
      const known = (await store.head('ada'))?.headSeq ?? 0
      await record(store, 'ada', journal.slice(known), 'c', [], [], messages)
      const { signal } = new AbortController()
      const running = run(job.payload as ConversationPayload, { id: job.id, attempt: 1, lastAttempt, signal })
      running.catch(() => undefined)
      await clock.run(20_000)
      return running
    },
  }
}

it('[TALK-1] answers an open turn as the system command with the id of the turn', async () => {
  const { life, mother, say, run, delivered } = await rig()
  const job = say('You are the best, I miss you!')
  await run(job)
  const [command] = delivered
  const conversation = life.conversations.list.find(({ person }) => person === mother.id)
  expect(command).toMatchObject({ player: 'ada', type: 'sys.reply', key: `${conversation?.id}-1` })
  // [TALK-2] The kind words decide how it goes.
  expect(command?.message).toMatchObject({ conversation: conversation?.id, turn: 1, sentiment: 'positive' })
  expect(conversation).toMatchObject({ open: false, unread: true })
  expect(conversation?.messages.at(-1)?.by).toBe('person')
})

it('[OPS-9] the answer has the trace context of the command that waits for it', async () => {
  const { say, run, delivered } = await rig()
  const job = say('Hi')
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00'
  const payload = { ...job.payload, traceparent }
  await run({ ...job, payload })
  expect(delivered).toMatchObject([{ type: 'sys.reply', traceparent }])
})

it('[TALK-1] the answer is in the journal, so a replay has it', async () => {
  const { life, say, run, journal } = await rig()
  await run(say('How was your day?'))
  expect(rebuild({ snapshot: null, journal }, engine).conversations).toEqual(life.conversations)
})

it('[TALK-2] unkind words lower the affinity by 5, and no more on one day', async () => {
  const { mother, say, run } = await rig()
  const before = mother.affinity
  await run(say('You are an idiot and I hate you'))
  expect(mother.affinity).toBe(before - 5)
  await run(say('You are a stupid liar'))
  expect(mother.affinity).toBe(before - 5)
})

it('[TALK-1] does nothing for a turn that has its answer, or that a later message has closed', async () => {
  const { say, run, delivered } = await rig()
  const first = say('Hi')
  await run(first)
  await run(first)
  expect(delivered).toHaveLength(1)
  const second = say('Hello?')
  say('Are you there?')
  await run(second)
  expect(delivered).toHaveLength(1)
})

it('[JOB-1] keeps the row of the outbox until the journal has the answer', async () => {
  const removed: string[] = []
  const { say, run, store } = await rig({
    answer: async () => {
      throw new ProviderError('unavailable', 'test')
    },
  })
  store.outboxDone = async (ids) => {
    removed.push(...ids)
  }
  await expect(run(say('Hi'))).rejects.toThrow(ProviderError)
  expect(removed).toEqual([])
})

it('[JOB-3] tells the provider which attempt is the last', async () => {
  const attempts: boolean[] = []
  const { say, run } = await rig({
    answer: async (_player, _request, lastAttempt) => {
      attempts.push(lastAttempt)
      return { texts: ['Hi'], answers: [], provider: 'template' }
    },
  })
  await run(say('Hi'), false)
  await run(say('Hi again'), true)
  expect(attempts).toEqual([false, true])
})

it('[TALK-7] gives the provider what both have written, and what is remembered of it', async () => {
  const requests: ReplyRequest[] = []
  const { say, run, mother, messages } = await rig({
    answer: async (_player, request) => {
      requests.push(request)
      return { texts: ['Okay.', 'Good.'], answers: [], provider: 'template' }
    },
  })
  await run(say('I promise I’ll clean my room'))
  await run(say('How are you?'))
  const last = requests.at(-1)
  expect(last?.playerText).toBe('How are you?')
  // The mother may have written first, which is history too.
  expect(last?.history.slice(-3).map(({ by, text }) => `${by}: ${text}`)).toEqual([
    'player: I promise I’ll clean my room',
    'person: Okay.',
    'person: Good.',
  ])
  const said = messages.filter(({ person, text }) => person === mother.id && text !== 'How are you?')
  expect(last?.history.map(({ text }) => text)).toEqual(said.slice(0, last?.history.length).map(({ text }) => text))
  expect(last?.memories.map(({ text }) => text)).toContain('you’d clean your room')
})
