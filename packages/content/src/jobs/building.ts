import { defineJob } from '../define-job.ts'

export const building = defineJob({
  id: 'building',
  title: 'construction',
  about: 'You can drive past it later and say so.',
  fromHour: 7,
  toHour: 16,
  partTime: false,
  openings: 0.8,
  layoffs: 1.6,
  rungs: [
    { id: 'labourer', title: 'laborer', weeklyCents: 72_000, hours: 40 },
    {
      id: 'skilled-builder',
      title: 'construction worker',
      weeklyCents: 90_000,
      hours: 40,
      requires: { experienceYears: 2, performance: 40 },
    },
    {
      id: 'foreman',
      title: 'foreman',
      weeklyCents: 120_000,
      hours: 43,
      requires: { experienceYears: 5, performance: 50 },
    },
    {
      id: 'site-manager',
      title: 'site manager',
      weeklyCents: 162_000,
      hours: 46,
      requires: { education: { level: 'highSchool' }, experienceYears: 9, performance: 55 },
    },
    {
      id: 'contractor',
      title: 'contractor',
      weeklyCents: 230_000,
      hours: 48,
      requires: { education: { level: 'highSchool' }, experienceYears: 13, performance: 60 },
    },
  ],
})
