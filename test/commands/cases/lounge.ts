import { nicknameHash } from '@lifegrid/edge/lounge/nickname-fold'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { type Case, casesOf, type Unreachable } from '../define.ts'

const sentBefore = '1700000000000-0'

/** Somebody has said something. */
async function said({ mysqlUrl }: Parameters<NonNullable<Case['record']>>[0]): Promise<void> {
  const lounge = mysqlLounge(mysqlUrl)
  const at = Number.parseInt(sentBefore, 10)
  await lounge.addChat([{ id: sentBefore, at, nickname: 'Bob', message: 'Buy this!', author: 'player:bob' }])
  await lounge.close()
}

const closed: Unreachable = {
  unreachable: 'this cluster has a lounge',
  provedIn: 'apps/edge/test/lounge/players.test.ts',
}

const sanctioned: Unreachable = {
  unreachable: 'edges read sanctions once a second, and these tests do not wait',
  provedIn: 'apps/edge/test/lounge/moderation.test.ts',
}

/** Another player has this nickname. */
async function claimed({ mysqlUrl }: Parameters<NonNullable<Case['record']>>[0]): Promise<void> {
  const lounge = mysqlLounge(mysqlUrl)
  const claim = { fold: nicknameHash('Grace'), author: 'player:grace', nickname: 'Grace', at: Date.now() }
  await lounge.claimNickname({ ...claim, usedSince: 0, claimsMax: 1 })
  await lounge.close()
}

export const chat = casesOf(
  'chat',
  {},
  {
    lounge_closed: closed,
    muted: sanctioned,
    banned: sanctioned,
    words_not_allowed: { message: { nickname: 'Ada', message: 'Oh, sh1t!' } },
    nickname_taken: { record: claimed, message: { nickname: 'G r a c e', message: 'Hello!' } },
  },
)
export const reportChat = casesOf(
  'reportChat',
  { record: said, message: { id: sentBefore, reason: 'spam' } },
  { lounge_closed: closed, no_such_message: {}, banned: sanctioned },
)
export const getLeaderboard = casesOf('getLeaderboard', {}, { lounge_closed: closed })
