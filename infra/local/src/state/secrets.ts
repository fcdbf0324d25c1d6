import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { randomId } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import type { Home } from '../home.ts'

export interface Secrets {
  /** Signs access tokens. */
  readonly auth: string
  /** The password of Redis. */
  readonly redis: string
}

/** The secrets of a home. Made once and kept with the data, so that tokens stay valid after a restart. */
export function loadSecrets({ secretsFile }: Pick<Home, 'secretsFile'>): Secrets {
  if (existsSync(secretsFile)) return JSON.parse(readFileSync(secretsFile, 'utf8')) as Secrets
  const secrets = { auth: randomId(systemRandom, 48), redis: randomId(systemRandom, 24) }
  writeFileSync(secretsFile, JSON.stringify(secrets), { mode: 0o600 })
  return secrets
}
