import { describe, expect, it } from 'vitest'
import type { ReplyDefinition, ReplyLine } from '../../../src/catalogue/reply.ts'
import { turnOf } from '../../../src/core/turn.ts'
import type { Conversation, Sentiment } from '../../../src/life/conversations.ts'
import { personMoods } from '../../../src/life/vocabulary.ts'
import { changeModifiers, personMoodAt, styleOf } from '../../../src/systems/talk/messaging-style.ts'
import { asksOf, wordOpening, wordReply } from '../../../src/systems/talk/replies.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { bareCatalogue } from '../../support/one-life.ts'

const one = grownLife(30)
const friend = addSomeone(one)
const type = 'chat'
const mood = personMoodAt(one.life, friend, one.minute())
const other = personMoods.find((of) => of !== mood)

function talk(...said: string[]): Conversation {
  const messages = said.map((text, n) => ({ n, by: 'person', text, sentiment: 'neutral', minute: 0 }) as const)
  const when = { day: 0, dayAffinity: 0, dayFamiliarity: 0 }
  const state = { turn: 1, open: true, unread: false, said: said.length }
  return { id: 'c1', person: friend.id, type, begunBy: 'player', ...state, messages, ...when }
}

function turnWith(lines: readonly ReplyLine[], of: ReplyDefinition['type'] = type, asks: readonly string[] = []) {
  const replies = [{ id: 'x', type: of, asks, lines }]
  return turnOf(one.life, one.minute(), { catalogue: { ...bareCatalogue, replies } })
}

const line = (text: string, over: Partial<ReplyLine> = {}): ReplyLine => ({ sentiment: 'neutral', text, ...over })
const textOf = (lines: readonly ReplyLine[], said: string[] = [], label = 'a') =>
  wordReply(turnWith(lines), friend, talk(...said), 'neutral', label).text

describe('replies', () => {
  it('are plain where a catalogue has no words: one for each sentiment', () => {
    const turn = turnOf(one.life, one.minute(), one.context)
    const text = (of: Sentiment) => wordReply(turn, friend, talk(), of, 'a')
    expect(text('positive')).toEqual({ text: 'Good to hear from you.' })
    expect(text('neutral')).toEqual({ text: 'I see.' })
    expect(text('negative')).toEqual({ text: 'Not now, please.' })
    expect(asksOf(turn, type, 'a')).toBe('Hello.')
    expect(asksOf(turnWith([], type, ['How is the cat?']), type, 'a')).toBe('How is the cat?')
  })

  it('are of the type, the sentiment and the mood; names are filled in, and answers go with them', () => {
    expect(textOf([line('Yes!', { sentiment: 'positive' })])).toBe('I see.')
    expect(textOf([line('Never.', { mood: other as never }), line('So.', { mood })])).toBe('So.')
    const opening = turnWith([line('{name}, it is {them}.', { answers: ['Oh.'] })], 'opening')
    const expected = { text: `Ada, it is ${friend.firstname}.`, answers: ['Oh.'] }
    expect(wordOpening(opening, friend, talk(), 'a')).toEqual(expected)
    expect(wordReply(opening, friend, talk(), 'neutral', 'a')).toEqual({ text: 'I see.' })
  })

  it('do not say again what stands there, as long as there is something else', () => {
    const lines = [line('One, {name}.'), line('Two.')]
    for (const label of ['a', 'b', 'c', 'd', 'e']) expect(textOf(lines, ['One, Ada.'], label)).toBe('Two.')
    expect(textOf([line('Two.')], ['Two.'])).toBe('Two.')
  })

  it('that name a mood are four times as likely: one in five says what anyone would', () => {
    const lines = [line('Anyone.'), line('Mine.', { mood })]
    const anyone = Array.from({ length: 2000 }, (_, i) => textOf(lines, [], `l${i}`)).filter((t) => t === 'Anyone.')
    expect(anyone.length / 2000).toBeCloseTo(0.2, 1)
  })

  it.each([
    [74, 'Yes!'],
    [75, 'Yes! 🙂'],
  ])('that are kind come with a face from an emoji use of 75 on: %i says %s', (value, text) => {
    // Nobody bends by more than 50, so it takes someone who is near.
    const near = Array.from({ length: 20 }, () => addSomeone(one)).find((person) => {
      const { emojiUse } = styleOf(one.life, person, one.minute())
      return emojiUse > 35 && emojiUse < 70
    })
    if (near === undefined) throw new Error('most are near the middle')
    const by = value - styleOf(one.life, near, one.minute()).emojiUse
    changeModifiers(one.life, near, one.minute(), { emojiUse: by })
    const turn = turnWith([line('Yes!', { sentiment: 'positive' }), line('Yes!')])
    expect(wordReply(turn, near, talk(), 'positive', 'a').text).toBe(text)
    expect(wordReply(turn, near, talk(), 'neutral', 'a').text).toBe('Yes!')
  })

  it.each([
    ['high', 65, 'I see.'],
    ['high', 66, 'Me.'],
    ['low', 34, 'I see.'],
    ['low', 33, 'Me.'],
  ] as const)('that name a trait as %s at %i: %s', (is, value, text) => {
    const by = value - styleOf(one.life, friend, one.minute()).formality
    changeModifiers(one.life, friend, one.minute(), { formality: by })
    expect(styleOf(one.life, friend, one.minute()).formality).toBe(value)
    expect(textOf([line('Me.', { trait: { of: 'formality', is } })])).toBe(text)
  })
})
