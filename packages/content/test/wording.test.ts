import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'
import { nearDuplicates } from './language/near-duplicates.ts'
import { anyPhraseMax, phrasesMax, phrasesOf } from './language/phrases.ts'
import { unevenPrices } from './language/prices.ts'
import { pronounFaults } from './language/pronouns.ts'
import { dilemmaEvents, holidayEvents } from './support/all-events.ts'
import { type CatalogueText, catalogueTexts } from './support/catalogue-texts.ts'

const events: readonly EventDefinition[] = [...catalogue.events, ...holidayEvents, ...dilemmaEvents.flat()]

/** Prose. Achievements, quests, requirements and titles are labels, which are alike on purpose; examples quote texts. */
const prose: readonly CatalogueText[] = catalogueTexts.filter(
  ({ at }) =>
    !/^(?:achievements|quests)\.|^messages\.requirements\.|\.title$|\.laterTitle$|\.examples\.|\.cause$/.test(at),
)

describe('the catalogue', () => {
  test('does not say the same twice', () => {
    expect(nearDuplicates(prose)).toEqual([])
  })

  test('has no phrase too often', () => {
    const often = Object.entries(phrasesMax).flatMap(([phrase, max]) => {
      const having = prose.filter(({ text }) => phrasesOf(text, phrase.split(' ').length).has(phrase)).length
      const of1000 = (having * 1000) / prose.length
      return of1000 > max ? [`“${phrase}”: in ${having} texts, ${of1000.toFixed(1)} of 1 000, at most ${max}`] : []
    })
    expect(often).toEqual([])
    const times = new Map<string, number>()
    for (const { text } of prose)
      for (const phrase of phrasesOf(text, 5)) times.set(phrase, (times.get(phrase) ?? 0) + 1)
    expect([...times].filter(([, having]) => (1000 * having) / prose.length > anyPhraseMax)).toEqual([])
  })

  test('has round prices', () => {
    expect(catalogueTexts.flatMap(({ at, text }) => unevenPrices(text).map((price) => `${at}: ${price}`))).toEqual([])
  })

  test('calls nobody “he” or “she” who may be either', () => {
    expect(events.flatMap(pronounFaults)).toEqual([])
  })
})

test('near duplicates are found, and different sentences are not', () => {
  const text = (at: string, words: string): CatalogueText => ({ at, text: words })
  const first = text('a', 'Somebody has left a red umbrella on the bus, and nobody looks at it.')
  const second = text('b', 'Somebody has left a blue umbrella on the bus, and nobody looks at it.')
  const third = text('c', 'There is a hole in the ice, a ladder, and six people.')
  expect(nearDuplicates([first, second, third])).toEqual(['a | b'])
})

test.each([
  ['eleven dollars', ['eleven dollars']],
  ['It costs $417, or thirty-seven dollars.', ['$417', 'thirty-seven dollars']],
  ['ten dollars, two dollars, twenty-five cents, three hundred dollars, $2,500, $20', []],
])('prices that are not round in “%s”: %j', (text, found) => {
  expect(unevenPrices(text)).toEqual(found)
})

test('a fixed pronoun for a role of either sex is found, and the wrong form of a verb', () => {
  const event = (relation: 'friend' | 'sister', text: string): EventDefinition => ({
    id: 'x',
    kind: 'message',
    category: 'chance',
    title: 'X',
    stages: ['adult'],
    cast: { them: { relation } },
    trigger: { kind: 'draw', weight: 1 },
    importance: 1,
    text: [text],
  })
  expect(pronounFaults(event('friend', '{them} takes his hat.'))).toHaveLength(1)
  expect(pronounFaults(event('sister', '{them} takes her hat.'))).toEqual([])
  expect(pronounFaults(event('sister', '{them} takes his hat.'))).toHaveLength(1)
  expect(pronounFaults(event('friend', '{them.They} are late.'))).toHaveLength(1)
  expect(pronounFaults(event('friend', '{them.They} {them|is|are} late.'))).toEqual([])
})
