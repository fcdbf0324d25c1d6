import { casesOf } from '../define.ts'

export const getAchievements = casesOf('getAchievements', {}, {})
export const getConversations = casesOf(
  'getConversations',
  {
    before: [
      { type: 'conversation', message: ({ life }) => ({ character: life.people[0]?.id ?? '', type: 'chat' }) as const },
    ],
  },
  {},
)
export const getDailyQuests = casesOf('getDailyQuests', {}, {})
export const getDailyRewards = casesOf('getDailyRewards', {}, {})
export const getEnergyRefillTiers = casesOf('getEnergyRefillTiers', {}, {})
export const getDateIdeas = casesOf('getDateIdeas', {}, {})
export const getExtraCurriculars = casesOf('getExtraCurriculars', {}, {})
export const getHeirs = casesOf('getHeirs', { life: 'dead' }, {})
export const getJobs = casesOf('getJobs', { life: 'worker' }, {})
export const getLedger = casesOf('getLedger', { life: 'worker' }, {})
export const getLoves = casesOf('getLoves', { life: 'married' }, {})
export const getMoodCauses = casesOf('getMoodCauses', {}, {})
export const getPlayerStatistics = casesOf('getPlayerStatistics', {}, {})
export const getSchools = casesOf('getSchools', { life: 'student' }, {})
export const getYears = casesOf('getYears', { life: 'worker' }, {})
export const getStore = casesOf('getStore', {}, {})
export const getTimeSkipTiers = casesOf('getTimeSkipTiers', {}, {})
export const ping = casesOf('ping', { life: 'creating' }, {})
export const resync = casesOf('resync', {}, {})
export const retrievePerson = casesOf(
  'retrievePerson',
  { message: ({ life }) => ({ id: life.people[0]?.id ?? '' }) },
  { no_such_person: { message: { id: 'p9999' } } },
)
export const getPersonVerbs = casesOf(
  'getPersonVerbs',
  { message: ({ life }) => ({ id: life.people[0]?.id ?? '' }) },
  { no_such_person: { message: { id: 'p9999' } } },
)
