/** Something that holds for everybody for a while: [LOUNGE-11]. Times are cluster wall times, ms. */
export interface GlobalEvent {
  readonly id: number
  /** What it multiplies, such as `multiplier`: [LOUNGE-19]. */
  readonly type: string
  /** By how much, as text. */
  readonly value: string
  readonly startsAt: number
  /** When it ends, or was ended. */
  readonly endsAt: number
}

export interface EventStore {
  /** @returns the event's id. */
  addEvent(event: Omit<GlobalEvent, 'id'>, now: number): Promise<number>
  /** Ends an event now. @returns whether there was such an event, which was not over. */
  endEvent(id: number, now: number): Promise<boolean>
  /** Returns the events that end after this time, also those that have not begun, by their ids. */
  eventsAfter(time: number): Promise<GlobalEvent[]>
}
