import { expect, test } from 'vitest'
import { hrefOf, parseRoute, screens } from '../src/shell/route.ts'

test('every address leads back to its screen', () => {
  for (const screen of screens) {
    expect(parseRoute(hrefOf(screen))).toEqual({ screen, detail: undefined })
    expect(parseRoute(hrefOf(screen, 'p 1/ü'))).toEqual({ screen, detail: 'p 1/ü' })
  }
})

test.each(['', '#', '#/', '#/nowhere', '#decision', '#/__proto__'])(
  'an unknown address %s leads to the life',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'life', detail: undefined })
  },
)
