import { assert } from '@lifegrid/base/assert'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { AccountCommandName } from '@lifegrid/contract/commands/index.generated'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { RouteAnswer, RouteBody, RouteName } from '@lifegrid/contract/http/routes/index.generated'
import { routes } from '@lifegrid/contract/http/routes/index.generated'
import type { TakenExport } from '@lifegrid/storage/rights/ports'
import { type Admitted, authentication, type Caller } from './authenticate.ts'
import type { AccountContext, AccountRefusal } from './context.ts'
import { changeEmail, confirmEmail, resendConfirmation } from './email.ts'
import { type Guest, guestSession, newGuest } from './guests.ts'
import { accountLimits } from './limits.ts'
import { archiveLife, createLife, lives, switchLife } from './lives.ts'
import { login } from './login.ts'
import { endSession, logout, logoutEverywhere, sessions } from './logout.ts'
import { changePassword, forgotPassword, resetPassword } from './password.ts'
import { refresh } from './refresh.ts'
import { register } from './register.ts'
import { analyticsConsent, setAnalyticsConsent } from './rights/consent.ts'
import { cancelDeletion, deleteAccount, dueDeletion } from './rights/deletion.ts'
import { announcements, exportData, exports, takeExport } from './rights/exports.ts'
import { type Standing, standingChecks, unlessBanned } from './standing.ts'
import { isTicket, newTicket } from './tickets.ts'
import { askEarlierFeed, earlierFeed } from './told/earlier-feed.ts'
import { shareLife, sharing, withdrawShare } from './told/shares.ts'
import { askWhatIf, whatIfs } from './told/what-ifs.ts'

type Access<Name extends RouteName> = (typeof routes)[Name]['access']

/** What a route's handler gets. `token` has been checked as the route's access demands. */
interface RouteCall<Name extends RouteName> {
  readonly body: RouteBody<Name>
  readonly token: Access<Name> extends 'session'
    ? Caller
    : Access<Name> extends 'guest' | 'player'
      ? Standing
      : Access<Name> extends 'maybe'
        ? Standing | undefined
        : undefined
  /** What the client's software calls itself. */
  readonly userAgent: string
}

export type RouteResult<Name extends RouteName> = Result<RouteAnswer<Name>, AccountRefusal>

type Handlers = { readonly [Name in RouteName]: (call: RouteCall<Name>) => Promise<RouteResult<Name>> }

export interface Accounts {
  newGuest(): Promise<Guest>
  /** Checks an access token or a ticket for a socket. Refuses with `bad_token`, and a banned player with `player_banned` ([OPS-7]). */
  admit(token: string): Promise<Result<Admitted, Refusal>>
  /** [AUTH-3] For each token of an open socket: whether it would still be let in. */
  stillAdmitted(tokens: readonly HeldToken[]): Promise<boolean[]>
  /**
   * Carries out a route.
   * @param request.bearer the token of the request; undefined if it has none.
   * @param request.body the parsed body of the route.
   */
  call<Name extends RouteName>(
    name: Name,
    request: { readonly body: RouteBody<Name>; readonly bearer: string | undefined; readonly userAgent: string },
  ): Promise<RouteResult<Name>>
  /**
   * Carries out a command that concerns the whole account.
   * @param command.id the command's id: the same command again has no further effect.
   */
  command(
    name: AccountCommandName,
    command: { readonly player: string; readonly id: string },
  ): Promise<Result<undefined, AccountRefusal>>
  /** For a player without a token. Refuses a life that was erased with `bad_token` ([RIGHTS-4]), a banned one with `player_banned` ([OPS-7]). */
  checkOpen(player: string): Promise<Result<undefined, Refusal>>
  /** [RIGHTS-6] The exports that each of these players can download now. */
  announcements(players: readonly string[]): Promise<Map<string, FrameBody<'dataExportComplete'>[]>>
  /** [RIGHTS-7] Takes an export for a download, with the token of the request. It cannot be taken again. */
  takeExport(id: string, bearer: string | undefined): Promise<Result<TakenExport, AccountRefusal>>
  /** Resolves when no mail is being written. */
  idle(): Promise<void>
}

export interface HeldToken {
  readonly player: string
  readonly session?: string
  readonly issuedAt?: number
}

export function createAccounts(ctx: AccountContext): Accounts {
  const standings = standingChecks(ctx)
  const { admit, caller } = authentication(ctx, standings)
  const handlers = handlersOf(ctx)
  /** What the token of a request stands for, as far as the route needs one. */
  const tokenFor = async (
    access: Access<RouteName>,
    bearer: string | undefined,
  ): Promise<Result<Caller | Standing | undefined, AccountRefusal>> => {
    if (access === 'anyone' || (access === 'maybe' && bearer === undefined)) return ok(undefined)
    if (bearer === undefined || isTicket(bearer)) return fail(refusal('bad_token', 'A token is required.'))
    if (access === 'session') return caller(bearer)
    const admitted = await admit(bearer)
    return admitted.ok ? ok(admitted.value.standing) : admitted
  }
  return {
    newGuest: () => newGuest(ctx),
    async admit(token) {
      const admitted = await admit(token)
      return admitted.ok ? unlessBanned(admitted.value.standing.ban, admitted.value) : admitted
    },
    async stillAdmitted(tokens) {
      const now = ctx.now()
      const checked = await Promise.all(tokens.map((token) => standings.check(token, now)))
      return checked.map((one) => one.ok && one.value.ban === undefined)
    },
    async call(name, { body, bearer, userAgent }) {
      const token = await tokenFor(routes[name].access, bearer)
      if (!token.ok) return token
      const isOpenToBanned = !routes[name].refusals.some((code) => code === 'player_banned')
      if (!isOpenToBanned && token.value !== undefined) {
        const allowed = unlessBanned(token.value.ban, undefined)
        if (!allowed.ok) return allowed
      }
      // The table of routes has checked that these belong together.
      return await handlers[name]({ body, token: token.value, userAgent } as never)
    },
    async command(name, command) {
      const { commandBurst: burst, commandsPerHour: perHour } = accountLimits
      const retryAfterMs = await ctx.admission.take(`command:${command.player}`, { burst, perHour })
      if (retryAfterMs > 0) return fail({ ...refusal('rate_limited'), retryAfterMs })
      return commandHandlers[name](ctx, command)
    },
    checkOpen: standings.checkOpen,
    announcements: (players) => announcements(ctx, players),
    async takeExport(id, bearer) {
      const token = await tokenFor('player', bearer)
      return token.ok ? await takeExport(ctx, (token.value as Standing).player, id) : token
    },
    idle: () => ctx.mailer.idle(),
  }
}

