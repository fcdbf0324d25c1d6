import { argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Random } from '@lifegrid/base/random'
import { accountLimits } from './limits.ts'
import { encodePhc, type Phc, parsePhc } from './phc.ts'
import type { PasswordHasher } from './ports.ts'
import { randomBytesOf } from './secrets.ts'
import { workQueue } from './work-queue.ts'

/** What a hash costs. */
export type HashCost = Pick<Phc, 'memoryKib' | 'passes' | 'lanes'>

const usualCost: HashCost = {
  memoryKib: accountLimits.argon2MemoryKib,
  passes: accountLimits.argon2Passes,
  lanes: accountLimits.argon2Lanes,
}

const hashIn = promisify(argon2)

/**
 * [AUTH-7] Argon2id of Node, in its thread pool, a bounded number at a time.
 * @param current the cost of new hashes. Hashes of another cost are outdated.
 */
export function argon2Hasher(random: Random, current: HashCost = usualCost): PasswordHasher {
  const queue = workQueue({ running: accountLimits.hashesMax, waiting: accountLimits.hashesWaiting })
  const salt = (): Buffer => randomBytesOf(random, accountLimits.argon2SaltBytes)
  return {
    // No password has the tag of zeros, except with a probability of 2^-256.
    nobody: encodePhc({ ...current, salt: salt(), tag: Buffer.alloc(accountLimits.argon2TagBytes) }),
    hash: (password) =>
      queue.run(async () => {
        const parameters = { ...current, salt: salt() }
        return encodePhc({ ...parameters, tag: await tagOf(password, parameters, accountLimits.argon2TagBytes) })
      }),
    verify: (password, hash) =>
      queue.run(async () => {
        const kept = parsePhc(hash)
        const tag = await tagOf(password, kept, kept.tag.length)
        return { isRight: timingSafeEqual(tag, kept.tag), isOutdated: isOutdated(kept, current) }
      }),
  }
}

function tagOf(password: string, { memoryKib, passes, lanes, salt }: Omit<Phc, 'tag'>, bytes: number): Promise<Buffer> {
  // Keyboards write the same character in several ways; NFKC is one of them.
  const message = password.normalize('NFKC')
  return hashIn('argon2id', { message, nonce: salt, memory: memoryKib, passes, parallelism: lanes, tagLength: bytes })
}

function isOutdated({ memoryKib, passes, lanes, tag }: Phc, current: HashCost): boolean {
  return (
    memoryKib !== current.memoryKib ||
    passes !== current.passes ||
    lanes !== current.lanes ||
    tag.length !== accountLimits.argon2TagBytes
  )
}
