import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The prefix of the tests' temporary folders. `npm test` looks for folders with it that are left at the end. */
export const testFolderPrefix = 'lifegrid-test-'

/** Creates a temporary folder. The caller removes it. */
export async function testFolder(purpose: string): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), `${testFolderPrefix}${purpose}-`))
}
