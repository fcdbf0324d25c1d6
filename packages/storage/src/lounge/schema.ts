import type { Generated } from 'kysely'

/** The tables of the migrations 0040 to 0049, as Kysely sees them. */
export interface LoungeSchema {
  chat_message: { at_ms: number; seq: number; nickname: string; message: string; author: string }
  chat_report: {
    at_ms: number
    seq: number
    reporter: string
    author: string
    nickname: string
    message: string
    reason: string
    reported_at: number
  }
  chat_sanction: { sanction_id: Generated<number>; author: string; kind: string; made_at: number; until_at: number }
  chat_nickname: { fold: string; author: string; nickname: string; claimed_at: number; used_at: number }
  lounge_score: {
    scorer: string
    name: string
    score: number
    survival_time: number
    best_score: number
    at_ms: number
  }
  global_event: {
    event_id: Generated<number>
    type: string
    value: string
    starts_at: number
    ends_at: number
    made_at: number
  }
  global_event_end: { event_id: number; ended_at: number }
  standing: { board: string; period: string; scorer: string; name: string; value: number; at_ms: number }
}
