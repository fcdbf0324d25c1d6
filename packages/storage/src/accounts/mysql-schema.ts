/** The tables of accounts, as Kysely sees them; see `sql/migrations/0010-accounts.sql` and `0054-player-bans.sql`. */
export interface AccountSchema {
  account: AccountTable
  account_character: CharacterTable
  account_session: SessionTable
  account_mail_token: MailTokenTable
  player_ban: BanTable
}

export interface AccountTable {
  account_id: string
  created_at: number
  email: string | null
  pending_email: string | null
  password: string | null
  tokens_after: number
}

export interface CharacterTable {
  player_id: string
  account_id: string
  label: string | null
  created_at: number
  archived_at: number | null
}

export interface SessionTable {
  session_id: string
  account_id: string
  player_id: string
  refresh_hash: string
  device: string
  created_at: number
  used_at: number
  expires_at: number
  revoked_at: number | null
}

export interface MailTokenTable {
  token_hash: string
  account_id: string
  purpose: string
  email: string
  expires_at: number
}

export interface BanTable {
  player_id: string
  account_id: string | null
  reason: string
  banned_at: number
  until_at: number | null
}
