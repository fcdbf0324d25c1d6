import { describe, expect, it } from 'vitest'
import { heardActs } from '../../src/hear/hear.ts'
import { talkLimits } from '../../src/limits.ts'
import { notice } from '../../src/memory/notice.ts'
import { memoryStream, recall } from '../../src/memory/stream.ts'
import type { Memory, PastMessage } from '../../src/ports.ts'

const day = 1440

function noticed(text: string): string[] {
  return notice(text, heardActs(text), 0).map(({ kind, text: words }) => `${kind}: ${words}`)
}

describe('notice', () => {
  it.each([
    ['I’ll call you on Sunday, I promise', 'promise: you’d call me on Sunday'],
    ['I will bring back your pan when I’m home', 'promise: you’d bring back my pan when you’re home'],
    ['Don’t tell anyone, but I’m scared of flying', 'confidence: you’re scared of flying'],
    ['I’ve been so lonely lately', 'confidence: you were lonely'],
    ['I love old trains', 'taste: you love old trains'],
    ['I’m thinking of moving to Denver', 'plan: you were thinking of moving to Denver'],
    ['I want to learn the cello', 'plan: you wanted to learn the cello'],
    ['lol the penguin again', 'joke: penguin'],
    ['we broke up', 'news: the breakup'],
  ])('remembers "%s" in the words of the other', (text, memory) => {
    expect(noticed(text)).toContain(memory)
  })

  it('remembers nothing of small talk', () => {
    for (const text of ['hey', 'how are you?', 'ok', 'I love you', 'it rains']) expect(noticed(text)).toEqual([])
  })
})

const memory = (change: Partial<Memory>): Memory => ({ kind: 'plan', text: 'x', importance: 5, minute: 0, ...change })

describe('recall', () => {
  it('[TALK-7] prefers what is recent, important and about the same thing', () => {
    const old = memory({ text: 'you wanted to see a film', minute: 0 })
    const recent = memory({ text: 'you wanted to see a play', minute: 90 * day })
    expect(recall([old, recent], 'hey', 90 * day)[0]).toBe(recent)
    const grave = memory({ kind: 'news', text: 'you lost someone', importance: 10, minute: 89 * day })
    expect(recall([recent, grave], 'hey', 90 * day)[0]).toBe(grave)
    const train = memory({ text: 'you were going to take a night train', minute: 0 })
    expect(recall([recent, train], 'I’m on the train now', 90 * day)[0]).toBe(train)
  })
})

describe('memoryStream', () => {
  const said = (text: string, minute: number): PastMessage => ({ by: 'player', text, minute })

  it('[TALK-7] is bounded, and summaries keep the gist of what was dropped', () => {
    const messages = Array.from({ length: 300 }, (_, i) =>
      said(`I want to visit the town number ${spelled(i)}`, i * day),
    )
    messages.splice(10, 0, said('my dad died yesterday', 10 * day))
    const stream = memoryStream(messages)
    expect(stream.length).toBeLessThanOrEqual(talkLimits.memoriesMax)
    expect(stream.filter(({ kind }) => kind === 'summary')).toHaveLength(1)
    // What changed a life outlasts hundreds of plans.
    expect(stream.map(({ text }) => text)).toContain('you lost someone')
    for (const { text } of stream) expect(text.length).toBeLessThanOrEqual(talkLimits.memoryLengthMax)
  })

  it('remembers the newer of two equal memories, and nothing of its own words', () => {
    const stream = memoryStream([
      said('I’ll call you on Sunday', 0),
      { by: 'person', text: 'I’ll call you on Monday', minute: 1 },
      said('I’ll call you on Sunday', 5 * day),
    ])
    expect(stream).toEqual([{ kind: 'promise', text: 'you’d call me on Sunday', importance: 7, minute: 5 * day }])
  })
})

function spelled(n: number): string {
  return String(n).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)).repeat(3))
}
