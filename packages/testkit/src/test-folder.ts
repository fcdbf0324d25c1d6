import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDataFolder } from '@lifegrid/local/test-data'

/** The prefix of the tests' temporary folders. `npm test` looks for folders with it that are left at the end. */
const testFolderPrefix = 'lifegrid-test-'

/** Creates a temporary folder. The caller removes it. */
export async function testFolder(purpose: string): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), `${testFolderPrefix}${purpose}-`))
}

/** Creates a folder for the data of a Redis or a MySQL that the test throws away, in memory if there is enough. The caller removes it. */
export async function dataFolder(purpose: string): Promise<string> {
  return mkdtemp(join(testDataFolder(), `${testFolderPrefix}${purpose}-`))
}
