import type { ConsentListing } from '@lifegrid/contract/http/shapes'
import type { AccountContext } from '../context.ts'

/** [RIGHTS-8] The player's newest answer to the question about analytics. */
export async function analyticsConsent(ctx: AccountContext, player: string): Promise<ConsentListing> {
  return (await ctx.rights.consent(player)) ?? { granted: null }
}

/** [RIGHTS-8] Keeps an answer, with the time. Earlier ones stay. */
export async function setAnalyticsConsent(
  ctx: AccountContext,
  player: string,
  { granted, version }: { readonly granted: boolean; readonly version: string },
): Promise<void> {
  await ctx.rights.setConsent(player, { granted, version, at: Math.floor(ctx.now()) })
}
