/**
 * Migrates schema 6 to schema 7. Every plan has a support for children, 0 where it was absent, and every body says what illnesses take away:
 * nothing, until the next change of the body, at the latest the birthday, calculates it with the catalogue.
 *
 * Releases with schema 6 wrote two fields without a new version: `support` of the plan, and `arrangement` of a person. Both are kept as they
 * are. A person without an arrangement lives as the relation says, as before. From schema 7 on, no node that does not know them takes the life.
 */
export function supportAndImpaired(data: Record<string, unknown>): Record<string, unknown> {
  const { body, finances } = data as unknown as OldLife
  const { plan } = finances
  return {
    ...data,
    body: { ...body, impaired: { performance: 0, work: false } },
    finances: { ...finances, plan: { ...plan, support: plan.support ?? 0 } },
  }
}

interface OldLife {
  readonly body: object
  readonly finances: { readonly plan: { readonly support?: number } }
}
