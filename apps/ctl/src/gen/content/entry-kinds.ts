/** A kind of content with one entry, or one family of entries, a file. */
export interface EntryKind {
  /** The folder under the content's source, and the catalogue's field where that has no name of its own. */
  readonly folder: string
  readonly field?: string
  /** The union of its ids. */
  readonly idType: string
  /** For the comment of the union: 'The ids of all jobs.' */
  readonly plural: string
  /** Distinguishes the imports of entries of different kinds that have the same name. */
  readonly suffix: string
  /** A file holds a family of entries, and each entry has its own id. */
  readonly isFamily?: true
}

/** Every kind of content except events, which have a folder for each domain. */
export const entryKinds: readonly EntryKind[] = [
  { folder: 'dilemmas', idType: 'DilemmaId', plural: 'dilemmas', suffix: 'Dilemma' },
  { folder: 'holidays', idType: 'HolidayId', plural: 'holidays', suffix: 'Holiday' },
  { folder: 'deeds', idType: 'DeedWordsId', plural: 'words for deeds', suffix: 'Deed' },
  { folder: 'replies', idType: 'ReplyId', plural: 'sets of replies', suffix: 'Replies' },
  { folder: 'jobs', idType: 'JobId', plural: 'jobs', suffix: 'Job' },
  { folder: 'items', idType: 'ItemId', plural: 'items of the store', suffix: 'Item' },
  { folder: 'homes', idType: 'HomeId', plural: 'homes', suffix: 'Home' },
  { folder: 'schools', idType: 'SchoolId', plural: 'schools', suffix: 'School' },
  { folder: 'majors', idType: 'MajorId', plural: 'majors', suffix: 'Major' },
  { folder: 'minors', idType: 'MinorId', plural: 'minors', suffix: 'Minor' },
  { folder: 'extracurriculars', idType: 'ExtracurricularId', plural: 'extracurriculars', suffix: 'Extracurricular' },
  { folder: 'habits', idType: 'HabitId', plural: 'habits', suffix: 'Habit' },
  {
    folder: 'health-conditions',
    field: 'healthConditions',
    idType: 'HealthConditionId',
    plural: 'health conditions',
    suffix: 'Condition',
  },
  { folder: 'achievements', idType: 'AchievementId', plural: 'achievements', suffix: 'Achievements', isFamily: true },
  { folder: 'quests', idType: 'QuestId', plural: 'quests', suffix: 'Quests', isFamily: true },
  { folder: 'mourning', idType: 'MourningId', plural: 'words of mourning', suffix: 'Mourning', isFamily: true },
  { folder: 'tutorial', idType: 'TutorialBeatId', plural: 'steps of the tutorial', suffix: 'Tutorial', isFamily: true },
  {
    folder: 'refills',
    field: 'energyRefills',
    idType: 'EnergyRefillId',
    plural: 'energy refills',
    suffix: 'Refills',
    isFamily: true,
  },
  { folder: 'skips', field: 'timeSkips', idType: 'TimeSkipId', plural: 'time skips', suffix: 'Skips', isFamily: true },
  {
    folder: 'diamond-packs',
    field: 'diamondPacks',
    idType: 'DiamondPackId',
    plural: 'packs of diamonds',
    suffix: 'Packs',
    isFamily: true,
  },
]
