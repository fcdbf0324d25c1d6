/** A kind of content with one entry, or one family of entries, a file. */
export interface EntryKind {
  /** The folder under the content's source, and the catalogue's field where that has no name of its own. */
  readonly folder: string
  readonly field?: string
  /** The union of its ids. */
  readonly idType: string
  /** For the union's comment: 'Every job, by its file.' */
  readonly noun: string
  /** Distinguishes the imports of kinds that share a name. */
  readonly suffix: string
  /** A file holds a small family of entries, each with an id of its own. */
  readonly isFamily?: true
}

/** Every kind of content except events, which have a folder for each domain. */
export const entryKinds: readonly EntryKind[] = [
  { folder: 'dilemmas', idType: 'DilemmaId', noun: 'dilemma', suffix: 'Dilemma' },
  { folder: 'holidays', idType: 'HolidayId', noun: 'holiday', suffix: 'Holiday' },
  { folder: 'replies', idType: 'ReplyId', noun: 'set of replies', suffix: 'Replies' },
  { folder: 'jobs', idType: 'JobId', noun: 'job', suffix: 'Job' },
  { folder: 'items', idType: 'ItemId', noun: 'item of the store', suffix: 'Item' },
  { folder: 'homes', idType: 'HomeId', noun: 'home', suffix: 'Home' },
  { folder: 'schools', idType: 'SchoolId', noun: 'school', suffix: 'School' },
  { folder: 'majors', idType: 'MajorId', noun: 'major', suffix: 'Major' },
  { folder: 'minors', idType: 'MinorId', noun: 'minor', suffix: 'Minor' },
  { folder: 'extracurriculars', idType: 'ExtracurricularId', noun: 'extracurricular', suffix: 'Extracurricular' },
  { folder: 'habits', idType: 'HabitId', noun: 'habit', suffix: 'Habit' },
  {
    folder: 'health-conditions',
    field: 'healthConditions',
    idType: 'HealthConditionId',
    noun: 'health condition',
    suffix: 'Condition',
  },
  { folder: 'achievements', idType: 'AchievementId', noun: 'achievement', suffix: 'Achievements', isFamily: true },
  { folder: 'quests', idType: 'QuestId', noun: 'quest', suffix: 'Quests', isFamily: true },
  { folder: 'mourning', idType: 'MourningId', noun: 'word of mourning', suffix: 'Mourning', isFamily: true },
  { folder: 'tutorial', idType: 'TutorialBeatId', noun: 'beat of the tutorial', suffix: 'Tutorial', isFamily: true },
  {
    folder: 'refills',
    field: 'energyRefills',
    idType: 'EnergyRefillId',
    noun: 'refill of energy',
    suffix: 'Refills',
    isFamily: true,
  },
  { folder: 'skips', field: 'timeSkips', idType: 'TimeSkipId', noun: 'skip of time', suffix: 'Skips', isFamily: true },
  {
    folder: 'diamond-packs',
    field: 'diamondPacks',
    idType: 'DiamondPackId',
    noun: 'pack of diamonds',
    suffix: 'Packs',
    isFamily: true,
  },
]
