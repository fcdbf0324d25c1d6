import { defineJob } from '../define-job.ts'

export const kitchen = defineJob({
  id: 'kitchen',
  title: 'cooking',
  about: 'Heat, knives, and a clock that everyone can see.',
  fromHour: 11,
  toHour: 20,
  partTime: true,
  openings: 0.85,
  layoffs: 1.4,
  rungs: [
    { id: 'kitchen-hand', title: 'kitchen helper', weeklyCents: 57_000, hours: 40 },
    {
      id: 'line-cook',
      title: 'line cook',
      weeklyCents: 68_000,
      hours: 42,
      requires: { experienceYears: 1, performance: 40 },
    },
    {
      id: 'chef-de-partie',
      title: 'station chef',
      weeklyCents: 83_000,
      hours: 44,
      requires: { experienceYears: 3, performance: 50 },
    },
    {
      id: 'sous-chef',
      title: 'sous-chef',
      weeklyCents: 105_000,
      hours: 46,
      requires: { experienceYears: 6, performance: 55 },
    },
    {
      id: 'head-chef',
      title: 'head chef',
      weeklyCents: 142_000,
      hours: 48,
      requires: { experienceYears: 9, performance: 60 },
    },
  ],
})
