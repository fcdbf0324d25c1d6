import { lightTalkEnergyDefault, talkEnergyDefault } from '@lifegrid/contract/commands/conversation'
import { describe, expect, it } from 'vitest'
import { apply } from '../../../src/apply.ts'
import type { ReplyDefinition } from '../../../src/catalogue/reply.ts'
import { lifeHash } from '../../../src/codec/codec.ts'
import { dayOf } from '../../../src/core/time.ts'
import { noConversations, type Sentiment } from '../../../src/life/conversations.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { read } from '../../../src/read.ts'
import { energyAt } from '../../../src/systems/body/energy.ts'
import { familiarityAt } from '../../../src/systems/people/familiarity.ts'
import { costOfTalk, talkRules } from '../../../src/systems/talk/conversations.ts'
import { saidBefore, saidIn } from '../../../src/systems/talk/said-message.ts'
import { addSomeone, days, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

const replies: readonly ReplyDefinition[] = [
  {
    id: 'chat',
    type: 'chat',
    asks: ['Hello, you.'],
    lines: [
      { sentiment: 'positive', text: 'Lovely, {name}.', answers: ['And you?'] },
      { sentiment: 'neutral', text: 'So so.' },
      { sentiment: 'negative', text: 'Go away.' },
    ],
  },
  { id: 'opening', type: 'opening', asks: [], lines: [{ sentiment: 'neutral', text: 'It is me, {them}.' }] },
]

const world = (): OneLife => grownLife(30, { replies })
const say = (one: OneLife, character: string, type = 'chat', text?: string) =>
  one.send('conversation', { character, type, ...(text === undefined ? {} : { text }) })
const last = (one: OneLife) => one.bodies('conversationEvent').slice(-2)

describe('a talk without a provider', () => {
  it('has the player’s words, the answer and the effects at once, and does not touch the clock', () => {
    const one = world()
    const friend = addSomeone(one)
    const before = { clock: { ...one.life.clock }, affinity: friend.affinity }
    expect(say(one, friend.id)).toBeUndefined()
    const [mine, theirs] = last(one)
    expect(mine).toMatchObject({
      character: friend.id,
      talk: 'chat',
      message: { sender: 'player', message: 'Hello, you.' },
    })
    expect(theirs).toMatchObject({ unread: true, pending: false, message: { sender: friend.id } })
    const moved = { positive: 5, neutral: 0, negative: -5 }[theirs?.message.sentiment ?? 'neutral']
    expect(friend.affinity).toBe(before.affinity + moved)
    expect(familiarityAt(one.life, friend, one.minute())).toBe(55)
    expect(one.life.clock).toEqual(before.clock)
  })

  it('changes affinity by at most 5 and familiarity by at most 10 a day', () => {
    const one = world()
    const friend = addSomeone(one, { affinity: 50 })
    for (let i = 0; i < 20; i++) expect(say(one, friend.id)).toBeUndefined()
    expect(Math.abs(friend.affinity - 50)).toBeLessThanOrEqual(5)
    expect(familiarityAt(one.life, friend, one.minute())).toBe(60)
    const conversation = one.life.conversations.list.at(-1)
    expect(conversation?.messages).toHaveLength(engineLimits.messagesMax)
    expect(conversation?.said).toBe(40)
  })

  it('costs 5 when deep; the first light talk of a day is free, each later one 1', () => {
    const one = world()
    const friend = addSomeone(one)
    const energy = (): number => energyAt(one.life, one.minute())
    const full = energy()
    say(one, friend.id)
    expect(energy()).toBe(full)
    say(one, friend.id)
    expect(energy()).toBe(full - lightTalkEnergyDefault)
    say(one, friend.id, 'checkIn')
    expect(energy()).toBe(full - lightTalkEnergyDefault - talkEnergyDefault)
    days(one, 1)
    expect(costOfTalk(one.life, 'activity', one.minute())).toBe(0)
  })

  it('uses the player’s own words, and goes better at a high affinity', () => {
    const good = (affinity: number): number => {
      const one = world()
      let count = 0
      for (let day = 0; day < 60; day++) {
        const friend = addSomeone(one, { affinity })
        say(one, friend.id, 'chat', 'Well?')
        expect(last(one)[0]?.message.message).toBe('Well?')
        if (last(one)[1]?.message.sentiment === 'positive') count++
        one.life.people.pop()
      }
      return count
    }
    expect(good(90)).toBeGreaterThan(good(-35) + 10)
  })

  it('keeps only the latest conversations', () => {
    const one = world()
    for (let i = 0; i < engineLimits.conversationsMax + 3; i++) say(one, addSomeone(one).id)
    expect(one.life.conversations.list).toHaveLength(engineLimits.conversationsMax)
    const answer = read(one.life, { type: 'getConversations', message: null }, one.context)
    const kept = answer.ok && answer.value.frame === 'conversations' ? answer.value.body.conversations : []
    expect(kept.map(({ id }) => id)[0]).toBe(`c0-${one.life.conversations.count}`)
  })

  it('[TALK-9] has a cursor for what is not kept, and only then', () => {
    const one = world()
    one.life.conversations = noConversations()
    const friend = addSomeone(one, { affinity: 50 })
    const answer = () => {
      const given = read(one.life, { type: 'getConversations', message: null }, one.context)
      return given.ok && given.value.frame === 'conversations' ? given.value.body : undefined
    }
    say(one, friend.id)
    say(one, friend.id)
    expect(answer()).not.toHaveProperty('cursor')
    expect(answer()?.conversations[0]).not.toHaveProperty('cursor')
    say(one, friend.id)
    expect(answer()?.conversations[0]?.cursor).toBe('m0-1-3')
    for (let i = 1; i <= engineLimits.conversationsMax; i++) say(one, addSomeone(one).id)
    expect(answer()?.cursor).toBe('c0-8.2.3.4.5.6.7')
  })
})

describe('[TALK-11] the energy of a talk', () => {
  it('is what the connection says, until the next one and in the next life', () => {
    const one = world()
    const costs = () => (['checkIn', 'chat'] as const).map((type) => costOfTalk(one.life, type, one.minute()))
    const connect = (talkEnergy?: number, lightTalkEnergy?: number) =>
      one.send('sys.connect', {
        edge: 'e',
        connection: 'c',
        ...(talkEnergy !== undefined && { talkEnergy }),
        ...(lightTalkEnergy !== undefined && { lightTalkEnergy }),
      })
    one.life.conversations.lightDay = dayOf(one.minute())
    expect(costs()).toEqual([talkEnergyDefault, lightTalkEnergyDefault])
    connect(12)
    expect(costs()).toEqual([12, lightTalkEnergyDefault])
    const friend = addSomeone(one)
    const before = energyAt(one.life, one.minute())
    expect(say(one, friend.id, 'checkIn')).toBeUndefined()
    expect(energyAt(one.life, one.minute())).toBe(before - 12)
    connect(12, 3)
    expect(costs()).toEqual([12, 3])
    const rested = energyAt(one.life, one.minute())
    expect(say(one, friend.id, 'activity')).toBeUndefined()
    expect(energyAt(one.life, one.minute())).toBe(rested - 3)
    connect(2, 3)
    expect(costs()).toEqual([2, 2])
    connect(5, 0)
    expect(costs()).toEqual([5, 0])
    connect(0)
    expect(costs()).toEqual([0, 0])
    connect(0, 9)
    one.life.status = 'dead'
    expect(one.send('restart', {})).toBeUndefined()
    expect(costOfTalk(one.life, 'checkIn', one.minute())).toBe(0)
    expect(one.life.conversations.lightTalkEnergy).toBe(9)
    connect()
    expect(one.life.conversations).not.toHaveProperty('lightTalkEnergy')
    expect(costOfTalk(one.life, 'checkIn', one.minute())).toBe(talkEnergyDefault)
  })
})

describe('[TALK-12] the words of the player', () => {
  const hear = (one: OneLife, character: string, regard?: Sentiment) =>
    one.send('conversation', { character, type: 'chat', text: 'As I wrote', ...(regard !== undefined && { regard }) })
  const drawn = (one: OneLife): Sentiment | undefined => last(one)[1]?.message.sentiment

  it('have their sentiment, and decide the affinity at the answer, whatever the person answers', () => {
    const sentiments = new Set<Sentiment | undefined>()
    for (let i = 0; i < 12; i++) {
      const one = world()
      const [kind, plain, unkind] = [addSomeone(one), addSomeone(one), addSomeone(one, { familiarity: i })]
      hear(one, kind.id, 'positive')
      expect(last(one).map(({ message }) => message.sentiment)).toEqual(['positive', 'positive'])
      hear(one, unkind.id, 'negative')
      expect(last(one).map(({ message }) => message.sentiment)).toEqual(['negative', 'negative'])
      for (let n = 0; n < 15; n++) {
        hear(one, plain.id, 'neutral')
        expect(last(one)[0]?.message.sentiment).toBe('neutral')
        sentiments.add(drawn(one))
      }
      expect([kind.affinity, plain.affinity, unkind.affinity]).toEqual([65, 60, 55])
    }
    expect(sentiments.size).toBeGreaterThan(1)
  })

  it('move the affinity by at most 5 a day, in both directions', () => {
    const one = world()
    const friend = addSomeone(one)
    const after = (regard: Sentiment): number => {
      hear(one, friend.id, regard)
      return friend.affinity
    }
    expect([after('positive'), after('positive'), after('negative'), after('negative')]).toEqual([65, 65, 60, 55])
    expect(after('negative')).toBe(55)
    days(one, 1)
    expect(after('negative')).toBeLessThanOrEqual(50)
  })

  it('wait for the answer of a provider, and plain words do not undo unkind ones before them', () => {
    const one = world()
    one.send('sys.connect', { edge: 'e', connection: 'c', replies: 'external' })
    const friend = addSomeone(one)
    const answer = (turn: number) => {
      const { id } = one.life.conversations.list.at(-1) ?? { id: '' }
      return one.send('sys.reply', { conversation: id, turn, text: 'Hm.', sentiment: 'positive' })
    }
    hear(one, friend.id, 'negative')
    hear(one, friend.id, 'neutral')
    expect(friend.affinity).toBe(60)
    expect(answer(2)).toBeUndefined()
    expect(friend.affinity).toBe(55)
    hear(one, friend.id, 'neutral')
    answer(3)
    expect(friend.affinity).toBe(55)
    hear(one, friend.id, 'negative')
    hear(one, friend.id, 'positive')
    answer(5)
    expect(friend.affinity).toBe(60)
  })

  it('decide nothing in an entry of an older release, whose answer does', () => {
    const one = world()
    one.send('sys.connect', { edge: 'e', connection: 'c', replies: 'external' })
    const friend = addSomeone(one)
    hear(one, friend.id)
    const { id } = one.life.conversations.list.at(-1) ?? { id: '' }
    one.send('sys.reply', { conversation: id, turn: 1, text: 'Hm.', sentiment: 'negative' })
    expect(friend.affinity).toBe(55)
  })
})

describe('[TALK-8] what was said', () => {
  it('comes with the frames, each message once, as the life keeps it', () => {
    const one = world()
    one.life.conversations = noConversations()
    const friend = addSomeone(one, { affinity: 50 })
    const told = [1, 2, 3].flatMap((n) => {
      const message = { character: friend.id, type: 'chat', text: `Hello ${n}` }
      const { frames } = apply(one.life, { type: 'conversation', message }, one.life.at, one.context)
      return saidIn(frames)
    })
    expect(told.map(({ n, by }) => [n, by])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => [n, n % 2 === 1 ? 'player' : 'person']),
    )
    expect(saidBefore(one.life)).toEqual(told.slice(-engineLimits.messagesMax))
    expect(told[0]).toMatchObject({ life: 0, conversation: 1, person: friend.id, text: 'Hello 1', talk: 'chat' })
  })
})

