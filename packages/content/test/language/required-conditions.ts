import type { Condition } from '@lifegrid/engine/catalogue/condition'
import type { CastRole, EventDefinition } from '@lifegrid/engine/catalogue/event'
import type { Relation, Season } from '@lifegrid/engine/life/vocabulary'

/** Words that are true only under a condition. */
export interface RequiredCondition {
  /** What the event needs, for the message of the test. */
  readonly needs: string
  /** Matches a text that speaks of the present. */
  readonly words: RegExp
  /** Whether the words of results count too. Otherwise only those of the title and the situation, because a result can look ahead. */
  readonly results?: boolean
  /** Whether the event has what makes the words true. */
  readonly has: (event: EventDefinition) => boolean
  /** Events whose words are true all the same → why. */
  readonly except?: Readonly<Record<string, string>>
}

/** Add a line for each kind of word that a text can get wrong. Events of holidays and dates have their day by themselves. */
export const requiredConditions: readonly RequiredCondition[] = [
  // Seasons. "In the spring" may look back or ahead; what it is now may not.
  { needs: 'winter', words: now('December|January|February|winter|midwinter'), has: season('winter') },
  { needs: 'spring', words: now('March|April|May|spring'), has: season('spring') },
  { needs: 'summer', words: now('June|July|August|summer|midsummer'), has: season('summer') },
  { needs: 'autumn', words: now('September|October|November|autumn|fall'), has: season('autumn') },
  {
    needs: 'winter',
    words:
      /\bit (?:snows|is snowing|has snowed)\b|\b(?:first snow|black ice|icy|icicles?|snowman|snowballs?)\b|\bhole in the ice\b/i,
    has: season('winter'),
  },
  {
    needs: 'autumn or winter',
    words: /\b(?:going to be a hard winter|frost announced|first frost)\b/i,
    has: season('autumn', 'winter'),
  },
  {
    needs: 'summer',
    words: /\b(?:heat ?wave|the sky is falling|jumped from the bridge|ninety-(?:five|eight) degrees)\b/i,
    has: season('summer'),
  },
  // Holidays
  {
    needs: 'the holiday',
    words: /\b(?:it is|merry|happy) (?:Christmas|Easter|Thanksgiving|Halloween|New Year)\b/i,
    has: ({ trigger }) => trigger.kind === 'holiday' || trigger.kind === 'date',
  },
  // Work
  {
    needs: 'a job',
    words:
      /\b(?:your (?:boss|desk|shift|manager|department|company)|the boss|payroll|overtime|your work|you(?:’re| are) at work|at your work)\b/i,
    has: (event) => event.setting === 'work' || states(event, ['employed', 'job', 'workday']),
  },
  // School
  {
    needs: 'a school',
    words:
      /\b(?:at your school|the principal|your homework|your class|front of the class|exam week|your dorm|your roommate)\b/i,
    has: (event) => event.setting === 'school' || states(event, ['studies', 'schoolYear', 'marks', 'activity']),
  },
  // Love
  {
    needs: 'a spouse',
    words: /\b(?:your (?:wife|husband|wedding day|marriage)|day of your wedding)\b/i,
    has: (event) => castHas(event, ['spouse']) || states(event, ['partnered']),
  },
  {
    needs: 'a partner',
    words: /\byour partner\b/i,
    has: (event) => castHas(event, ['spouse', 'partner']) || states(event, ['partnered']),
  },
  // Children
  {
    needs: 'a child',
    words: /\byour (?:own )?(?:child|children|baby|toddler|teenager)\b/i,
    has: (event) => castHas(event, ['son', 'daughter']) || states(event, ['parent', 'knows', 'expecting']),
  },
  // Things
  ...owned('guitar', 'guitar'),
  ...owned('piano', 'piano'),
  ...owned('(?:bicycle|bike)', 'bicycle'),
  ...owned('(?:dog|cat|hamster|canary|goldfish)', 'pet'),
  ...owned('car', 'car'),
  ...owned('house(?! key)', 'house'),
]

/** "It is August", "this winter": the present. */
function now(words: string): RegExp {
  return new RegExp(`\\b(?:it is|it’s|this|now that it is) (?:already |still |only |late |early )?(?:${words})\\b`, 'i')
}

function season(...seasons: readonly Season[]): (event: EventDefinition) => boolean {
  return (event) =>
    event.trigger.kind === 'holiday' ||
    event.trigger.kind === 'date' ||
    conditionsThatHold(event).some((one) => one.kind === 'season' && one.in.every((each) => seasons.includes(each))) ||
    states(event, ['month'])
}

/** "Your guitar": one must have it. The condition is that it is owned, lived in or kept, or that it was given in an event before. */
function owned(word: string, thing: string): RequiredCondition[] {
  const words = new RegExp(`\\byour (?:own |old |new )?${word}\\b`, 'i')
  const has = (event: EventDefinition): boolean =>
    event.trigger.kind === 'followUp' || states(event, ['owns', 'routine', 'livesIn', 'remembers'])
  return [{ needs: `a ${thing} of one’s own`, words, has }]
}

function castHas({ cast = {} }: EventDefinition, relations: readonly Relation[]): boolean {
  return Object.values<CastRole>(cast).some(({ relation }) => [relation].flat().every((one) => relations.includes(one)))
}

/** Whether an event has a condition of one of these kinds. Kinds are strings, so that a line can name one that comes later. */
function states(event: EventDefinition, kinds: readonly string[]): boolean {
  return conditionsThatHold(event).some(({ kind }) => kinds.includes(kind))
}

/** The conditions that surely hold when the event comes: its own, and those inside `all`. */
function conditionsThatHold({ conditions = [] }: EventDefinition): Condition[] {
  const withAll = (condition: Condition): Condition[] =>
    condition.kind === 'all' ? condition.of.flatMap(withAll) : [condition]
  return conditions.flatMap(withAll)
}
