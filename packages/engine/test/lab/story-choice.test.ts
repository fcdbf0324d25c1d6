import { describe, expect, test } from 'vitest'
import { chooseEntries, threadIds } from '../../src/lab/story-choice.ts'
import type { StoryEntry } from '../../src/lab/story-entry.ts'

let minute = 0

function entry(eventId: string, importance: number, dilemma: string | null = null): StoryEntry {
  minute += 1
  const when = { minute, date: '2001-01-01', age: 30 }
  return { ...when, eventId, title: eventId, importance, asked: null, chose: null, message: 'It was.', dilemma }
}

/** Ten entries of higher importance. */
const grand = Array.from({ length: 10 }, (_, index) => entry(`grand-${index}`, 10))

function told(entries: readonly StoryEntry[], seen = new Map<string, number>()): string[] {
  return chooseEntries(entries, seen).map(({ eventId }) => eventId)
}

describe('the entries of a chapter', () => {
  test('include the whole thread in order; the most important others fill up to twelve', () => {
    const small = Array.from({ length: 20 }, (_, index) => entry(`small-${index}`, 2))
    const wedding = entry('love-married', 1)
    const birth = entry('love-born', 1)
    const parted = entry('love-divorced', 1)
    expect(told([wedding, ...small, birth, ...grand, parted])).toEqual([
      'love-married',
      'love-born',
      // Nine of the ten: 12 minus the three of the thread.
      ...grand.slice(0, 9).map(({ eventId }) => eventId),
      'love-divorced',
    ])
  })

  test('include a thread of more than twelve completely, with three others', () => {
    const children = Array.from({ length: 14 }, () => entry('love-born', 1))
    expect(told([...children, ...grand])).toEqual([...children.map(() => 'love-born'), 'grand-0', 'grand-1', 'grand-2'])
  })

  test('include the steps of a dilemma in which the thread ends', () => {
    const steps = [entry('papers', 2, 'parting'), entry('talk', 2, 'parting'), entry('love-divorced', 2, 'parting')]
    expect(told([...grand, ...grand, ...steps]).slice(-3)).toEqual(['papers', 'talk', 'love-divorced'])
  })

  test('prefer new events: each earlier occurrence reduces the importance by 3', () => {
    // 9 − 3 is 6, which is less than the ten and than the 7.
    const entries = [entry('again', 9), ...grand, entry('new', 7), entry('other', 7)]
    expect(told(entries)).toEqual(['again', ...grand.map(({ eventId }) => eventId), 'new'])
    expect(told(entries, new Map([['again', 1]]))).toEqual([...grand.map(({ eventId }) => eventId), 'new', 'other'])
  })

  test('count a dilemma of three steps as its most important step minus two', () => {
    const steps = [entry('a', 9, 'd'), entry('b', 3, 'd'), entry('c', 3, 'd')]
    const sevens = [entry('s-0', 7), entry('s-1', 7)]
    const eights = [entry('e-0', 8), entry('e-1', 8)]
    // Nine and two eights leave one place. The dilemma's 7 comes before the other sevens, and adds its three steps.
    expect(told([...grand.slice(0, 9), ...steps, ...eights, ...sevens])).toEqual([
      ...grand.slice(0, 9).map(({ eventId }) => eventId),
      'a',
      'b',
      'c',
      'e-0',
      'e-1',
    ])
  })

  test('take partners, children and parents as the thread', () => {
    expect([...threadIds].sort()).toEqual([
      'death-of-daughter',
      'death-of-father',
      'death-of-mother',
      'death-of-partner',
      'death-of-son',
      'death-of-spouse',
      'love-born',
      'love-dating',
      'love-divorced',
      'love-engaged',
      'love-married',
      'love-reunited',
      'love-separated',
    ])
  })
})
