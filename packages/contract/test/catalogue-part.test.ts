import { describe, expect, test } from 'vitest'
import { completeFrame, withoutPart, withPart } from '../src/catalogue-part.ts'
import type { CommandDefinition } from '../src/commands/define.ts'
import { commands } from '../src/commands/index.generated.ts'
import type { FrameDefinition } from '../src/frames/define.ts'
import { frames } from '../src/frames/index.generated.ts'
import { parseMessage } from '../src/parse-message.ts'
import { catalogueMessage } from '../src/shapes/catalogue-message.ts'

const majors = ['law', 'art']
const part = {
  schools: [
    { id: 'a', name: 'A', majors, steps: [{ id: 'one', title: 'One' }] },
    { id: 'b', name: 'B', majors, steps: [{ id: 'two', title: 'Two' }] },
  ],
  subjects: [{ id: 'law', name: 'Law' }],
}
const [a, b] = part.schools as [(typeof part.schools)[0], (typeof part.schools)[0]]

describe('[OUT-3] a body without its part of the catalogue', () => {
  test.each([
    [
      'everything of the part',
      {
        level: 1,
        schools: [
          { ...a, cost: 1 },
          { ...b, cost: 2 },
        ],
        subjects: part.subjects,
      },
    ],
    ['a selection in another order', { level: 1, schools: [{ ...b, cost: 2 }], subjects: part.subjects }],
    ['nothing in a list', { schools: [], subjects: [] }],
    ['a thing that the part does not have', { schools: [{ id: 'x', name: 'X', cost: 1 }], subjects: part.subjects }],
    ['a field that differs', { schools: [{ ...a, name: 'Another name' }], subjects: part.subjects }],
    [
      'a list within a thing',
      { schools: [{ ...a, steps: a.steps.map((step) => ({ ...step, open: true })) }], subjects: part.subjects },
    ],
    ['a list of plain values that differs', { schools: [{ ...a, majors: ['art'] }], subjects: part.subjects }],
    ['null instead of a list', { schools: null, subjects: part.subjects }],
  ])('becomes whole again: %s', (_what, body) => {
    const rest = JSON.parse(JSON.stringify(withoutPart(body, part))) as Record<string, unknown>
    expect(withPart(rest, JSON.parse(JSON.stringify(part)) as typeof part)).toEqual(body)
  })

  test('has only the ids and what differs', () => {
    const body = { level: 1, schools: [{ ...a, cost: 1 }, b], subjects: part.subjects }
    expect(withoutPart(body, part)).toEqual({
      level: 1,
      schools: [
        { id: 'a', cost: 1, steps: [{ id: 'one' }] },
        { id: 'b', steps: [{ id: 'two' }] },
      ].map(({ steps: _, ...thing }) => thing),
    })
  })

  test('is completed in the text of a frame, with its envelope', () => {
    const known = { content: JSON.stringify(part), body: part }
    const text = JSON.stringify({ type: 'schools', schools: [{ id: 'b', cost: 2 }], replyTo: 'c-1', seq: 4, epoch: 2 })
    const envelope = { replyTo: 'c-1', seq: 4, epoch: 2 }
    expect(JSON.parse(completeFrame(text, 'merge', known))).toEqual({
      ...{ type: 'schools', schools: [{ ...b, cost: 2 }], subjects: part.subjects },
      ...envelope,
    })
    expect(JSON.parse(completeFrame(text, 'attach', known))).toEqual({
      ...{ type: 'schools', schools: [{ id: 'b', cost: 2 }], catalogue: part },
      ...envelope,
    })
  })
})

describe('reads whose answer has a part of the catalogue', () => {
  const definitions: CommandDefinition[] = Object.values(commands)
  const catalogued = (frame: string): boolean | undefined =>
    (frames as Record<string, FrameDefinition>)[frame]?.catalogued

  test('are those that take the version that the client has', () => {
    const answered = definitions.filter(({ answers }) => answers.some(catalogued)).map(({ name }) => name)
    const taking = definitions.filter(({ message }) => message === catalogueMessage).map(({ name }) => name)
    expect(taking).toEqual(answered)
    expect(answered.length).toBeGreaterThan(5)
  })

  test.each([
    ['no message', undefined, undefined],
    ['an empty text', '', undefined],
    ['null', null, undefined],
    ['anything that clients of the original protocol send', { any: 'thing' }, undefined],
    ['a text', 'x', undefined],
    ['a list', [1], undefined],
    ['a version', { have: '0123456789abcdef' }, { have: '0123456789abcdef' }],
    ['no version yet', { have: '' }, { have: '' }],
  ])('accept %s', (_what, given, message) => {
    expect(parseMessage(commands.getSchools, given)).toEqual({ ok: true, message })
  })

  test.each([{ have: 7 }, { have: null }, { have: 'x'.repeat(65) }, { have: 'a b' }, { have: 'x', more: 1 }])(
    'refuse %j',
    (given) => {
      expect(parseMessage(commands.getSchools, given).ok).toBe(false)
    },
  )

  test('[CMD-13] only reads cost more than one command', () => {
    const costly = definitions.filter(({ cost = 1 }) => cost !== 1)
    expect(costly.map(({ kind }) => kind)).toEqual(costly.map(() => 'read'))
  })
})
