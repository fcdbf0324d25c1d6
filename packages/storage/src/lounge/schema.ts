/** The tables of the migrations 0040 to 0045, as Kysely sees them. */
export interface LoungeSchema {
  chat_message: { at_ms: number; seq: number; nickname: string; message: string; author: string }
  lounge_score: {
    scorer: string
    name: string
    score: number
    survival_time: number
    best_score: number
    at_ms: number
  }
  standing: { board: string; period: string; scorer: string; name: string; value: number; at_ms: number }
}
