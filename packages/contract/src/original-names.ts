/** A name of the original client's protocol, and where its value is here. */
interface OriginalName {
  /** The message or model, and its field. */
  readonly original: string
  /** Paths of frames and fields, such as `u.energy` or `playerObject.people[].affinity`, or commands, such as `speed` with a leading slash. */
  readonly here: readonly string[]
  /** What differs. */
  readonly note?: string
}

const name = (original: string, here: string | readonly string[], note?: string): OriginalName => ({
  original,
  here: typeof here === 'string' ? [here] : here,
  ...(note !== undefined && { note }),
})
/** Fields with the same name. */
const same = (original: string, frame: string, fields: readonly string[]): OriginalName[] =>
  fields.map((field) => name(`${original}.${field}`, `${frame}.${field}`))

const state = 'playerObject.state'

/**
 * [OUT-5] Every server message that the original client's protocol names, with every field that it names, and the fields of its models that a client
 * shows. Its commands have the names of the table of commands.
 */
export const originalNames: readonly OriginalName[] = [
  ...same('u', 'u', ['date', 'time', 'season', 'location', 'energy', 'calcEnergy', 'peakEnergy', 'money', 'diamonds']),
  ...same('u', 'u', [
    'mood',
    'happiness',
    'stress',
    'health',
    'social',
    'hunger',
    'thirst',
    'weight',
    'gameSpeed',
    'status',
  ]),
  name('u.age', ['u.ageYears', 'u.ageDays']),
  name('batch_update', 'batch_update', 'The fields of `u`.'),
  name('playerObject', 'playerObject'),
  name('personObject', 'personObject'),
  ...same('messageEvent', 'messageEvent', [
    'id',
    'title',
    'message',
    'energyCost',
    'moneyCost',
    'diamondCost',
    'affinityChange',
  ]),
  name('messageEvent.type', 'messageEvent', 'The type of the frame.'),
  name('messageEvent, claimable reward', ['messageEvent.claim', '/claimEvent']),
  ...same('questionEvent', 'questionEvent', ['id', 'title', 'message', 'answerOptions']),
  name('questionEvent.type', 'questionEvent', 'The type of the frame.'),
  name('questionEvent, costs of an option', [
    'questionEvent.answerOptions[].energyCost',
    'questionEvent.answerOptions[].moneyCost',
    'questionEvent.answerOptions[].diamondCost',
  ]),
  name('dilemmaClass', ['dilemmaEvent', 'playerObject.activeDilemmas']),
  name('conversationEvent', 'conversationEvent'),
  ...same('conversationMessage', 'conversationEvent.message', [
    'id',
    'message',
    'answerOptions',
    'sender',
    'sentiment',
    'date',
    'time',
  ]),
  name('conversationMessage.datetime', 'conversationEvent.message.minute', 'In game minutes.'),
  ...same('conversationObj', 'conversations.conversations[]', [
    'id',
    'type',
    'cType',
    'character',
    'conversation',
    'question',
    'unread',
  ]),
  name('relationshipEvent', 'relationshipEvent'),
  name('relationshipClass.person1', 'playerObject.userID', 'Always the player.'),
  name('relationshipClass.person2', 'personObject.id'),
  name('relationshipClass.relationshipStatus', 'personObject.relationship.status'),
  name('relationshipClass.relationshipNotes', 'personObject.relationship.eventsLog', 'The memories of both.'),
  ...same('relationshipClass', 'personObject.relationship', [
    'startDate',
    'anniversaryDate',
    'relationshipScore',
    'eventsLog',
    'commonInterests',
    'challenges',
    'futurePlans',
  ]),
  name('relationshipClass.messaging_modifiers', 'personObject.messagingTraits', 'Included in the traits.'),
  name('extraCurriculars', 'extraCurriculars'),
  name('energyRefillTiers', 'energyRefillTiers'),
  name('timeSkipTiers', 'timeSkipTiers'),
  name('achievementsList', 'achievementsList'),
  name('achievementUnlocked', 'achievementUnlocked'),
  name('dailyRewardClaimed', 'dailyRewardClaimed'),
  name('questRewardClaimed', 'questRewardClaimed'),
  name('playerStatistics', 'playerStatistics'),
  name('dataExportComplete', 'dataExportComplete', 'Says where the copy can be downloaded.'),
  name('accountDeletionScheduled', 'accountDeletionScheduled'),
  name(
    'playerClass.controller',
    'u.status',
    'Whether a client is connected is not part of the state: a client that reads it is.',
  ),
  name('playerClass.status', `${state}.status`),
  name('playerClass.dayOfYear, monthOfYear', `${state}.date`),
  name('playerClass.hourOfDay, minuteOfHour', `${state}.time`),
  name('playerClass.weekDayText', `${state}.weekDay`),
  ...same('playerClass', state, ['season', 'gameSpeed', 'previousGameSpeed', 'messageEnergyCost']),
  name('playerClass.ticks', `${state}.clock`, 'Clients predict the minute from the clock; there are no ticks.'),
  name('playerClass.c', ['playerObject', `${state}`]),
  name('playerClass.r', 'playerObject.people'),
  name('playerClass.relData', 'personObject.relationship'),
  name('playerClass.events, messageLog, messageQueue', 'playerObject.feed'),
  name('playerClass.askedQuestions', 'playerObject.question', 'The open one.'),
  name('playerClass.conversations', 'conversations.conversations'),
  name('playerClass.activeDilemmas', 'playerObject.activeDilemmas'),
  name('playerClass.elementary_schools, high_schools, colleges', 'schools.schools'),
  name('playerClass.majors', 'schools.majors'),
  name('playerClass.focuses', `${state}.focus`, 'The four focuses are the values of the field.'),
  name('playerClass.storeItems', 'store.items'),
  name('playerClass.extraCurriculars', 'extraCurriculars.activities'),
  name('playerClass.dateIdeas', 'dateIdeas.dates'),
  name('playerClass.l', 'store.homes'),
  ...same('personClass', 'personObject', ['id', 'firstname', 'lastname', 'sex', 'pronoun', 'ageYears', 'occupation']),
  name('personClass.ageDays', `${state}.ageDays`, 'Of the player.'),
  name('personClass.ageHours', `${state}.time`, 'The hours of the day of `ageDays`.'),
  ...same('personClass', state, [
    'money',
    'diamonds',
    'prestige',
    'energy',
    'calcEnergy',
    'peakEnergy',
    'happiness',
    'stress',
  ]),
  ...same('personClass', state, ['health', 'social', 'mood', 'hunger', 'thirst', 'weight', 'location']),
  name('personClass.job', 'jobs.job'),
  name('personClass.education, elementary_school, high_school, college', 'schools.records'),
  name('personClass.current_education', 'schools.current'),
  name('personClass.major, minor', ['schools.current.major', 'schools.current.minor']),
  name('personClass.actScore', 'schools.actScore'),
  name('personClass.activities', 'extraCurriculars.activities'),
  name('personClass.activityRecords', 'extraCurriculars.records'),
  name('ActivityRecord.id', 'extraCurriculars.records[].id'),
  name('ActivityRecord.type', 'extraCurriculars.records[].type', 'For a present activity: `activities[].kind`.'),
  name('ActivityRecord.achievements', 'extraCurriculars.records[].achievements'),
  name(
    'ActivityRecord.focus',
    ['extraCurriculars.focus', 'schools.records[].focus'],
    'The player has one focus, which the record of a school keeps.',
  ),
  name('ActivityRecord.dateStarted', 'extraCurriculars.records[].dateStarted'),
  name('ActivityRecord.performance, level', [
    'extraCurriculars.records[].performance',
    'extraCurriculars.records[].level',
  ]),
  ...same('EducationRecord', 'schools.records[]', ['educationLevel', 'location', 'major', 'minor', 'GPA', 'focus']),
  name('personClass.habits', 'playerObject.habits'),
  name('personClass.healthConditions', 'playerObject.healthConditions'),
  name('personClass.status', 'personObject.status'),
  name('personClass.relationships', 'playerObject.people'),
  ...same('personClass', 'personObject', ['affinity', 'familiarity', 'likes', 'dislikes', 'partner']),
  name('personClass.likes, dislikes of the player', ['playerObject.likes', 'playerObject.dislikes']),
  name('personClass.dailyPlan, schedules', 'playerObject.dailyPlan'),
  name('personClass.oneTimeEvents', 'playerObject.upcoming'),
  name('oneTimeEvent.title', 'playerObject.upcoming[].title'),
  name('oneTimeEvent.message', 'messageEvent.message', 'Sent when it takes place.'),
  name('oneTimeEvent.location', 'playerObject.upcoming[].location'),
  name('oneTimeEvent.date, hour', ['playerObject.upcoming[].date', 'playerObject.upcoming[].time']),
  name('personClass.avatar_settings', ['playerObject.avatar', 'playerObject.people[].avatar', 'personObject.avatar']),
  name('personClass.spendingHabits', 'store.money.habit'),
  name('personClass.messaging_traits, messaging_patterns', 'personObject.messagingTraits'),
  name('personClass.tryingForChild', 'personObject.relationship.futurePlans'),
]

/** Attributes of the original's models that no client is shown, with the reason. */
export const notShown: Readonly<Record<string, string>> = {
  'playerClass.fps': 'there is no game loop',
  'playerClass.connection': 'a client that reads it is connected',
  'personClass.deathChance': 'nobody knows it of themselves',
}