function handlersOf(ctx: AccountContext): Handlers {
  const withDevice = <Body extends { readonly device?: string | undefined }>(body: Body, userAgent: string) => ({
    ...body,
    device: body.device ?? userAgent,
  })
  return {
    guestSession: ({ token, body, userAgent }) => guestSession(ctx, token, withDevice(body, userAgent)),
    register: ({ token, body, userAgent }) => register(ctx, token, withDevice(body, userAgent)),
    login: ({ body, userAgent }) => login(ctx, withDevice(body, userAgent)),
    refresh: ({ body }) => refresh(ctx, body),
    logout: ({ body }) => logout(ctx, body),
    logoutEverywhere: ({ token }) => logoutEverywhere(ctx, token),
    sessions: async ({ token }) => ok(await sessions(ctx, token)),
    endSession: ({ token, body }) => endSession(ctx, token, body),
    async ticket({ token: { player, session } }) {
      const ticket = await newTicket(ctx, { player, session: session.id })
      return ok({ userID: player, ticket, expiresIn: ctx.settings.ticketTtlSeconds })
    },
    async account({ token: { player, session } }) {
      const account = await ctx.store.account(session.accountId)
      assert(account !== undefined, 'A session has an account.')
      const { passwordHash, email, pendingEmail, createdAt } = account
      return ok({
        isRegistered: passwordHash !== null,
        ...(email !== null && { email }),
        ...(pendingEmail !== null && { pendingEmail }),
        createdAt,
        ...(await dueDeletion(ctx, player)),
      })
    },
    recallDecisions: ({ token: { player } }) => askWhatIf(ctx, player, undefined),
    whatIf: ({ token: { player }, body }) => askWhatIf(ctx, player, body),
    whatIfs: async ({ token: { player } }) => ok(await whatIfs(ctx, player)),
    askEarlierFeed: ({ token: { player }, body }) => askEarlierFeed(ctx, player, body.before),
    earlierFeed: async ({ token: { player } }) => ok(await earlierFeed(ctx, player)),
    shareLife: ({ token: { player } }) => shareLife(ctx, player),
    sharing: async ({ token: { player } }) => ok(await sharing(ctx, player)),
    withdrawShare: ({ token: { player } }) => withdrawShare(ctx, player),
    changeEmail: ({ token, body }) => changeEmail(ctx, token, body),
    resendConfirmation: ({ token }) => resendConfirmation(ctx, token),
    confirmEmail: ({ body }) => confirmEmail(ctx, body),
    changePassword: ({ token, body }) => changePassword(ctx, token, body),
    forgotPassword: async ({ body }) => forgotPassword(ctx, body),
    resetPassword: ({ body }) => resetPassword(ctx, body),
    lives: async ({ token }) => ok(await lives(ctx, token)),
    createLife: ({ token, body }) => createLife(ctx, token, body),
    switchLife: ({ token, body }) => switchLife(ctx, token, body),
    archiveLife: ({ token, body }) => archiveLife(ctx, token, body),
    ...rightsHandlersOf(ctx),
  }
}

type RightsRoute =
  | 'deleteAccount'
  | 'cancelAccountDeletion'
  | 'exportData'
  | 'exports'
  | 'analyticsConsent'
  | 'setAnalyticsConsent'

function rightsHandlersOf(ctx: AccountContext): Pick<Handlers, RightsRoute> {
  return {
    deleteAccount: async ({ token: { player } }) => ok(await deleteAccount(ctx, player)),
    cancelAccountDeletion: ({ token: { player } }) => cancelDeletion(ctx, player),
    exportData: ({ token: { player } }) => exportData(ctx, player),
    exports: async ({ token: { player } }) => ok(await exports(ctx, player)),
    analyticsConsent: async ({ token: { player } }) => ok(await analyticsConsent(ctx, player)),
    async setAnalyticsConsent({ token: { player }, body }) {
      await setAnalyticsConsent(ctx, player, body)
      return ok(undefined)
    },
  }
}

type CommandHandler = (
  ctx: AccountContext,
  command: { readonly player: string; readonly id: string },
) => Promise<Result<undefined, AccountRefusal>>

const commandHandlers: { readonly [Name in AccountCommandName]: CommandHandler } = {
  async deleteAccount(ctx, { player }) {
    await deleteAccount(ctx, player)
    return ok(undefined)
  },
  cancelAccountDeletion: (ctx, { player }) => cancelDeletion(ctx, player),
  exportData: (ctx, { player, id }) => exportData(ctx, player, id),
}
