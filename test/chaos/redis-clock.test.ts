import { expect, test } from 'vitest'
import { shiftTime } from './redis-clock.ts'

const reply = (seconds: number, micros: number): string =>
  `*2\r\n$10\r\n${seconds}\r\n$${String(micros).length}\r\n${micros}\r\n`

const shifted = (text: string, offsetMs: number): string =>
  shiftTime(Buffer.from(text, 'latin1'), offsetMs).toString('latin1')

test.each([
  ['ahead', reply(1_900_000_000, 5), 7_200_000, reply(1_900_007_200, 5)],
  ['back, over a second', reply(1_900_000_000, 250_000), -500, reply(1_899_999_999, 750_000)],
  ['to a full second', reply(1_900_000_000, 999_000), 1, reply(1_900_000_001, 0)],
])('shifts a reply to TIME %s', (_name, before, offsetMs, after) => {
  expect(shifted(before, offsetMs)).toBe(after)
})

test('leaves everything else as it is', () => {
  const others = ['+OK\r\n', '*2\r\n$10\r\nabcdefghij\r\n$1\r\n5\r\n', '*2\r\n$10\r\n1900000000\r\n$3\r\n5\r\n\xff\r\n']
  for (const text of others) expect(shifted(text, 1_000)).toBe(text)
  const around = `+OK\r\n${reply(1_900_000_000, 5)}\xfe`
  expect(shifted(around, 1_000)).toBe(`+OK\r\n${reply(1_900_000_001, 5)}\xfe`)
})
