/**
 * When the player dies of natural causes. On each birthday one random number is drawn for the coming year of life. The player dies when
 * the chance of death that has accumulated since the birthday reaches that number. If the hazard changes within the year, only the part of
 * the year that is still ahead is affected.
 */
export interface DeathDraw {
  /** The year's random number, 0 to 1. */
  threshold: number
  /** Chance of death accumulated since the birthday, up to the game minute `since`. */
  spent: number
  /** Game minute to which `spent` refers. */
  since: number
  /** Factor on the population's yearly chance of death for this life's illnesses, habits and poor health; see `systems/body/hazard.ts`. */
  ratio: number
}
