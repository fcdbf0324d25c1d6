import type { Generated } from 'kysely'
import type { ToldKind, ToldState } from './ports.ts'

/** The table of told lives, as Kysely sees it; see `0052-told-lives.sql` in `sql/migrations`. */
export interface ToldSchema {
  told_life: {
    told_id: string
    player_id: string
    kind: ToldKind
    decision: number | null
    option_id: string | null
    requested_at: number
    state: ToldState
    refusal: string | null
    slot_player_id: string | null
    share_player_id: string | null
    attempts: Generated<number>
    claimed_until: Generated<number>
    told_at: number | null
    told: string | null
    image: Uint8Array | null
  }
}
