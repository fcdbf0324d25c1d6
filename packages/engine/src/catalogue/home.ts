/** A way to live: one file each. */
export interface HomeDefinition {
  readonly id: string
  /** With its article, as it fits after "You move to": 'a furnished room'. */
  readonly name: string
  readonly about: string
  /** Integer cents a week: the rent, or what an owner pays for upkeep, insurance and property tax. */
  readonly weeklyCents: number
  /** For what is bought: the price in integer cents. */
  readonly priceCents?: number
  /** People who have a bed in it. */
  readonly beds: number
  /** How far it moves the point to which happiness drifts. */
  readonly comfort: number
}
