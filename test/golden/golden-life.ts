import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
import { decode, encode } from '@lifegrid/engine/codec/codec'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Life } from '@lifegrid/engine/life/life'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'

/** A life as it was recorded: what went in, and the hash of what came out. */
export interface GoldenLife {
  readonly name: string
  readonly seed: string
  readonly ruleset: Ruleset
  /** Cluster wall time of the birth, ms. */
  readonly at: number
  /** Every command with its wall time and its outcome: 'ok', or the code of the refusal. */
  readonly journal: readonly {
    readonly at: number
    readonly type: string
    readonly message: unknown
    readonly outcome: string
  }[]
  /** The wall time up to which it was lived. */
  readonly untilAt: number
  readonly hash: string
  /** What a person sees when a replay differs. */
  readonly told: {
    readonly status: string
    readonly lives: number
    readonly feedCount: number
    readonly lastTitle: string
  }
}

/** What `record.ts` wrote. */
export const recordedFolder = join(import.meta.dirname, 'generated')

/** The content as it was when the lives were recorded, so that new content breaks none of them. */
export function frozenContext(): EngineContext {
  return { catalogue: JSON.parse(readFileSync(join(recordedFolder, 'catalogue.frozen.json'), 'utf8')) as Catalogue }
}

export function goldenLives(): GoldenLife[] {
  return JSON.parse(readFileSync(join(recordedFolder, 'lives.json'), 'utf8')) as GoldenLife[]
}

/** Lives it again. With `reload` it is written down and read again after every command. */
export function replayGolden(
  golden: GoldenLife,
  context: EngineContext,
  reload: boolean,
): { life: Life; outcomes: string[] } {
  let life = birth({ playerId: 'golden', seed: golden.seed, ruleset: golden.ruleset, at: golden.at }, context)
  const outcomes = golden.journal.map(({ at, type, message }) => {
    const { result } = apply(life, { type, message }, at, context)
    if (reload) life = decode(encode(life))
    return result.ok ? 'ok' : result.error.code
  })
  advance(life, golden.untilAt, context)
  return { life, outcomes }
}

export function toldOf(life: Life): GoldenLife['told'] {
  return {
    status: life.status,
    lives: life.index + 1,
    feedCount: life.feedCount,
    lastTitle: life.feed[life.feed.length - 1]?.title ?? '',
  }
}
