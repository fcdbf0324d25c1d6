import { createHash } from 'node:crypto'
import { systemRandom } from '@lifegrid/base/system-random'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { describe, expect, it } from 'vitest'
import { type Argon2id, argon2Hasher, type HashCost } from '../src/argon2-hasher.ts'
import { accountLimits } from '../src/limits.ts'
import { encodePhc, type Phc, parsePhc } from '../src/phc.ts'
import type { PasswordHasher } from '../src/ports.ts'
import { workQueue } from '../src/work-queue.ts'

const hasher = argon2Hasher(systemRandom)

describe('[AUTH-7] argon2id', () => {
  it('accepts the right password only, with a salt of its own', async () => {
    const [one, two] = await Promise.all([hasher.hash('correct horse'), hasher.hash('correct horse')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
    expect(one).not.toBe(two)
    expect(await hasher.verify('correct horse', one)).toEqual({ isRight: true, isOutdated: false })
    expect(await hasher.verify('correct horsf', one)).toEqual({ isRight: false, isOutdated: false })
  })

  it('takes the forms of a character for the same', async () => {
    const hash = await hasher.hash('Zoë’s ﬁsh')
    expect((await hasher.verify('Zoe\u0308’s fish', hash)).isRight).toBe(true)
  })

  it('agrees with the vector of the reference implementation', async () => {
    // `echo -n "password" | argon2 somesalt -id -t 2 -m 16 -p 1`, from the README of github.com/P-H-C/phc-winner-argon2's tests.
    const vector = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
    expect(await hasher.verify('password', vector)).toEqual({ isRight: true, isOutdated: true })
  })

  it('leaves the thread of sockets free', async () => {
    let turns = 0
    let isOver = false
    const turn = (): void => {
      turns++
      if (!isOver) setImmediate(turn)
    }
    setImmediate(turn)
    await hasher.hash('correct horse')
    isOver = true
    // A hash on this thread would end before the first turn.
    expect(turns).toBeGreaterThan(10)
  })

  it('has a hash of nobody, with the work of a new one', async () => {
    expect(parsePhc(hasher.nobody)).toMatchObject({ ...accountLimits.argon2Costs.at(-1) })
    for (const guess of ['', '0', '\0']) expect((await hasher.verify(guess, hasher.nobody)).isRight).toBe(false)
  })

  it('[AUTH-5] gives the hash of nobody the cost of new hashes, also after the cost has changed', async () => {
    const costs = [
      { memoryKib: 8, passes: 1, lanes: 1 },
      { memoryKib: 16, passes: 2, lanes: 1 },
    ]
    const [before, after] = costs.map((cost) => argon2Hasher(systemRandom, [cost])) as [PasswordHasher, PasswordHasher]
    for (const [n, each] of [before, after].entries()) {
      const [nobody, somebody] = [each.nobody, await each.hash('correct horse')].map(parsePhc) as [Phc, Phc]
      const { memoryKib, passes, lanes } = nobody
      expect({ memoryKib, passes, lanes }).toEqual(costs[n])
      expect(somebody).toMatchObject({ memoryKib, passes, lanes })
      expect([somebody.salt.length, somebody.tag.length]).toEqual([nobody.salt.length, nobody.tag.length])
    }
    const old = await before.hash('correct horse')
    expect(await before.verify('correct horse', old)).toEqual({ isRight: true, isOutdated: false })
    expect(await after.verify('correct horse', old)).toEqual({ isRight: true, isOutdated: true })
    expect(await after.verify('correct horse', await after.hash('correct horse'))).toMatchObject({ isOutdated: false })
  })

  it('[AUTH-5] does the same work for a hash of any cost in the record, and for nobody', async () => {
    const costs = [
      { memoryKib: 32, passes: 3, lanes: 1 },
      { memoryKib: 8, passes: 1, lanes: 1 },
      { memoryKib: 16, passes: 2, lanes: 2 },
    ]
    const work: HashCost[] = []
    const counting: Argon2id = async (password, { salt, ...cost }, bytes) => {
      work.push(cost)
      return createHash('sha256')
        .update(`${password} ${salt.toString('hex')}`)
        .digest()
        .subarray(0, bytes)
    }
    const all = argon2Hasher(systemRandom, costs, counting)
    const hashes = costs.map((cost) => argon2Hasher(systemRandom, [cost], counting).hash('correct horse'))
    for (const hash of [...(await Promise.all(hashes)), all.nobody]) {
      for (const password of ['correct horse', 'wrong']) {
        work.length = 0
        const { isRight } = await all.verify(password, hash)
        expect(isRight).toBe(password === 'correct horse' && hash !== all.nobody)
        const order = (a: HashCost, b: HashCost): number => a.memoryKib - b.memoryKib
        expect(work.map(({ memoryKib, passes, lanes }) => ({ memoryKib, passes, lanes })).sort(order)).toEqual(
          [...costs].sort(order),
        )
      }
    }
  })

  it('refuses a hash beyond its room, and takes the next one when there is room again', async () => {
    const small = argon2Hasher(seededRandom('salt'))
    const all = Array.from({ length: accountLimits.hashesMax + accountLimits.hashesWaiting + 1 }, () =>
      small.verify(
        'x',
        encodePhc({ memoryKib: 8, passes: 1, lanes: 1, salt: Buffer.alloc(16), tag: Buffer.alloc(32) }),
      ),
    )
    await expect(all.pop()).rejects.toMatchObject({ name: 'BusyError' })
    await Promise.all(all)
    await small.hash('x')
  })

  it('refuses what is no hash', async () => {
    await expect(hasher.verify('x', '$2b$10$abc')).rejects.toThrow('PHC')
  })
})

describe('a queue of work', () => {
  it('runs a bounded number at once, in order, and goes on after a failure', async () => {
    const queue = workQueue({ running: 2, waiting: 3 })
    const ends: ((fails?: boolean) => void)[] = []
    const begun: number[] = []
    const run = (n: number) =>
      queue.run(() => {
        begun.push(n)
        return new Promise<number>((resolve, reject) =>
          ends.push((fails) => (fails ? reject(new Error('x')) : resolve(n))),
        )
      })
    const results = [1, 2, 3, 4, 5].map(run)
    expect(begun).toEqual([1, 2])
    expect(queue.isFull).toBe(true)
    await expect(run(6)).rejects.toMatchObject({ name: 'BusyError' })
    ends[0]?.(true)
    await expect(results[0]).rejects.toThrow('x')
    await Promise.resolve()
    expect(begun).toEqual([1, 2, 3])
    for (let n = 1; n < 5; n++) {
      ends[n]?.()
      await results[n]
      await Promise.resolve()
    }
    expect(begun).toEqual([1, 2, 3, 4, 5])
    await queue.idle()
    expect(queue.isFull).toBe(false)
  })
})
