import { expect, test } from 'vitest'
import { listText } from '../../src/queues/dead-letter-commands.ts'
import { duration } from '../../src/queues/duration.ts'
import { queuesText } from '../../src/queues/queues-command.ts'

const idle = { waiting: 0, delayed: 0, active: 0, failed: 0, oldestMs: 0 }

test('the table of queues shows the oldest job of each that has one, and points to the dead letters', () => {
  const text = queuesText([
    { queue: 'collect-unplayed', ...idle },
    { queue: 'offline-tick', ...idle, waiting: 12, active: 2, oldestMs: 190_000 },
    { queue: 'dead-letter', ...idle, waiting: 1, oldestMs: 90_000_000 },
  ])
  expect(text.split('\n')).toEqual([
    'QUEUE             WAITING  DELAYED  ACTIVE  FAILED  OLDEST',
    'collect-unplayed  0        0        0       0       -',
    'offline-tick      12       0        2       0       3 min',
    'dead-letter       1        0        0       0       1 d',
    '',
    '1 job has failed for good: npx lifegrid dead-letters list',
  ])
})

test('the list of dead letters shows the error on one line, and how many there are in all', () => {
  const letter = {
    id: 'dead-push-1',
    queue: 'push',
    job: '1',
    payload: '{}',
    at: 1000,
    reason: `no\nroute ${'x'.repeat(99)}`,
  }
  const text = listText([letter], 5, 8_000)
  expect(text).toMatch(/^ID +QUEUE +AGE +ERROR\ndead-push-1 +push +7 s +no route x+…\n\n1 of 5; see --limit\.$/)
  expect(listText([], 0, 0)).toBe('There are no dead letters.')
})

test('a duration has the largest unit that fits', () => {
  expect([0, 1_999, 60_000, 7_200_000, 200_000_000].map(duration)).toEqual(['0 s', '1 s', '1 min', '2 h', '2 d'])
})
