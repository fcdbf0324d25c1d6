import { argon2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { assert } from '@lifegrid/base/assert'
import type { Random } from '@lifegrid/base/random'
import { accountLimits } from './limits.ts'
import { encodePhc, type Phc, parsePhc } from './phc.ts'
import type { PasswordHasher } from './ports.ts'
import { randomBytesOf } from './secrets.ts'
import { workQueue } from './work-queue.ts'

/** What a hash costs. */
export type HashCost = Pick<Phc, 'memoryKib' | 'passes' | 'lanes'>

/** Calculates a tag. */
export type Argon2id = (password: string, parameters: Omit<Phc, 'tag'>, bytes: number) => Promise<Buffer>

const hashIn = promisify(argon2)

/**
 * [AUTH-7] Argon2id of Node, in its thread pool, a bounded number at a time.
 * @param costs those of the hashes in the record. The last one is that of new hashes; hashes of another cost are outdated.
 */
export function argon2Hasher(
  random: Random,
  costs: readonly HashCost[] = accountLimits.argon2Costs,
  tagOf: Argon2id = nodeArgon2id,
): PasswordHasher {
  const current = costs.at(-1)
  assert(current !== undefined, 'New hashes have a cost.')
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
        // [AUTH-5] Otherwise the time of a refusal would tell that an address has an account with a hash of a former cost.
        for (const cost of costs)
          if (!hasCost(kept, cost)) await tagOf(password, { ...cost, salt: kept.salt }, kept.tag.length)
        const tag = await tagOf(password, kept, kept.tag.length)
        return { isRight: timingSafeEqual(tag, kept.tag), isOutdated: isOutdated(kept, current) }
      }),
  }
}

async function nodeArgon2id(
  password: string,
  { memoryKib, passes, lanes, salt }: Omit<Phc, 'tag'>,
  bytes: number,
): Promise<Buffer> {
  // Keyboards write the same character in several ways; NFKC is one of them.
  const message = password.normalize('NFKC')
  return hashIn('argon2id', { message, nonce: salt, memory: memoryKib, passes, parallelism: lanes, tagLength: bytes })
}

function isOutdated(kept: Phc, current: HashCost): boolean {
  return !hasCost(kept, current) || kept.tag.length !== accountLimits.argon2TagBytes
}

function hasCost({ memoryKib, passes, lanes }: HashCost, cost: HashCost): boolean {
  return memoryKib === cost.memoryKib && passes === cost.passes && lanes === cost.lanes
}
