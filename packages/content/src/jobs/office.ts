import { defineJob } from '../define-job.ts'

export const office = defineJob({
  id: 'office',
  title: 'office work',
  about: 'Paper that was once on paper.',
  fromHour: 8,
  toHour: 17,
  partTime: false,
  openings: 1.1,
  layoffs: 1,
  rungs: [
    {
      id: 'office-clerk',
      title: 'office clerk',
      weeklyCents: 72_000,
      hours: 40,
      requires: { education: { level: 'highSchool' } },
    },
    {
      id: 'secretary',
      title: 'secretary',
      weeklyCents: 86_000,
      hours: 40,
      requires: { education: { level: 'highSchool' }, experienceYears: 2, performance: 45 },
    },
    {
      id: 'team-leader',
      title: 'team leader',
      weeklyCents: 112_000,
      hours: 42,
      requires: { education: { level: 'highSchool' }, experienceYears: 4, performance: 50 },
    },
    {
      id: 'office-manager',
      title: 'office manager',
      weeklyCents: 148_000,
      hours: 43,
      requires: { education: { level: 'highSchool' }, experienceYears: 7, performance: 55 },
    },
    {
      id: 'head-of-operations',
      title: 'head of operations',
      weeklyCents: 225_000,
      hours: 45,
      requires: { education: { level: 'bachelor' }, experienceYears: 11, performance: 60 },
    },
  ],
})
