import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { advance } from '@lifegrid/engine/advance'
import { apply } from '@lifegrid/engine/apply'
import { birth } from '@lifegrid/engine/birth'
import type { Catalogue } from '@lifegrid/engine/catalogue/catalogue'
import type { Messages } from '@lifegrid/engine/catalogue/messages'
import { decode, encode } from '@lifegrid/engine/codec/codec'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Life } from '@lifegrid/engine/life/life'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'

/** A recorded life: its input, and the hash of the result. */
export interface GoldenLife {
  readonly name: string
  readonly seed: string
  readonly ruleset: Ruleset
  /** Cluster wall time of the birth, in ms. */
  readonly at: number
  /** Every command with its wall time and its outcome: 'ok' or the code of the refusal. */
  readonly journal: readonly {
    readonly at: number
    readonly type: string
    readonly message: unknown
    readonly outcome: string
  }[]
  /** The wall time to which the life was advanced. */
  readonly untilAt: number
  readonly hash: string
  /** A readable summary, for the output when a replay differs. */
  readonly told: {
    readonly status: string
    readonly lives: number
    readonly feedCount: number
    readonly lastTitle: string
  }
}

/** Where `record.ts` writes. */
export const recordedFolder = join(import.meta.dirname, 'generated')

/**
 * The content at the time when the lives were recorded. With it, new content does not change them. Messages that the frozen catalogue does not
 * have are taken from the present content.
 */
export function frozenContext(): EngineContext {
  const frozen = JSON.parse(readFileSync(join(recordedFolder, 'catalogue.frozen.json'), 'utf8')) as Frozen
  const { messages, occupations } = catalogue
  return { catalogue: { occupations, ...frozen, messages: { ...messages, ...frozen.messages } } }
}

type Frozen = Omit<Catalogue, 'messages' | 'occupations'> & {
  readonly messages?: Partial<Messages>
  readonly occupations?: Catalogue['occupations']
}

export function goldenLives(): GoldenLife[] {
  return JSON.parse(readFileSync(join(recordedFolder, 'lives.json'), 'utf8')) as GoldenLife[]
}

/** Replays a life. With `reload`, the life is saved and loaded after every command. */
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
