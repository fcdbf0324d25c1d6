import { randomId } from '@lifegrid/base/random'
import { systemRandom } from '@lifegrid/base/system-random'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { StoreError } from '@lifegrid/storage/ports'
import { connectRecord } from '../cluster/connect-record.ts'
import { recordUrls } from '../cluster/service-urls.ts'
import { columns } from '../columns.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { allLives, sampledLives } from './choose-lives.ts'
import { verifyLife } from './verify-life.ts'
import { type Verification, verifyLives } from './verify-lives.ts'

export interface VerifyOptions {
  readonly sample: number
  readonly all?: boolean
  readonly seed?: string
  readonly json?: boolean
}

const seedLength = 8

/** `lifegrid verify`: [OPS-2]. @returns the exit code: 1 when a life differs from its record. */
export async function verifyCommand({ sample, all, seed, json }: VerifyOptions): Promise<number> {
  const drawn = all === true ? null : (seed ?? randomId(systemRandom, seedLength))
  const store = await connectRecord(recordUrls())
  try {
    const ids = drawn === null ? allLives(store) : sampledLives(store, { size: sample, seed: drawn })
    const result = await verifyLives(ids, (playerId) => verifyLife(store, playerId, { catalogue }))
    console.log(json === true ? JSON.stringify({ seed: drawn, ...result }) : verificationText(result, drawn))
    return result.differenceCount === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot be read: ${error.message}`)
  } finally {
    await store.close()
  }
}

/** The differences as a table, and a last line with the verdict. @param seed of the sample; null when all lives were verified. */
export function verificationText(result: Verification, seed: string | null): string {
  const { lives, entries, gone, differenceCount, differences } = result
  const omitted = differenceCount - differences.length
  const chosen = seed === null ? 'all' : `a sample; --seed ${seed} draws it again`
  return [
    ...(differences.length === 0
      ? []
      : [
          columns(
            ['PLAYER', 'PROBLEM'],
            differences.map(({ playerId, problem }) => [playerId, problem]),
          ),
        ]),
    ...(omitted === 0 ? [] : [`${omitted} more lives are different.`]),
    `Lives: ${lives} (${chosen}), entries: ${entries}.${gone === 0 ? '' : ` Removed meanwhile: ${gone}.`}`,
    differenceCount === 0
      ? 'Every life is the one in its record.'
      : `${differenceCount} of ${lives} lives are NOT those in their records.`,
  ].join('\n\n')
}