describe('a person', () => {
  it('refuses a talk when dead, unknown, too young or too cold, or without anything to study; a refusal changes nothing', () => {
    const one = world()
    const cold = addSomeone(one, { affinity: talkRules.chat.affinityFrom - 1 })
    const friend = addSomeone(one)
    const baby = addSomeone(one, { age: 2 })
    const before = lifeHash(one.life)
    expect(say(one, 'p999')?.code).toBe('no_such_person')
    expect(say(one, cold.id)).toEqual({
      code: 'person_unavailable',
      detail: `${cold.firstname} does not want to talk to you like that.`,
    })
    expect(say(one, baby.id)?.code).toBe('person_unavailable')
    expect(say(one, friend.id, 'studySession')?.detail).toBe('Requires something to study.')
    expect(lifeHash(one.life)).toBe(before)
    expect(say(one, cold.id, 'checkIn')).toBeUndefined()
    friend.diedDay = 1
    expect(say(one, friend.id)?.detail).toBe(`${friend.firstname} has died.`)
    one.life.gauges.energy = { value: 0, since: one.minute() }
    expect(say(one, cold.id, 'checkIn')?.code).toBe('not_enough_energy')
    expect(say(grownLife(3), 'p1')?.code).toBe('too_young')
  })

  it('[TALK-14] writes first from the tenth birthday on, and the conversation is unread until it is marked as read', () => {
    const one = grownLife(14, { replies })
    const first = one.bodies('conversationEvent')
    expect(first.length).toBeGreaterThan(10)
    expect(Math.min(...first.map(({ message }) => message.minute))).toBeGreaterThan(10 * 365 * 1440)
    expect(first.every(({ message }) => message.sender !== 'player' && message.message.startsWith('It is me, '))).toBe(
      true,
    )
    const id = one.life.conversations.list.at(-1)?.id
    expect(one.life.conversations.list.at(-1)?.unread).toBe(true)
    expect(one.send('markConversationAsRead', { id })).toBeUndefined()
    expect(one.life.conversations.list.at(-1)?.unread).toBe(false)
    expect(one.send('markConversationAsRead', { id: 'c9-9' })?.code).toBe('no_such_conversation')
  })
})

