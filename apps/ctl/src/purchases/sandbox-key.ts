import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { errorCode } from '@lifegrid/base/error-code'
import { ExpectedFailure } from '../expected-failure.ts'
import { projectRoot } from '../project-root.ts'

/** The same as in the configuration of the nodes. */
const keyLengthMin = 32

/** The key of the sandbox store: SANDBOX_STORE_KEY, else that of the file `.env` in the project. @throws ExpectedFailure when there is none. */
export function sandboxStoreKey(env: NodeJS.ProcessEnv = process.env, folder: string = projectRoot): Uint8Array {
  const key = env.SANDBOX_STORE_KEY || fileEnv(join(folder, '.env')).SANDBOX_STORE_KEY
  if (key === undefined || key.length < keyLengthMin) {
    throw new ExpectedFailure(
      `This command needs SANDBOX_STORE_KEY, at least ${keyLengthMin} characters: the key with which the nodes were started. ` +
        'Put it into the file .env of the project, and `npm start` opens the sandbox.',
    )
  }
  return new TextEncoder().encode(key)
}

function fileEnv(file: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(file, 'utf8'))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {}
    throw error
  }
}
