import { z } from 'zod'
import { playerId } from '../envelope.ts'
import { limits } from '../limits.ts'
import { noAnswers } from '../shapes/told-life.ts'
import { personName } from '../shapes/typed.ts'

/** An e-mail address. It is compared, kept and written to in lower case. */
export const email = z
  .string()
  .max(limits.emailLengthMax)
  .trim()
  .toLowerCase()
  .pipe(z.email().max(limits.emailLengthMax))
  .describe('An e-mail address. Upper and lower case are the same.')

/** A password that a person chooses. Unicode's compatibility forms of a character count as the same. */
export const newPassword = z
  .string()
  .min(limits.passwordLengthMin)
  .max(limits.passwordLengthMax)
  .describe('The password. Any characters.')

/** A password to check. It may be one from before the rules for new ones. */
export const password = z.string().min(1).max(limits.passwordLengthMax).describe('The current password.')

export const mailToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(limits.mailTokenLengthMax)
  .describe("The token in the mail's link, which works once.")

export const refreshToken = z.string().min(1).max(limits.tokenLengthMax).describe('The newest refresh token.')

export const device = z
  .string()
  .trim()
  .min(1)
  .max(limits.deviceLengthMax)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not contain control characters')
  .describe('What the player calls this device in the list of sessions. Without it, the User-Agent is used.')

export const label = personName.describe('What the player calls the life in their list.')

const expiresIn = z.int().min(0).describe('Seconds until the access token expires.')

/** The answer with which a session begins or goes on. */
export const tokens = z.object({
  userID: playerId.describe('The life that the session plays, for `init`.'),
  token: z.string().describe('The access token: for `init`, and for `Authorization: Bearer`.'),
  expiresIn,
  refreshToken: z.string().describe('For the next `POST /api/refresh`. It works once.'),
  refreshExpiresIn: z.int().min(0).describe('Seconds until the refresh token expires, and with it the session.'),
  sessionID: z.string().describe('The id of the session in the list of sessions.'),
  deletionDueAt: z
    .int()
    .optional()
    .describe(
      'Only after a login, and for a guest: when the account will be deleted, in milliseconds since the Unix epoch. Absent when no deletion is scheduled.',
    ),
})
export type Tokens = z.infer<typeof tokens>

/** The access token of another life. */
export const accessToken = tokens.pick({ userID: true, token: true, expiresIn: true })
export type AccessToken = z.infer<typeof accessToken>

export const life = z.object({
  userID: playerId.describe('The player id of the life.'),
  label: z.string().optional().describe('What the player calls it.'),
  createdAt: z.int().describe('Milliseconds since the Unix epoch.'),
  archivedAt: z.int().optional().describe('When the life was archived. Absent for one that can be played.'),
  isCurrent: z.boolean().describe('Whether this session plays it.'),
})
export type LifeListing = z.infer<typeof life>

export const deletion = z.object({
  dueAt: z.int().describe('When the account and its lives will be erased, in milliseconds since the Unix epoch.'),
})

export const consent = z.object({
  granted: z.boolean().nullable().describe('Null when the player was never asked.'),
  version: z.string().optional().describe('The version of the text that the player was shown.'),
  at: z.int().optional().describe('When the player answered, in milliseconds since the Unix epoch.'),
})
export type ConsentListing = z.infer<typeof consent>

/** What all questions about the own life have that a worker answers. */
export const questionFields = {
  id: z.string(),
  requestedAt: z.int().describe('Milliseconds since the Unix epoch.'),
  state: z
    .enum(['waiting', 'told', 'refused', 'failed'])
    .describe('`refused`: there is no answer. `failed`: it could not be worked out; ask again.'),
  refusal: z
    .enum(noAnswers)
    .optional()
    .describe(
      'Why there is no answer. `earlier_rules`: it was decided or lived under the rules of an earlier release. `trimmed`: its journal is not kept any more. `no_such_decision`: this entry of the journal is no decision, or nothing has been lived yet. `option_closed`: the option was not there, or could not be chosen. `same_option`: it was chosen. `too_long`: working it out took too long.',
    ),
}
