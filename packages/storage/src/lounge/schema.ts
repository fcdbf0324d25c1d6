/** The tables of the migrations 0040 to 0045, as Kysely sees them. */
export interface LoungeSchema {
  chat_message: { at_ms: number; seq: number; nickname: string; message: string; author: string }
}
