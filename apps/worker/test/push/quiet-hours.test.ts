import { expect, test } from 'vitest'
import { quietUntil } from '../../src/push/quiet-hours.ts'

const night = { fromHour: 22, untilHour: 8 }
const at = (text: string): number => Date.parse(text)
const until = (now: string, zone: string, hours = night): string =>
  new Date(quietUntil(at(now), zone, hours)).toISOString()

test.each([
  ['2027-01-15T12:00:00Z', 'UTC', '2027-01-15T12:00:00.000Z'],
  ['2027-01-15T21:59:59Z', 'UTC', '2027-01-15T21:59:59.000Z'],
  ['2027-01-15T22:00:00Z', 'UTC', '2027-01-16T08:00:00.000Z'],
  ['2027-01-15T07:59:59Z', 'UTC', '2027-01-15T08:00:00.000Z'],
  ['2027-01-15T08:00:00Z', 'UTC', '2027-01-15T08:00:00.000Z'],
  ['2027-01-15T12:00:00Z', 'Asia/Tokyo', '2027-01-15T12:00:00.000Z'],
  ['2027-01-15T14:30:20Z', 'Asia/Tokyo', '2027-01-15T23:00:00.000Z'],
  ['2027-01-15T18:00:00Z', 'Asia/Kathmandu', '2027-01-16T02:15:00.000Z'],
  ['2027-01-15T23:00:00Z', 'Not/AZone', '2027-01-16T08:00:00.000Z'],
])('[PUSH-2] at %s in %s a device may be woken at %s', (now, zone, expected) => {
  expect(until(now, zone)).toBe(expected)
})

test('quiet hours may lie within a day, or be none', () => {
  expect(until('2027-01-15T13:10:00Z', 'UTC', { fromHour: 13, untilHour: 15 })).toBe('2027-01-15T15:00:00.000Z')
  expect(until('2027-01-15T16:00:00Z', 'UTC', { fromHour: 13, untilHour: 15 })).toBe('2027-01-15T16:00:00.000Z')
  expect(until('2027-01-15T03:00:00Z', 'UTC', { fromHour: 9, untilHour: 9 })).toBe('2027-01-15T03:00:00.000Z')
})
