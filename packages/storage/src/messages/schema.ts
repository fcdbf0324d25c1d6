/** The table of the messages. */
export interface MessageSchema {
  talk_message: MessageTable
}

export interface MessageTable {
  player_id: string
  life: number
  conversation: number
  n: number
  person: string
  begun_by: string
  talk: string
  said_by: 'player' | 'person'
  message: string
  sentiment: string
  game_minute: number
  game_date: string
}
