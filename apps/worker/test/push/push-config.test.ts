import { generateKeyPairSync } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import { logger } from '@lifegrid/observability/logger'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { pushConfig, pushSettings } from '../../src/push/push-config.ts'

const config = z.object(pushConfig)

test('a time zone that does not exist is refused at the start, and is not taken for UTC', () => {
  expect(config.parse({ PUSH_TIME_ZONE: 'Europe/Berlin' }).PUSH_TIME_ZONE).toBe('Europe/Berlin')
  expect(config.parse({}).PUSH_TIME_ZONE).toBe('UTC')
  expect(() => config.parse({ PUSH_TIME_ZONE: 'Mars/Olympus' })).toThrow('not a time zone')
})

test('notifications are logged by default, and sent with FCM when there is a key file', async () => {
  const ports = { clock: systemClock, logger: logger({ name: 'worker', level: 'silent' }) }
  const folder = await testFolder('push')
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'key.json')
  const settings = (FCM_SERVICE_ACCOUNT_FILE?: string) =>
    pushSettings(config.parse({ FCM_SERVICE_ACCOUNT_FILE }), ports).provider.name
  expect(settings()).toBe('log')
  expect(() => settings(file)).toThrow('cannot be read')
  await writeFile(file, '{"project_id":"lifegrid"}')
  expect(() => settings(file)).toThrow('no key file of a service account')
  const { privateKey } = generateKeyPairSync('ed25519')
  const private_key = privateKey.export({ type: 'pkcs8', format: 'pem' })
  await writeFile(file, JSON.stringify({ project_id: 'lifegrid', client_email: 'push@lifegrid', private_key }))
  expect(settings(file)).toBe('fcm')
})
