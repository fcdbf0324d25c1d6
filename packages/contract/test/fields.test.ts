import { describe, expect, test } from 'vitest'
import { isCommandName } from '../src/commands/index.generated.ts'
import { frames } from '../src/frames/index.generated.ts'
import { notShown, originalNames } from '../src/original-names.ts'
import { fieldsOfFrames, isNumber } from './fields.ts'

const fields = fieldsOfFrames()
const paths = new Set([...Object.keys(frames), ...fields.map(({ path }) => path)])

/** Words that say what a number counts or measures. */
const units =
  /minutes?\b|milliseconds|\bms\b|cents|diamonds?\b|0 to 100|−100 to 100|1 to \d+|\bto 4\.0|percent|points?\b|years?\b|days?\b|hours|kilogram|number\b|numbers\b|how (many|often)|index|values that the command/i

describe('[OUT-9] every field of every frame', () => {
  test('has a meaning in the reference', () => {
    const bare = fields.filter(({ schema }) => (schema.description ?? '').trim() === '').map(({ path }) => path)
    expect(bare).toEqual([])
    for (const { path, schema } of fields) expect(schema.description, path).toMatch(/^[A-Z0-9`'“].*[.…)]$/s)
  })

  test('says its unit if it is a number', () => {
    const numbers = fields.filter(({ schema }) => isNumber(schema))
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers.filter(({ schema }) => !units.test(schema.description ?? '')).map(({ path }) => path)).toEqual([])
  })

  test('of which some may be missing says when', () => {
    const silent = fields.filter(
      ({ path, schema, optional }) =>
        optional &&
        !/^(u|batch_update)\.[a-zA-Z]+$/.test(path) &&
        !/absent|only |leave it out|left out/i.test(schema.description ?? ''),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

describe('[OUT-5] the names of the original client’s protocol', () => {
  test('have a place in the frames or commands', () => {
    const unknown = originalNames.flatMap(({ original, here }) =>
      here
        .filter((path) => (path.startsWith('/') ? !isCommandName(path.slice(1)) : !paths.has(path)))
        .map((path) => `${original}: ${path}`),
    )
    expect(unknown).toEqual([])
  })

  test('are each listed once', () => {
    const names = [...originalNames.map(({ original }) => original), ...Object.keys(notShown)]
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test.each([
    'u',
    'batch_update',
    'playerObject',
    'personObject',
    'messageEvent',
    'questionEvent',
    'conversationEvent',
    'relationshipEvent',
  ])('have the message %s', (name) => {
    expect(Object.hasOwn(frames, name)).toBe(true)
    expect(originalNames.some(({ original }) => original.startsWith(name))).toBe(true)
  })
})

test.each([
  'dataExportComplete',
  'accountDeletionScheduled',
  ...['id', 'type', 'dateStarted', 'achievements', 'focus'].map((field) => `ActivityRecord.${field}`),
  ...['title', 'message', 'location'].map((field) => `oneTimeEvent.${field}`),
])('[OUT-5] the original client finds %s', (name) => {
  expect(originalNames.map(({ original }) => original)).toContain(name)
})
