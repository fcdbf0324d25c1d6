import type { PasswordHasher } from '../../src/ports.ts'

/** Hashes that a test can read, and the number of times that the work of a hash was done. */
export function countingHasher() {
  let work = 0
  let fault: Error | undefined
  const verified: string[] = []
  const doWork = (): void => {
    if (fault !== undefined) throw fault
    work++
  }
  return {
    nobody: 'new:nobody knows it \u0000',
    async hash(password: string) {
      doWork()
      return `new:${password}`
    },
    async verify(password: string, hash: string) {
      doWork()
      verified.push(hash)
      return { isRight: hash.slice(4) === password, isOutdated: hash.startsWith('old:') }
    },
    /** The hashes with which passwords were compared. */
    verified,
    /** The work since the last call. */
    spent(): number {
      const spent = work
      work = 0
      return spent
    },
    refuse(error: Error): void {
      fault = error
    },
  } satisfies PasswordHasher & Record<string, unknown>
}
