import type { FrameBody, ServerFrame } from './messages.generated.ts'
import type {
  ActiveDilemmaShape,
  AvatarShape,
  ComingShape,
  EarlierEntries,
  FeedEntry,
  HabitShape,
  HealthConditionShape,
  PersonShape,
  PlanEntryShape,
  Pronoun,
  PurchaseShape,
  QuestionShape,
  StateShape,
} from './view-shapes.ts'

/** Everything that the server has sent about the life, merged. Every change makes a new object. */
export interface View {
  readonly userID: string
  /** The number of lives before this one. */
  readonly life: number
  readonly firstname: string
  readonly lastname: string
  readonly sex: 'female' | 'male'
  readonly pronoun: Pronoun
  readonly likes: readonly string[]
  readonly dislikes: readonly string[]
  readonly personality: readonly string[]
  /** The player's face. */
  readonly avatar: AvatarShape
  readonly state: StateShape
  /** As of the latest frame. The server sends every change, so a `retrievePerson` is only needed for the details. */
  readonly people: readonly PersonShape[]
  /** The player's habits, former ones included. */
  readonly habits: readonly HabitShape[]
  /** The health conditions that the player knows of. */
  readonly healthConditions: readonly HealthConditionShape[]
  /** The dilemmas that are under way. */
  readonly activeDilemmas: readonly ActiveDilemmaShape[]
  /** What fills this day of the game. */
  readonly dailyPlan: readonly PlanEntryShape[]
  /** What is coming at a known time, the soonest first. */
  readonly upcoming: readonly ComingShape[]
  /** Oldest first, each entry once, at most `feedMax` entries. */
  readonly feed: readonly FeedEntry[]
  /** The question that is waiting for an answer. */
  readonly question: QuestionShape | null
  readonly pastLives: FrameBody<'playerObject'>['pastLives']
  /** The latest purchases in app stores, oldest first, each with its latest status. */
  readonly purchases: readonly PurchaseShape[]
  /** How this life ended; null while the player is alive. */
  readonly ended: FrameBody<'lifeEnded'> | null
  /** The summary of the last absence. */
  readonly offlineSummary: FrameBody<'offlineSummary'> | null
}

export interface Merged {
  readonly view: View | null
  /** Feed entries that the view had already. */
  readonly duplicates: number
}

/** The view after a frame; the same object if nothing changed. Frames before the first `playerObject` change nothing. */
export function mergeFrame(view: View | null, frame: ServerFrame, feedMax: number): Merged {
  if (frame.type === 'playerObject') return { view: wholeView(view, frame, feedMax), duplicates: 0 }
  if (view === null) return { view, duplicates: 0 }
  switch (frame.type) {
    case 'u':
    case 'batch_update':
      return { view: withState(view, frame), duplicates: 0 }
    case 'messageEvent': {
      const known = view.feed.some((entry) => entry.n === frame.n)
      return known
        ? { view, duplicates: 1 }
        : { view: { ...view, feed: mergeFeed(view.feed, [feedEntry(frame)], feedMax) }, duplicates: 0 }
    }
    case 'questionEvent':
    case 'dilemmaEvent': {
      const question = withoutEnvelope(frame)
      return { view: { ...view, question }, duplicates: 0 }
    }
    case 'personObject':
      return { view: { ...view, people: withPerson(view.people, withoutEnvelope(frame)) }, duplicates: 0 }
    case 'purchase':
      return { view: { ...view, purchases: withPurchase(view.purchases, withoutEnvelope(frame)) }, duplicates: 0 }
    case 'offlineSummary':
      return { view: { ...view, offlineSummary: withoutEnvelope(frame) }, duplicates: 0 }
    case 'lifeEnded':
      return { view: { ...view, ended: withoutEnvelope(frame), question: null }, duplicates: 0 }
    default:
      return { view, duplicates: 0 }
  }
}

/** The view after an answer was accepted: without its question, unless the same event has asked again since. */
export function mergeAnswered(view: View, question: QuestionShape): View {
  const same = view.question?.id === question.id && view.question.minute === question.minute
  return same ? { ...view, question: null } : view
}

/** The view after a reward was paid: its entry of the feed offers it no more. */
export function mergeClaimed(view: View, eventId: string): View {
  const claimed = view.feed.find((entry) => entry.eventId === eventId && entry.claim !== undefined)
  if (claimed === undefined) return view
  const { claim: _, ...entry } = claimed
  return { ...view, feed: view.feed.map((one) => (one === claimed ? entry : one)) }
}