describe('a talk with a provider', () => {
  const external = (): OneLife => {
    const one = world()
    one.send('sys.connect', { edge: 'e', connection: 'c1', replies: 'external' })
    return one
  }
  const reply = (conversation: string, turn: number, sentiment = 'positive') => ({
    conversation,
    turn,
    text: 'Hm!',
    sentiment,
  })

  it('[GATE-3] leaves the turn open, and requests the answer with a job that has a deterministic id', async () => {
    const { apply } = await import('../../../src/apply.ts')
    const one = external()
    const friend = addSomeone(one, { affinity: 40 })
    const command = { type: 'conversation', message: { character: friend.id, type: 'chat' } }
    const { result } = apply(one.life, command, one.at, one.context)
    const { id } = one.life.conversations.list.at(-1) ?? { id: '' }
    expect(result.ok && result.value.jobs).toEqual([
      {
        queue: 'conversation',
        id: `conversation-ada-${id}-1`,
        payload: { player: 'ada', life: 0, conversation: id, turn: 1 },
      },
    ])
    expect(friend.affinity).toBe(40)
    expect(one.send('sys.reply', { ...reply(id, 1), answerOptions: ['Go on'] })).toBeUndefined()
    expect(friend.affinity).toBe(45)
    expect(last(one).at(-1)).toMatchObject({ pending: false, message: { message: 'Hm!', answerOptions: ['Go on'] } })
  })

  it('[TALK-15] shows the messages of one answer in order, the further ones after the time that the person types', () => {
    const one = external()
    const friend = addSomeone(one, { affinity: 40 })
    say(one, friend.id)
    const { id } = one.life.conversations.list.at(-1) ?? { id: '' }
    const more = ['And another thing that takes longer to type.']
    expect(one.send('sys.reply', { ...reply(id, 1), more, answerOptions: ['Go on'] })).toBeUndefined()
    const [first, second] = last(one)
    expect(first).toMatchObject({ message: { message: 'Hm!' } })
    expect(first).not.toHaveProperty('typingMs')
    expect(first?.message).not.toHaveProperty('answerOptions')
    expect(second).toMatchObject({ typingMs: 28 * 44, message: { message: more[0], answerOptions: ['Go on'] } })
    // One answer changes affinity once.
    expect(friend.affinity).toBe(45)
  })

  it('refuses an answer to a turn that is unknown, answered, or overtaken', () => {
    const one = external()
    const friend = addSomeone(one)
    say(one, friend.id)
    const { id } = one.life.conversations.list.at(-1) ?? { id: '' }
    expect(one.send('sys.reply', reply('c0-99', 1))?.code).toBe('no_such_conversation')
    expect(one.send('sys.reply', reply(id, 2))?.code).toBe('turn_closed')
    say(one, friend.id)
    expect(one.send('sys.reply', reply(id, 1))?.code).toBe('turn_closed')
    expect(one.send('sys.reply', reply(id, 2))).toBeUndefined()
    expect(one.send('sys.reply', reply(id, 2))?.code).toBe('turn_closed')
    one.send('restart')
    expect(one.send('sys.reply', reply(id, 2))?.code).toBe('not_created')
  })
})
