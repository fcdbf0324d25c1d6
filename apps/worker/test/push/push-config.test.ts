import { expect, test } from 'vitest'
import { z } from 'zod'
import { pushConfig } from '../../src/push/push-config.ts'

test('a time zone that does not exist is refused at the start, and is not taken for UTC', () => {
  const config = z.object(pushConfig)
  expect(config.parse({ PUSH_TIME_ZONE: 'Europe/Berlin' }).PUSH_TIME_ZONE).toBe('Europe/Berlin')
  expect(config.parse({}).PUSH_TIME_ZONE).toBe('UTC')
  expect(() => config.parse({ PUSH_TIME_ZONE: 'Mars/Olympus' })).toThrow('not a time zone')
})