/** The view with entries of the feed from before, as a server tells them on request. Those of another life change nothing. */
export function mergeEarlier(
  view: View,
  { life, entries }: Pick<EarlierEntries, 'life' | 'entries'>,
  feedMax: number,
): View {
  if (life !== view.life || entries.length === 0) return view
  // What the view has already may be newer: a reward that was taken meanwhile.
  const known = new Set(view.feed.map(({ n }) => n))
  const unknown = entries.filter(({ n }) => !known.has(n))
  return unknown.length === 0 ? view : { ...view, feed: mergeFeed(view.feed, unknown, feedMax) }
}

function wholeView(old: View | null, frame: Extract<ServerFrame, { type: 'playerObject' }>, feedMax: number): View {
  const sameLife = old !== null && old.userID === frame.userID && old.life === frame.life
  const { type: _type, seq: _seq, epoch: _epoch, first: _first, replyTo: _replyTo, history: _history, ...body } = frame
  return {
    ...body,
    purchases: frame.purchases ?? [],
    feed: mergeFeed(sameLife ? old.feed : [], frame.feed, feedMax),
    // Servers of older releases say it only at the death.
    ended: frame.ended ?? (sameLife ? old.ended : null),
    offlineSummary: sameLife ? old.offlineSummary : null,
  }
}

function withState(view: View, frame: Extract<ServerFrame, { type: 'u' | 'batch_update' }>): View {
  const {
    habits = view.habits,
    healthConditions = view.healthConditions,
    activeDilemmas = view.activeDilemmas,
    dailyPlan = view.dailyPlan,
    upcoming = view.upcoming,
    avatar = view.avatar,
    ...change
  } = withoutEnvelope(frame)
  const state = { ...view.state, ...change } as StateShape
  const question = isAnswered(change) ? null : view.question
  return { ...view, state, habits, healthConditions, activeDilemmas, dailyPlan, upcoming, avatar, question }
}

/** Whether no question holds the clock any more: it was answered elsewhere, its deadline has passed, or its people have gone. */
function isAnswered({
  clock,
  clockHeldBy,
}: Pick<Extract<ServerFrame, { type: 'u' }>, 'clock' | 'clockHeldBy'>): boolean {
  if (clockHeldBy !== undefined) return clockHeldBy !== 'question'
  return clock !== undefined && clock.rateNum > 0
}

function mergeFeed(old: readonly FeedEntry[], fresh: readonly FeedEntry[], feedMax: number): FeedEntry[] {
  const [first] = fresh
  // The usual case, which must be cheap for a long feed.
  if (first !== undefined && fresh.length === 1 && (old.at(-1)?.n ?? -1) < first.n) {
    return [...old, first].slice(-feedMax)
  }
  const byNumber = new Map(old.map((entry) => [entry.n, entry]))
  for (const entry of fresh) byNumber.set(entry.n, entry)
  return [...byNumber.values()].sort((a, b) => a.n - b.n).slice(-feedMax)
}

function withPerson(people: readonly PersonShape[], detail: FrameBody<'personObject'>): PersonShape[] {
  if (detail.gone === true) return people.filter(({ id }) => id !== detail.id)
  const person = inList(detail)
  const known = people.some(({ id }) => id === person.id)
  return known ? people.map((other) => (other.id === person.id ? person : other)) : [...people, person]
}

function withPurchase(purchases: readonly PurchaseShape[], latest: PurchaseShape): PurchaseShape[] {
  return [...purchases.filter(({ id }) => id !== latest.id), latest]
}

/** The fields that the list of people has. */
function inList(detail: PersonShape): PersonShape {
  const { id, firstname, lastname, sex, pronoun, avatar } = detail
  const { relation, ageYears, status, occupation, affinity, familiarity } = detail
  return {
    id,
    firstname,
    lastname,
    sex,
    pronoun,
    relation,
    ageYears,
    status,
    occupation,
    affinity,
    familiarity,
    avatar,
  }
}

function feedEntry(frame: Extract<ServerFrame, { type: 'messageEvent' }>): FeedEntry {
  const {
    id: _id,
    energyCost: _energy,
    moneyCost: _money,
    diamondCost: _diamonds,
    affinityChange: _change,
    odds: _odds,
    ...entry
  } = withoutEnvelope(frame)
  return entry
}

function withoutEnvelope<Frame extends ServerFrame>(
  frame: Frame,
): Omit<Frame, 'type' | 'seq' | 'epoch' | 'first' | 'replyTo'> {
  const { type: _type, seq: _seq, epoch: _epoch, first: _first, replyTo: _replyTo, ...body } = frame
  return body
}
