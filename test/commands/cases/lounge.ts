import { nicknameHash } from '@lifegrid/edge/lounge/nickname-fold'
import type { SanctionKind } from '@lifegrid/storage/lounge/moderation-ports'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { type Case, casesOf } from '../define.ts'

const sentBefore = '1700000000000-0'

/** Somebody has said something. */
async function said({ mysqlUrl }: Parameters<NonNullable<Case['record']>>[0]): Promise<void> {
  const lounge = mysqlLounge(mysqlUrl)
  const at = Number.parseInt(sentBefore, 10)
  await lounge.addChat([{ id: sentBefore, at, nickname: 'Bob', message: 'Buy this!', author: 'player:bob' }])
  await lounge.close()
}

const closed = { edge: 'bare' } as const

/** A moderator has muted or banned the player. Edges know that a second later. */
function sanctioned(kind: SanctionKind): Pick<Case, 'record' | 'knownLater'> {
  return {
    async record({ mysqlUrl, userID, now: madeAt }) {
      const lounge = mysqlLounge(mysqlUrl)
      await lounge.addSanction({ author: `player:${userID}`, kind, madeAt, untilAt: madeAt + 3_600_000 })
      await lounge.close()
    },
    knownLater: true,
  }
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
    // Each has a nickname of its own: until the edge knows of the sanction, a player speaks, and claims it.
    muted: { ...sanctioned('mute'), message: { nickname: 'Max', message: 'Hello!' } },
    banned: { ...sanctioned('ban'), message: { nickname: 'Mia', message: 'Hello!' } },
    words_not_allowed: { message: { nickname: 'Eve', message: 'Oh, sh1t!' } },
    nickname_taken: { record: claimed, message: { nickname: 'G r a c e', message: 'Hello!' } },
  },
)
export const reportChat = casesOf(
  'reportChat',
  { record: said, message: { id: sentBefore, reason: 'spam' } },
  { lounge_closed: closed, no_such_message: {}, banned: sanctioned('ban') },
)
export const getLeaderboard = casesOf('getLeaderboard', {}, { lounge_closed: closed })
