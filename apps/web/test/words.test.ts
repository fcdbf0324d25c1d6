import { conversationLimits } from '@lifegrid/contract/commands/conversation'
import { describe, expect, test } from 'vitest'
import { numberInWords } from '../src/game/age-words.ts'
import { money, signed, signedMoney } from '../src/game/format.ts'
import { secondsPerDay, speeds } from '../src/game/speeds.ts'
import { messageLengthMax } from '../src/screens/people/message-length.ts'
import { words } from '../src/words/words.ts'

test.each([
  [0, 'nought'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [42, 'forty-two'],
  [100, 'a hundred'],
  [107, 'a hundred and seven'],
])('%i is written %s', (n, text) => {
  expect(numberInWords(n)).toBe(text)
})

describe('amounts', () => {
  test('have cents only when there are some', () => {
    expect([money(125_000), money(450), money(-450)]).toEqual(['$1,250', '$4.50', '−$4.50'])
  })

  test('have a sign when they are changes', () => {
    expect([signed(3), signed(-12), signedMoney(4_500), signedMoney(-100)]).toEqual(['+3', '−12', '+$45', '−$1'])
  })
})

test('the speeds are told by how long a day takes', () => {
  expect(speeds.map(({ value }) => words.clock.aDayIn(secondsPerDay(value)))).toEqual([
    'a day in 48 minutes',
    'a day in 5 minutes',
    'a day in 2 minutes',
    'a day in 14 seconds',
    'a day in 6 seconds',
    'a day in 0.3 seconds',
  ])
})

test('a message may be as long as the server takes it', () => {
  expect(messageLengthMax).toBe(conversationLimits.textLengthMax)
})
