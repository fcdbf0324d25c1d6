import { accessSync, constants, realpathSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import { limits } from './limits.ts'

/** The environment variable that names the folder in which tests create the data of databases. */
export const testDataName = 'LIFEGRID_TEST_DATA'

/** What {@link testDataFolder} depends on. */
interface TestDataFacts {
  readonly env: Readonly<Record<string, string | undefined>>
  /** A file system in memory. */
  readonly inMemory: string
  readonly roomBytes: (folder: string) => number
  readonly availableBytes: () => number
}

const machine: TestDataFacts = {
  env: process.env,
  inMemory: '/dev/shm',
  roomBytes(folder) {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  },
  availableBytes: () => process.availableMemory(),
}

/**
 * The folder in which tests create the data of databases that they throw away: `LIFEGRID_TEST_DATA`, else memory if there is enough, else the
 * folder for temporary files. MySQL and MariaDB sync the disk at each CREATE TABLE, whatever their options say: in memory the migrations take a
 * third of the time on MySQL, and an eighth on MariaDB. A killed server loses nothing that is in memory, just as on a disk.
 */
export function testDataFolder({ env, inMemory, roomBytes, availableBytes }: TestDataFacts = machine): string {
  const given = env[testDataName]
  if (given) return realpathSync(given)
  const fits =
    isWritable(inMemory) &&
    roomBytes(inMemory) >= limits.testDataRoomBytes &&
    availableBytes() >= limits.testDataMemoryBytes
  return fits ? inMemory : realpathSync(tmpdir())
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
