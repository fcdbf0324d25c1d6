import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { testDataFolder } from '@lifegrid/local/test-data'
import { testFolderPrefix } from './test-folder.ts'

/** Creates a folder for the data of a Redis or a MySQL that the test throws away, in memory if there is enough. The caller removes it. */
export async function dataFolder(purpose: string): Promise<string> {
  return mkdtemp(join(testDataFolder(), `${testFolderPrefix}${purpose}-`))
}
