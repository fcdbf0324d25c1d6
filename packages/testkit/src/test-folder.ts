import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The beginning of every temporary folder of the tests; `npm test` looks for processes that still use one when it ends. */
export const testFolderPrefix = 'lifegrid-test-'

/** A new temporary folder. Whoever asked for it removes it. */
export async function testFolder(purpose: string): Promise<string> {
  return mkdtemp(join(await realpath(tmpdir()), `${testFolderPrefix}${purpose}-`))
}
