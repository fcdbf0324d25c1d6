import { defineJob } from '../define-job.ts'

export const gardening = defineJob({
  id: 'gardening',
  title: 'gardening',
  about: 'The weather is the boss; the other boss is inside.',
  fromHour: 7,
  toHour: 16,
  partTime: true,
  openings: 0.8,
  layoffs: 1.3,
  rungs: [
    { id: 'garden-hand', title: 'groundskeeper', weeklyCents: 62_000, hours: 40 },
    {
      id: 'gardener',
      title: 'gardener',
      weeklyCents: 73_000,
      hours: 40,
      requires: { experienceYears: 1, performance: 40 },
    },
    {
      id: 'head-gardener',
      title: 'head gardener',
      weeklyCents: 90_000,
      hours: 42,
      requires: { experienceYears: 4, performance: 50 },
    },
    {
      id: 'landscape-contractor',
      title: 'landscape contractor',
      weeklyCents: 120_000,
      hours: 44,
      requires: { experienceYears: 7, performance: 55 },
    },
    {
      id: 'park-director',
      title: 'park director',
      weeklyCents: 160_000,
      hours: 42,
      requires: { education: { level: 'highSchool' }, experienceYears: 11, performance: 60 },
    },
  ],
})
