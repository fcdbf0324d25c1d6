import type { MessageShape } from '@lifegrid/engine/catalogue/message-shape'
import { type MessageId, messageShapes } from '@lifegrid/engine/catalogue/messages'
import { isPersonPart } from '@lifegrid/engine/core/text'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const ids = Object.keys(messageShapes) as MessageId[]

test('there are words for every message that the rules tell, and for no other', () => {
  expect(Object.keys(catalogue.messages).sort()).toEqual([...ids].sort())
})

describe.each(ids)('%s', (id) => {
  const { kind, parameters }: MessageShape = messageShapes[id]
  const words = catalogue.messages[id]
  const variants = typeof words === 'string' ? [words] : 'title' in words ? words.text : words
  const texts = typeof words === 'object' && 'title' in words ? [words.title, ...variants] : variants

  test('has texts, none of them empty, none of them twice', () => {
    expect(variants.length).toBeGreaterThan(0)
    expect(new Set(variants).size).toBe(variants.length)
    for (const text of texts) {
      expect(text).not.toBe('')
      expect(text.trim()).toBe(text)
    }
  })

  test('is of its kind', () => {
    const found = typeof words === 'string' ? 'phrase' : 'title' in words ? 'message' : 'text'
    expect(found).toBe(kind)
  })

  test('every placeholder is bound', () => {
    for (const text of texts) expect(faultsOf(text, parameters), text).toEqual([])
  })
})

test('the laws find what is wrong', () => {
  expect(faultsOf('{friend} and {friend.Their} dog cost {price}.', { friend: 'person', price: 'text' })).toEqual([])
  expect(faultsOf('{friend', { friend: 'person' })).toEqual(['a brace without its partner'])
  expect(faultsOf('{frind}', { friend: 'person' })).toEqual(['there is no {frind}, but {friend}'])
  expect(faultsOf('{friend.shoe}', { friend: 'person' })).toEqual(['{friend.shoe}: no such part'])
  expect(faultsOf('{price.their}', { price: 'text' })).toEqual(['{price.their}: no such part'])
})

function faultsOf(text: string, parameters: MessageShape['parameters']): string[] {
  const braces = /[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')) ? ['a brace without its partner'] : []
  const placeholders = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) => inner)
  return [...braces, ...placeholders.flatMap((inner) => faultsOfPlaceholder(inner, parameters))]
}

function faultsOfPlaceholder(inner: string, parameters: MessageShape['parameters']): string[] {
  const [name = '', part, ...more] = inner.split('.')
  if (!Object.hasOwn(parameters, name)) {
    const known = Object.keys(parameters).map((each) => `{${each}}`)
    return [`there is no {${name}}, but ${known.join(', ') || 'no placeholder at all'}`]
  }
  const isKnown = parameters[name] === 'person' ? isPersonPart(part) : part === undefined
  return isKnown && more.length === 0 ? [] : [`{${inner}}: no such part`]
}
