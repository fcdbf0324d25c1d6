import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { AccountContext } from './context.ts'
import { newSecret, sha256 } from './secrets.ts'

/** Tickets begin with this, and access tokens do not. */
const prefix = 'ticket.'

/** What a ticket stands for. */
export interface TicketClaims {
  readonly player: string
  readonly session: string
}

export function isTicket(token: string): boolean {
  return token.startsWith(prefix)
}

/** [AUTH-9] Makes a ticket. Redis keeps its hash only. */
export async function newTicket(
  { admission, random, settings }: AccountContext,
  claims: TicketClaims,
): Promise<string> {
  const ticket = `${prefix}${newSecret(random)}`
  await admission.putTicket(sha256(ticket), JSON.stringify(claims), 1000 * settings.ticketTtlSeconds)
  return ticket
}

/** [AUTH-9] Uses a ticket up. Refuses with `bad_token`. */
export async function takeTicket(
  { admission }: Pick<AccountContext, 'admission'>,
  ticket: string,
): Promise<Result<TicketClaims, Refusal>> {
  const value = await admission.takeTicket(sha256(ticket))
  if (value === undefined) return fail(refusal('bad_token', 'The ticket was used, or has expired.'))
  return ok(JSON.parse(value) as TicketClaims)
}
