import { Registry } from '@lifegrid/observability/metrics'
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
