import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { MessageShape } from '@lifegrid/engine/catalogue/message-shape'
import { type MessageId, messageShapes } from '@lifegrid/engine/catalogue/messages'
import { isPersonPart } from '@lifegrid/engine/core/person-words'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const ids = Object.keys(messageShapes) as MessageId[]

test('there is a text for every message of the rules, and for no other', () => {
  expect(Object.keys(catalogue.messages).sort()).toEqual([...ids].sort())
})

test('a message is in the file of its area: refusals in one folder, messages in another', async () => {
  const tables = await tablesOf(['messages', 'refusals'])
  const misplaced = tables.flatMap(({ folder, area, table }) =>
    Object.keys(table).filter((id) => !id.startsWith(`${area}.`) || (isRefusal(id) && folder !== 'refusals')),
  )
  expect(misplaced).toEqual([])
  // A later table would hide a message of an earlier one.
  expect(tables.flatMap(({ table }) => Object.keys(table)).sort()).toEqual([...ids].sort())
})

/** Messages whose one wording only puts other texts together, which vary themselves. */
const formulas: readonly MessageId[] = ['body.death', 'people.died']
const wordingsMin = 6

test('what a life is told has enough wordings', () => {
  const told = ids.filter((id) => ['message', 'text'].includes(messageShapes[id].kind) && !formulas.includes(id))
  expect(told.filter((id) => variantsOf(id).length < wordingsMin)).toEqual([])
})

describe.each(ids)('%s', (id) => {
  const { kind, parameters }: MessageShape = messageShapes[id]
  const words = catalogue.messages[id]
  const variants = variantsOf(id)
  const texts = typeof words === 'object' && 'title' in words ? [words.title, ...variants] : variants

  test('has texts, none of them empty or repeated', () => {
    expect(variants.length).toBeGreaterThan(0)
    expect(new Set(variants).size).toBe(variants.length)
    for (const text of texts) {
      expect(text).not.toBe('')
      expect(text.trim()).toBe(text)
    }
  })

  test('has the form of its kind', () => {
    const found = typeof words === 'string' ? ['phrase'] : 'title' in words ? ['message'] : ['text', 'refusal']
    expect(found).toContain(kind)
  })

  test('has only known placeholders', () => {
    for (const text of texts) expect(faultsOf(text, parameters), text).toEqual([])
  })
})

test('wrong placeholders are reported', () => {
  expect(faultsOf('{friend} and {friend.Their} dog cost {price}.', { friend: 'person', price: 'text' })).toEqual([])
  expect(faultsOf('{friend', { friend: 'person' })).toEqual(['unbalanced braces'])
  expect(faultsOf('{frind}', { friend: 'person' })).toEqual(['there is no {frind}; known: {friend}'])
  expect(faultsOf('{friend.shoe}', { friend: 'person' })).toEqual(['{friend.shoe}: no such part'])
  expect(faultsOf('{price.their}', { price: 'text' })).toEqual(['{price.their}: no such part'])
})

/** The tables of texts in some folders of the content. */
async function tablesOf(folders: readonly string[]): Promise<{ folder: string; area: string; table: object }[]> {
  const source = join(import.meta.dirname, '../src')
  const files = folders.flatMap((folder) => readdirSync(join(source, folder)).map((file) => ({ folder, file })))
  return Promise.all(
    files.map(async ({ folder, file }) => {
      const exports: Record<string, object> = await import(join(source, folder, file))
      return { folder, area: basename(file, '.ts'), table: Object.values(exports)[0] as object }
    }),
  )
}

function variantsOf(id: MessageId): readonly string[] {
  const words = catalogue.messages[id]
  if (typeof words === 'string') return [words]
  return 'title' in words ? words.text : words
}

function isRefusal(id: string): boolean {
  return messageShapes[id as MessageId].kind === 'refusal'
}

function faultsOf(text: string, parameters: MessageShape['parameters']): string[] {
  const braces = /[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')) ? ['unbalanced braces'] : []
  const placeholders = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) => inner)
  return [...braces, ...placeholders.flatMap((inner) => faultsOfPlaceholder(inner, parameters))]
}

function faultsOfPlaceholder(inner: string, parameters: MessageShape['parameters']): string[] {
  const [name = '', part, ...more] = inner.split('.')
  if (!Object.hasOwn(parameters, name)) {
    const known = Object.keys(parameters).map((each) => `{${each}}`)
    return [`there is no {${name}}; known: ${known.join(', ') || 'none'}`]
  }
  const isKnown = parameters[name] === 'person' ? isPersonPart(part) : part === undefined
  return isKnown && more.length === 0 ? [] : [`{${inner}}: no such part`]
}
