import { Registry } from '@lifegrid/observability/metrics'
import fc from 'fast-check'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { describe, expect, it } from 'vitest'
import { englishWordFilter, noWordFilter } from '../../src/lounge/word-filter.ts'
import { edgeHarness } from '../support/edge-harness.ts'

describe('[LOUNGE-17] the word filter', () => {
  const { refuses } = englishWordFilter(['Grumble', 'Mist'])

  it.each([
    ['fuck this', true],
    ['FUUUCK', true],
    ['sh1t', true],
    ['fu\u0441k', true],
    ['a grumble here', true],
    ['GRUMBLE!', true],
    ['So ein MIST.', true],
    ['grumbler', false],
    ['Hello!', false],
    ['Scunthorpe', false],
    ['a classic assessment of Essex', false],
    ['Grüße aus Zürich 👋', false],
  ])('refuses %j: %s', (text, expected) => {
    expect(refuses(text)).toBe(expected)
    expect(noWordFilter.refuses(text)).toBe(false)
  })

  it('refuses what the matcher of the library refuses, and nothing else', () => {
    const dataset = englishDataset.build()
    const matcher = new RegExpMatcher({ ...dataset, ...englishRecommendedTransformers })
    const word = fc.constantFrom(
      ...dataset.blacklistedTerms.map(({ pattern }) =>
        pattern.nodes.map((node) => ('chars' in node ? String.fromCodePoint(...node.chars) : 'c')).join(''),
      ),
      ...(dataset.whitelistedTerms ?? []),
      ...['sh1t', 'FUUUCK', 'fu\u0441k', 'a$$', 'hello', ' ', 'n1gg3r', '👋', 'ᶜock'],
    )
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 6 })
    const { refuses: own } = englishWordFilter([])
    fc.assert(
      fc.property(text, fc.constantFrom('', ' '), (parts, between) => {
        const said = parts.join(between)
        expect(own(said)).toBe(matcher.hasMatch(said))
      }),
      { numRuns: 500 },
    )
    for (const { pattern } of dataset.blacklistedTerms) {
      const said = pattern.nodes.map((node) => ('chars' in node ? String.fromCodePoint(...node.chars) : '')).join('')
      expect(own(said)).toBe(matcher.hasMatch(said))
    }
  })

  it('keeps a message from everybody, and its sender is told why', async () => {
    const lounge = { words: englishWordFilter([]) }
    const { live, clock } = await edgeHarness(new Registry(), { lounge })
    const [ada, bob] = [await live('ada'), await live('bob')]
    const chat = (nickname: string, message: string, id: string) => ({
      type: 'chat',
      message: { nickname, message },
      id,
    })
    ada.say(chat('Ada', 'sh1t', 'c-1'))
    ada.say(chat('Fuck', 'hi', 'c-2'))
    ada.say(chat('Ada', 'hi', 'c-3'))
    await clock.run(200)
    expect(ada.take().filter(({ type }) => type === 'error')).toMatchObject([
      { code: 'words_not_allowed', replyTo: 'c-1' },
      { code: 'words_not_allowed', replyTo: 'c-2' },
    ])
    expect(bob.take().filter(({ type }) => type === 'chat')).toMatchObject([{ message: 'hi' }])
  })
})
