import { defineJob } from '../define-job.ts'

export const teaching = defineJob({
  id: 'teaching',
  title: 'teaching',
  about: 'Thirty people who would rather be elsewhere, and the one who would not.',
  fromHour: 8,
  toHour: 16,
  partTime: false,
  openings: 0.95,
  layoffs: 0.3,
  rungs: [
    {
      id: 'trainee-teacher',
      title: 'student teacher',
      weeklyCents: 92_000,
      hours: 42,
      requires: { education: { licence: 'teacher' } },
    },
    {
      id: 'teacher',
      title: 'teacher',
      weeklyCents: 118_000,
      hours: 44,
      requires: { education: { licence: 'teacher' }, experienceYears: 1, performance: 40 },
    },
    {
      id: 'senior-teacher',
      title: 'senior teacher',
      weeklyCents: 138_000,
      hours: 44,
      requires: { education: { licence: 'teacher' }, experienceYears: 6, performance: 50 },
    },
    {
      id: 'deputy-head',
      title: 'vice principal',
      weeklyCents: 172_000,
      hours: 46,
      requires: { education: { licence: 'teacher' }, experienceYears: 10, performance: 55 },
    },
    {
      id: 'head-teacher',
      title: 'principal',
      weeklyCents: 205_000,
      hours: 48,
      requires: { education: { level: 'master', licence: 'teacher' }, experienceYears: 14, performance: 60 },
    },
  ],
})
