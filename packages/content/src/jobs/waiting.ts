import { defineJob } from '../define-job.ts'

export const waiting = defineJob({
  id: 'waiting',
  title: 'waiting tables',
  about: 'Four plates, two arms, and a face for every table.',
  fromHour: 12,
  toHour: 21,
  partTime: true,
  openings: 0.9,
  layoffs: 1.6,
  rungs: [
    { id: 'busser', title: 'busser', weeklyCents: 54_000, hours: 36 },
    {
      id: 'waiter',
      title: 'waiter',
      weeklyCents: 64_000,
      hours: 40,
      requires: { experienceYears: 1, performance: 40 },
    },
    {
      id: 'head-waiter',
      title: 'head waiter',
      weeklyCents: 78_000,
      hours: 42,
      requires: { experienceYears: 3, performance: 50 },
    },
    {
      id: 'restaurant-manager',
      title: 'restaurant manager',
      weeklyCents: 110_000,
      hours: 45,
      requires: { experienceYears: 6, performance: 55 },
    },
    {
      id: 'hotel-manager',
      title: 'hotel manager',
      weeklyCents: 158_000,
      hours: 46,
      requires: {
        education: { level: 'associate', majors: ['hospitality', 'business'] },
        experienceYears: 10,
        performance: 60,
      },
    },
  ],
})
