/** A home. One file of the content each. */
export interface HomeDefinition {
  readonly id: string
  /** With its article, as it appears after "You move to": 'a furnished room'. */
  readonly name: string
  /** One sentence that describes it. */
  readonly about: string
  /** Rent, or an owner's costs for upkeep, insurance and property tax; integer cents a week. */
  readonly weeklyCents: number
  /** Price in integer cents. Absent: the home is rented. */
  readonly priceCents?: number
  /** Number of people who can live in it. */
  readonly beds: number
  /** By how much it moves the set point of happiness. */
  readonly comfort: number
}
