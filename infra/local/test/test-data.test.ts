import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { limits } from '@lifegrid/local/limits'
import { testDataFolder } from '@lifegrid/local/test-data'
import { afterEach, beforeEach, expect, it } from 'vitest'

let inMemory: string
beforeEach(async () => {
  inMemory = await mkdtemp(join(await realpath(tmpdir()), 'lifegrid-test-memory-'))
})
afterEach(() => rm(inMemory, { recursive: true, force: true }))

const facts = () => ({
  env: {},
  inMemory,
  roomBytes: () => limits.testDataRoomBytes,
  availableBytes: () => limits.testDataMemoryBytes,
})

it('puts the data of tests in memory when there is enough', () => {
  expect(testDataFolder(facts())).toBe(inMemory)
})

it('puts it on the disk when the folder in memory is small, or missing, or the machine has little memory', async () => {
  const onDisk = await realpath(tmpdir())
  expect(testDataFolder({ ...facts(), roomBytes: () => 64 * 1024 * 1024 })).toBe(onDisk)
  expect(testDataFolder({ ...facts(), availableBytes: () => limits.testDataMemoryBytes - 1 })).toBe(onDisk)
  expect(testDataFolder({ ...facts(), inMemory: join(inMemory, 'absent') })).toBe(onDisk)
})

it('puts it where LIFEGRID_TEST_DATA says, whatever there is', () => {
  const env = { LIFEGRID_TEST_DATA: inMemory }
  expect(testDataFolder({ ...facts(), env, inMemory: '/absent', availableBytes: () => 0 })).toBe(inMemory)
  expect(() => testDataFolder({ ...facts(), env: { LIFEGRID_TEST_DATA: join(inMemory, 'absent') } })).toThrow('ENOENT')
})
