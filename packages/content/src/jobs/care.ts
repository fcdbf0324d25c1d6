import { defineJob } from '../define-job.ts'

export const care = defineJob({
  id: 'care',
  title: 'care',
  about: 'Lifting, listening, and knowing how each of them takes the tea.',
  fromHour: 7,
  toHour: 16,
  partTime: true,
  openings: 0.9,
  layoffs: 0.6,
  rungs: [
    { id: 'care-assistant', title: 'nursing aide', weeklyCents: 60_000, hours: 40 },
    {
      id: 'senior-carer',
      title: 'senior caregiver',
      weeklyCents: 69_000,
      hours: 40,
      requires: { experienceYears: 2, performance: 45 },
    },
    {
      id: 'practical-nurse',
      title: 'practical nurse',
      weeklyCents: 98_000,
      hours: 40,
      requires: { education: { licence: 'practical-nurse' }, experienceYears: 2, performance: 45 },
    },
    {
      id: 'ward-coordinator',
      title: 'unit coordinator',
      weeklyCents: 118_000,
      hours: 42,
      requires: { education: { licence: 'practical-nurse' }, experienceYears: 6, performance: 55 },
    },
    {
      id: 'home-director',
      title: 'director of a home',
      weeklyCents: 168_000,
      hours: 44,
      requires: { education: { licence: 'practical-nurse' }, experienceYears: 10, performance: 60 },
    },
  ],
})
